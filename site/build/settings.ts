import { attributesOf, isTag, type Tag } from '../../src/elements/tags.js';
import { languages } from '../../src/preload/needs.js';
import { isFont, lookValue } from './colours.js';
import { customProperties } from './generated/custom-properties.js';
import { hosts, isHost, type Host } from './hosts.js';

/** A colour or a length for the custom property of a tag; `dark` is for dark pages. */
interface Look {
  readonly light: string;
  readonly dark: string;
}

/** All that somebody can choose. */
export interface Settings {
  readonly host: Host;
  /** Empty: where the instructions of the host put it. */
  readonly folder: string;
  readonly tag: Tag;
  /** Empty: the example that is in the folder. */
  readonly src: string;
  /** Of the page. */
  readonly language: string;
  /** Those that are written, by name; without a value if they are boolean. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly looks: Readonly<Record<string, Look>>;
  readonly fallback: boolean;
  readonly preload: boolean;
  readonly integrity: boolean;
}

export const initial = (language: string): Settings => ({
  host: 'plain-html',
  folder: '',
  tag: 'strategy-goals',
  src: '',
  language,
  attributes: { controls: '' },
  looks: {},
  fallback: true,
  preload: true,
  integrity: false,
});

/** What stands for the name of a theme, in the instructions of each language. */
export const themeIn = (language: string): string => (language === 'pl' ? 'MOTYW' : 'MYTHEME');

/** With a slash at its end, as the snippet writes it. */
export const folderOf = ({ folder, host, language }: Settings): string =>
  folder.trim()
    ? folder
        .trim()
        .replace(/[^/]*\.js$/, '')
        .replace(/\/*$/, '/')
    : hosts[host].folder.replace('{theme}', themeIn(language));

const ATTRIBUTE = 'attr-';
const LOOK = 'css-';

const yesOrNo = (value: boolean) => (value ? 'yes' : 'no');

/** The address of a page with these settings keeps only what is not so from the beginning. */
export function writeSettings(settings: Settings, pageLanguage: string): URLSearchParams {
  const start = initial(pageLanguage);
  const search = new URLSearchParams();
  for (const name of ['host', 'folder', 'tag', 'src', 'language'] as const) {
    if (settings[name] !== start[name]) search.set(name, settings[name]);
  }
  for (const name of ['fallback', 'preload', 'integrity'] as const) {
    if (settings[name] !== start[name]) search.set(name, yesOrNo(settings[name]));
  }
  const { attributes, looks, tag } = settings;
  for (const [name, { type }] of Object.entries(attributesOf(tag))) {
    const value = attributes[name];
    if (value === start.attributes[name]) continue;
    search.set(ATTRIBUTE + name, type === 'boolean' ? yesOrNo(value !== undefined) : (value ?? ''));
  }
  for (const [name, { light, dark }] of Object.entries(looks)) {
    search.set(LOOK + name.replace(/^--/, ''), `${light} ${dark}`.trimEnd());
  }
  return search;
}

/** Whatever an address says, only what there is becomes a setting. */
export function readSettings(search: URLSearchParams, pageLanguage: string): Settings {
  const start = initial(pageLanguage);
  const wantedTag = search.get('tag') ?? '';
  const tag = isTag(wantedTag) ? wantedTag : start.tag;
  const host = search.get('host') ?? '';
  const language = search.get('language') ?? '';
  const attributes = Object.entries(attributesOf(tag)).flatMap(([name, { type }]) => {
    const value = search.get(ATTRIBUTE + name) ?? start.attributes[name];
    if (value === undefined || (type === 'boolean' && value === 'no')) return [];
    return [[name, type === 'boolean' ? '' : value] as const];
  });
  const looks = Object.keys(customProperties[tag]).flatMap((name) => {
    const value = search.get(LOOK + name.replace(/^--/, ''));
    const written = isFont(name) ? [value ?? ''] : (value?.split(' ') ?? []);
    const [light = '', dark = ''] = written.map((one) => lookValue(name, one));
    return light || dark ? [[name, { light, dark }] as const] : [];
  });
  const chosen = (name: 'fallback' | 'preload' | 'integrity') => {
    const value = search.get(name);
    return value === null ? start[name] : value === 'yes';
  };
  return {
    host: isHost(host) ? host : start.host,
    folder: search.get('folder') ?? '',
    tag,
    src: search.get('src') ?? '',
    language: languages.includes(language) ? language : start.language,
    attributes: Object.fromEntries(attributes),
    looks: Object.fromEntries(looks),
    fallback: chosen('fallback'),
    preload: chosen('preload'),
    integrity: chosen('integrity'),
  };
}
