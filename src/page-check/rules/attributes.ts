import { attributesOf, isTag, showsData } from '../../elements/tags.js';
import { nearestName } from '../../model/nearest-name.js';
import { isDataElement, pageRule } from '../page.js';

/** What authors write in our tags. */
export const attributeRules = {
  /** `src=”plan.json”`: typographic quotes from a word processor become part of the value. */
  'curly-quotes': pageRule({
    severity: 'error',
    check: ({ elements }) =>
      elements.flatMap((element) => {
        if (!isTag(element.localName) && !element.hasAttribute('data-city')) return [];
        const found = curlyQuoted(element);
        if (!found) return [];
        return [{ element, params: { attribute: found.name, value: found.value } }];
      }),
    say: ({ msg }) => ({
      what: msg('The value of “{attribute}” is in curly quotes: {value}', {
        id: 'page-check.curly-quotes',
        desc: 'Page check: {value} is the value of an attribute, which contains the quotes.',
      }),
      fix: msg(
        'Write straight quotes: ". Programs such as Word turn them into curly ones, so copy the code from our instructions and paste it in the source code view.',
        { id: 'page-check.curly-quotes.fix', desc: 'Page check.' },
      ),
    }),
  }),

  /** `source=`, `heading_level=`: browsers accept any attribute, but these have no effect. */
  'misspelt-attribute': pageRule({
    severity: 'warning',
    check: ({ elements }) =>
      elements.flatMap((element) =>
        misspeltAttributes(element).map((params) => ({
          element,
          // Without an address the element shows nothing.
          severity: params.better === 'src' && !element.hasAttribute('src') ? 'error' : 'warning',
          params,
        })),
      ),
    say: ({ msg }) => ({
      what: msg('“{tag}” has no attribute “{attribute}”, so it does nothing.', {
        id: 'page-check.misspelt-attribute',
        desc: 'Page check.',
      }),
      fix: msg('Write “{better}”.', {
        id: 'page-check.misspelt-attribute.fix',
        desc: 'Page check.',
      }),
    }),
  }),

  'no-languages': pageRule({
    severity: 'error',
    check: ({ ours }) =>
      ours.filter(lacksLanguages).map((element) => ({ element, params: { src: srcOf(element) } })),
    say: ({ msg }) => ({
      what: msg('The address “{src}” has a place for the language, but no language is listed.', {
        id: 'page-check.no-languages',
        desc: 'Page check: the address contains the word lang in curly brackets.',
      }),
      fix: msg('List the languages that you have files in.', {
        id: 'page-check.no-languages.fix',
        desc: 'Page check: an example follows.',
      }),
      code: 'languages="pl en"',
    }),
  }),

  'unknown-time-zone': pageRule({
    severity: 'warning',
    check: ({ ours }) =>
      ours.flatMap((element) => {
        const zone = element.getAttribute('time-zone');
        return zone === null || isTimeZone(zone) ? [] : [{ element, params: { zone } }];
      }),
    say: ({ msg }) => ({
      what: msg('There is no time zone “{zone}”, so dates are shown as the feed writes them.', {
        id: 'page-check.unknown-time-zone',
        desc: 'Page check: the attribute time-zone.',
      }),
      fix: msg('Write the name of a region and a city, with the capital letters.', {
        id: 'page-check.unknown-time-zone.fix',
        desc: 'Page check: an example follows.',
      }),
      code: 'time-zone="Europe/Warsaw"',
    }),
  }),

  /** Around midnight, the day in UTC is not that of the city. */
  'no-time-zone': pageRule({
    severity: 'hint',
    check: ({ ours }) =>
      ours
        .filter((element) => !element.hasAttribute('time-zone') && showsTimesInUtc(element))
        .map((element) => ({ element, params: {} })),
    say: ({ msg }) => ({
      what: msg(
        'The times in this feed are in UTC. News from shortly after midnight may be shown with the day before.',
        { id: 'page-check.no-time-zone', desc: 'Page check: the dates of news.' },
      ),
      fix: msg('Name the time zone of your city.', {
        id: 'page-check.no-time-zone.fix',
        desc: 'Page check: an example follows.',
      }),
      code: 'time-zone="Europe/Warsaw"',
    }),
  }),

  /** A tag without any data. */
  'no-source': pageRule({
    severity: 'error',
    check: ({ ours }) =>
      ours
        .filter(
          (element) =>
            showsData(element.localName) &&
            !hasData(element) &&
            // Otherwise that is what is reported.
            !misspeltAttributes(element).some(({ better }) => better === 'src'),
        )
        .map((element) => ({ element, params: { tag: element.localName } })),
    say: ({ msg }, params) => ({
      what: msg('“<{tag}>” has no data address.', {
        id: 'page-check.no-source',
        desc: 'Page check: the attribute src is missing.',
      }),
      fix: msg('Write the address of the data file in the attribute “src”.', {
        id: 'page-check.no-source.fix',
        desc: 'Page check: an example follows.',
      }),
      code: `<${params.tag} src="data.json"></${params.tag}>`,
    }),
  }),
};

