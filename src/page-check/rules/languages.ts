import { pageCheckTexts } from '../../localization/core/generated/page-check.js';
import { nearestLanguage } from '../../localization/dom/language.js';
import { checkLanguageTag } from '../../model/check/language.js';
import { collectIssues } from '../../model/issue.js';
import { primaryLanguage } from '../../model/language-tag.js';
import { pageRule, type Page } from '../page.js';

/** The language of the page: our elements speak it, and screen readers pronounce by it. */
export const languageRules = {
  'no-page-language': pageRule({
    severity: 'warning',
    check: (page) => (ownLanguage(page) ? [] : [{ params: {} }]),
    say: ({ msg }) => ({
      what: msg('This page does not say what language it is in, so the elements are in Polish.', {
        id: 'page-check.no-page-language',
        desc: 'Page check: <html> has no attribute lang.',
      }),
      fix: msg(
        'Add the language to the <html> tag, usually in the site template. Screen readers use it to choose the right voice.',
        { id: 'page-check.no-page-language.fix', desc: 'Page check: an example follows.' },
      ),
      code: '<html lang="pl">',
    }),
  }),

  'misspelt-language': pageRule({
    severity: 'warning',
    check: (page) =>
      languagesOf(page).flatMap(({ language, element, better }) =>
        better ? [{ element, params: { language, better } }] : [],
      ),
    say: ({ msg }, params) => ({
      what: msg('Browsers do not recognise the language code “{language}”.', {
        id: 'page-check.misspelt-language',
        desc: 'Page check: the value of an attribute lang.',
      }),
      fix: msg('Write the language code into “lang”.', {
        id: 'page-check.misspelt-language.fix',
        desc: 'Page check: the attribute, as it should be, follows.',
      }),
      code: `lang="${params.better}"`,
    }),
  }),

  'unknown-language': pageRule({
    severity: 'warning',
    check: (page) =>
      languagesOf(page).flatMap(({ language, element, better }) =>
        better === '' ? [{ element, params: { language } }] : [],
      ),
    say: ({ msg }) => ({
      what: msg('Browsers do not recognise the language code “{language}”.', {
        id: 'page-check.unknown-language',
        desc: 'Page check: the value of an attribute lang.',
      }),
      fix: msg('Write the language code into “lang”: pl, en, de, uk, …', {
        id: 'page-check.unknown-language.fix',
        desc: 'Page check.',
      }),
    }),
  }),

  'missing-language': pageRule({
    severity: 'hint',
    async check(page) {
      const found = await Promise.all(
        languagesOf(page).map(async ({ language, element, better }) => {
          if (better !== undefined) return [];
          const spoken = primaryLanguage((await pageCheckTexts.load(language)).language);
          return spoken === primaryLanguage(language)
            ? []
            : [{ element, params: { language, spoken } }];
        }),
      );
      return found.flat();
    },
    say: ({ msg }) => ({
      what: msg(
        'There is no translation for this language: {language}. Buttons and messages are in this one: {spoken}.',
        {
          id: 'page-check.missing-language',
          desc: 'Page check: tags of languages, such as “de” and “en”.',
        },
      ),
      fix: msg(
        'Your own texts appear in that language if your data has them. To translate ours, follow this guide:',
        {
          id: 'page-check.missing-language.fix',
          desc: 'Page check: an address follows.',
        },
      ),
      code: guide,
    }),
  }),
};

declare const CITY_ELEMENTS_HOMEPAGE: string | undefined;

/** For translators, in the sources of the project. The build replaces the address of that. */
const guide =
  typeof CITY_ELEMENTS_HOMEPAGE === 'undefined'
    ? 'locales/README.md'
    : `${CITY_ELEMENTS_HOMEPAGE} → locales/README.md`;

const ownLanguage = ({ root }: Page): string | undefined => root.getAttribute('lang')?.trim();

interface LanguageInUse {
  readonly language: string;
  /** The first element in it; missing for the language of the page itself. */
  readonly element: Element | undefined;
  /** Missing if the tag is right; empty if there is no telling what was meant. */
  readonly better: string | undefined;
}

/** The languages of the page and of our elements, each once. */
function languagesOf(page: Page): LanguageInUse[] {
  const firsts = new Map<string, Element | undefined>();
  const own = ownLanguage(page);
  if (own) firsts.set(own, undefined);
  for (const element of page.ours) {
    const language = nearestLanguage(element);
    if (!firsts.has(language)) firsts.set(language, element);
  }
  return [...firsts].map(([language, element]) => {
    const { issues, report } = collectIssues();
    checkLanguageTag(language, { key: 'lang' }, report);
    const [issue] = issues;
    return { language, element, better: issue && String(issue.params['better'] ?? '') };
  });
}
