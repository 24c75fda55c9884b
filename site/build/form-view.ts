import { html, nothing } from 'lit';
import {
  attributesOf,
  showsData,
  tags,
  type Tag,
  type TagAttribute,
} from '../../src/elements/tags.js';
import { languages } from '../../src/preload/needs.js';
import { addressFault, folderFault, hostOf } from './address.js';
import { checkField, selectField, textField } from './fields.js';
import { factsOf, hostNames, isHost } from './hosts.js';
import { looksView } from './looks-view.js';
import { canHoldFallback } from './parts.js';
import { folderOf, type Settings } from './settings.js';
import type { Label } from './words.en.js';
import type { PageWords } from './words.js';

/** What the form is drawn from, and what it reports. */
export interface FormState {
  readonly settings: Settings;
  readonly words: PageWords;
  /** The name of the file that was chosen. */
  readonly file: string | undefined;
  readonly hasHashes: boolean;
  /**
   * @param what changed, as people are told
   * @param isLive while somebody still looks for the right value
   */
  readonly change: (settings: Partial<Settings>, what: string, isLive?: boolean) => void;
  readonly choose: (file: File | undefined) => void;
}

export const formView = (state: FormState) => html`
  ${group(state.words.say('where'), whereView(state))}
  ${group(state.words.say('what'), whatView(state))}
  ${group(state.words.say('how'), howView(state))}
  ${group(state.words.say('look'), looksView(state))}
  ${showsData(state.settings.tag) ? group(state.words.say('speed'), speedView(state)) : nothing}
`;

const group = (name: string, content: unknown) =>
  html`<fieldset>
    <legend>${name}</legend>
    ${content}
  </fieldset>`;

function whereView({ settings, words, change }: FormState) {
  const { folder, host } = settings;
  const fault = folderFault(folder);
  const name = words.say('folder');
  return html`
    ${selectField({
      id: 'host',
      label: { name: words.say('host') },
      options: hostNames.map((one) => [one, words.lists.hosts[one]]),
      value: host,
      change: (value) => {
        if (isHost(value)) change({ host: value }, words.lists.hosts[value]);
      },
    })}
    ${textField({
      id: 'folder',
      label: {
        name,
        hint: words.say('folderHint', { folder: folderOf({ ...settings, folder: '' }) }),
      },
      value: folder,
      error: fault ? words.lists.faults[fault] : secure(folder, words),
      change: (value) => change({ folder: value }, `${name}: ${value}`),
    })}
  `;
}

const secure = (address: string, words: PageWords) =>
  /^http:/i.test(address.trim()) ? words.say('http') : undefined;

function whatView(state: FormState) {
  const { settings, words, change, file, choose } = state;
  const { tag, src } = settings;
  const nameOf = (one: Tag) => words.lists.elements[one]?.name ?? `<${one}>`;
  const fault = addressFault(src);
  const host = hostOf(src);
  const example = settings.language === 'pl' ? '/data/strategia.json' : '/data/strategy.json';
  const name = words.say('src');
  return html`
    ${selectField({
      id: 'tag',
      label: { name: words.say('element') },
      options: tags.map((one) => [one, nameOf(one)]),
      value: tag,
      change: (value) => {
        const chosen = tags.find((one) => one === value) ?? tag;
        change({ tag: chosen, looks: {} }, nameOf(chosen));
      },
    })}
    ${
      showsData(tag)
        ? html`${textField({
            id: 'src',
            label: { name, hint: words.say('srcHint', { address: example }) },
            value: src,
            error: fault
              ? `${words.lists.faults[fault]} ${words.say('faulty')}`
              : secure(src, words),
            change: (value) => change({ src: value }, `${name}: ${value}`),
          })}
          ${
            host && !fault
              ? html`<p class="note" id="cors">${words.say('cors', { host })}</p>`
              : nothing
          }
          ${src.trim() && !fault ? fileView({ words, file, choose }) : nothing}`
        : nothing
    }
  `;
}