const TYPOGRAPHIC = /^[“”„″‘’«»]|[“”„″‘’«»]$/;

/** The attribute with typographic quotes. In text for readers they are fine. */
export const curlyQuoted = (element: Element): Attr | undefined =>
  [...element.attributes].find(
    ({ name, value }) => !/^(data-city-)?(caption|alt)$/.test(name) && TYPOGRAPHIC.test(value),
  );

/** What people write instead of the right name. */
const SYNONYMS: Readonly<Record<string, string>> = {
  count: 'limit',
  dane: 'src',
  data: 'src',
  'data-src': 'src',
  file: 'src',
  heading: 'heading-level',
  items: 'limit',
  langs: 'languages',
  level: 'heading-level',
  max: 'limit',
  open: 'open-depth',
  'data-url': 'src',
  source: 'src',
  timezone: 'time-zone',
  tz: 'time-zone',
  url: 'src',
};

/** Attributes that HTML allows on any element. */
const GLOBAL =
  /^(accesskey|class|contenteditable|dir|draggable|exportparts|hidden|id|inert|is|item\w+|lang|nonce|part|popover|role|slot|spellcheck|style|tabindex|title|translate|aria-.*|on.*)$/;
const PLACEHOLDER = 'data-city-';

/** On one of our tags, or on a placeholder for one. */
function misspeltAttributes(element: Element) {
  const placeholder = element.getAttribute('data-city');
  const prefix = placeholder === null ? '' : PLACEHOLDER;
  const tag = placeholder ?? element.localName;
  if (!isTag(tag)) return [];
  const known = Object.keys(attributesOf(tag));
  return element.getAttributeNames().flatMap((attribute) => {
    if (!attribute.startsWith(prefix)) return [];
    const better = betterName(attribute.slice(prefix.length), known);
    return better ? [{ tag, attribute, better: prefix + better }] : [];
  });
}

function betterName(name: string, known: readonly string[]): string | undefined {
  if (known.includes(name) || GLOBAL.test(name)) return undefined;
  const synonym = SYNONYMS[name];
  return synonym && known.includes(synonym) ? synonym : nearestName(name, known);
}

const srcOf = (element: Element): string => element.getAttribute('src')?.trim() ?? '';

const lacksLanguages = (element: Element): boolean =>
  showsData(element.localName) &&
  srcOf(element).includes('{lang}') &&
  !element.getAttribute('languages')?.trim();

function isTimeZone(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }));
  } catch {
    return false;
  }
}

/** Midnight in UTC usually means a day without a time. */
const TIME_IN_UTC = /[Tt ](?!00:00(?::00)?(?:\.0+)?(?:[Zz]|[+-]))\d\d:\d\d.*(?:[Zz]|[+-]00:00)$/;

const showsTimesInUtc = (element: Element): boolean =>
  isDataElement(element) &&
  'feed' in element &&
  Boolean(element.feed?.items.some(({ date }) => TIME_IN_UTC.test(date ?? '')));

function hasData(element: Element): boolean {
  const isGiven = isDataElement(element) && (element.src || (element.data ?? undefined));
  const ownData =
    element.localName === 'strategy-goals'
      ? 'script[type="application/json"], li'
      : 'script[type="application/json"]';
  return srcOf(element) !== '' || Boolean(isGiven) || element.querySelector(ownData) !== null;
}