const fileView = ({ words, file, choose }: Pick<FormState, 'words' | 'file' | 'choose'>) =>
  html`<div class="field">
    <label for="file">${words.say('file')}</label>
    <p class="hint" id="file-hint">${words.say('fileHint')}</p>
    <input
      type="file"
      id="file"
      aria-describedby="file-hint"
      @change=${(event: Event) => choose((event.target as HTMLInputElement).files?.[0])}
    />
    ${
      file
        ? html`<p class="note">
            ${words.say('fileUsed', { name: file })}
            <button type="button" @click=${() => choose(undefined)}>${words.say('forget')}</button>
          </p>`
        : nothing
    }
  </div>`;

/** In the address of the page, and with fields of their own. */
const apart = ['src'];
/** What most people never need. */
const isRare = (name: string, { type }: TagAttribute) =>
  type === 'string' ? !['alt', 'href', 'caption'].includes(name) : typeof type !== 'string';

function howView(state: FormState) {
  const { settings, words, change } = state;
  const { tag, language } = settings;
  const names = new Intl.DisplayNames(words.language, { type: 'language' });
  const entries = Object.entries(attributesOf(tag)).filter(([name]) => !apart.includes(name));
  const rare = entries.filter((entry) => isRare(...entry));
  const field = ([name, attribute]: [string, TagAttribute]) =>
    attributeView(name, attribute, state);
  return html`
    ${selectField({
      id: 'language',
      label: { name: words.say('language'), hint: words.say('languageHint', { language }) },
      options: languages.map((one) => [one, names.of(one) ?? one]),
      value: language,
      change: (value) => change({ language: value }, names.of(value) ?? value),
    })}
    ${entries.filter((entry) => !isRare(...entry)).map(field)}
    ${
      rare.length > 0
        ? html`<details>
            <summary>${words.say('more')}</summary>
            ${rare.map(field)}
          </details>`
        : nothing
    }
  `;
}

function attributeView(name: string, { type, default: initial }: TagAttribute, state: FormState) {
  const { settings, words, change } = state;
  const known: Label = words.lists.attributes[name] ?? { name };
  const value = settings.attributes[name];
  const id = `attr-${name}`;
  const set = (written: string | undefined) => {
    const attributes = { ...settings.attributes };
    if (written === undefined) delete attributes[name];
    else attributes[name] = written;
    const said = written === '' || written === undefined ? '' : `: ${written}`;
    change({ attributes }, known.name + said);
  };
  if (type === 'boolean') {
    return checkField({
      id,
      label: known,
      isChecked: value !== undefined,
      change: (isChecked) => set(isChecked ? '' : undefined),
    });
  }
  const levels = name === 'heading-level' ? ['1', '2', '3', '4', '5', '6'] : undefined;
  const options = levels ?? (typeof type === 'string' ? undefined : type);
  if (options) {
    return selectField({
      id,
      label: known,
      options: options.map((one) => [one, one]),
      value: value ?? initial ?? '',
      change: (one) => set(one === initial ? undefined : one),
    });
  }
  const byDefault = initial ? words.say('byDefault', { value: initial }) : '';
  return textField({
    id,
    label: { ...known, hint: [known.hint ?? '', byDefault].filter(Boolean).join(' ') },
    value: value ?? '',
    type: type === 'number' ? 'number' : 'text',
    change: (written) => set(written.trim() || undefined),
  });
}

function speedView({ settings, words, hasHashes, change }: FormState) {
  const { way, hasScriptTag } = factsOf(settings.host);
  const box = (name: 'fallback' | 'preload' | 'integrity', error?: string) =>
    checkField({
      id: name,
      label: { name: words.say(name), hint: words.say(`${name}Hint`) },
      isChecked: settings[name],
      error,
      change: (isChecked) => change({ [name]: isChecked }, words.say(name)),
    });
  return html`
    ${canHoldFallback(way) ? box('fallback') : nothing}
    ${way === 'shortcode' ? nothing : box('preload')}
    ${
      hasScriptTag
        ? box('integrity', settings.integrity && !hasHashes ? words.say('noHashes') : undefined)
        : nothing
    }
  `;
}
