import type { L10n } from '../../localization/core/l10n.js';
import type { Finding, PageCode } from '../finding.js';
import type { Advice } from './advice.js';

/** What the page around our tags does to them. */
export function pageAdvice({ code, params }: Finding<PageCode>, l10n: L10n): Advice {
  const { msg, format } = l10n;
  switch (code) {
    case 'script-twice':
      return {
        what: format(
          msg('The script {address} is on the page {n, plural, one {# time} other {# times}}.', {
            id: 'page-check.script-twice',
            desc: 'Page check: the same script; {n} is 2 or more.',
          }),
          params,
        ),
        mend: msg('Once is enough for all tags. Take the others out.', {
          id: 'page-check.script-twice.mend',
          desc: 'Page check.',
        }),
      };
    case 'two-scripts':
      return {
        what: format(
          msg('Two scripts of ours are on the page: {first} and {second}. The first one counts.', {
            id: 'page-check.two-scripts',
            desc: 'Page check: two addresses.',
          }),
          params,
        ),
        mend: msg('Keep one, and the same one on all your pages.', {
          id: 'page-check.two-scripts.mend',
          desc: 'Page check.',
        }),
      };
    case 'two-versions':
      return {
        what: format(
          msg(
            'Two versions of our script are on the page: {first} from {firstAddress} and {second} from {secondAddress}. The first works, the second does nothing.',
            { id: 'page-check.two-versions', desc: 'Page check: versions and their addresses.' },
          ),
          params,
        ),
        mend: msg(
          'Keep the newer one. Look for the other in the template of the site, in a plugin, and in the text of the page.',
          { id: 'page-check.two-versions.mend', desc: 'Page check.' },
        ),
      };
    case 'file-page':
      return {
        what: msg('This page was opened as a file from a folder, not from a web server.', {
          id: 'page-check.file-page',
          desc: 'Page check: the address begins with file:',
        }),
        mend: msg(
          'For safety, browsers let such a page load no data. Put it on your web server and open it by its address, which begins with https://.',
          { id: 'page-check.file-page.mend', desc: 'Page check.' },
        ),
      };
    case 'no-page-language':
      return {
        what: msg('The page does not say what language it is in, so it is taken for Polish.', {
          id: 'page-check.no-page-language',
          desc: 'Page check: <html> has no attribute lang.',
        }),
        mend: msg(
          'Have the language written into the first tag of the page. Screen readers pronounce the words by it.',
          { id: 'page-check.no-page-language.mend', desc: 'Page check: an example follows.' },
        ),
        code: '<html lang="pl">',
      };
    case 'misspelt-language':
      return {
        what: format(
          msg('The language is written “{language}”, which browsers do not know.', {
            id: 'page-check.misspelt-language',
            desc: 'Page check: the value of an attribute lang.',
          }),
          params,
        ),
        mend: msg('Write its tag into “lang”.', {
          id: 'page-check.misspelt-language.mend',
          desc: 'Page check: the attribute, as it should be, follows.',
        }),
        code: `lang="${String(params['better'])}"`,
      };
    case 'unknown-language':
      return {
        what: format(
          msg('“{language}” is no language that browsers know.', {
            id: 'page-check.unknown-language',
            desc: 'Page check: the value of an attribute lang.',
          }),
          params,
        ),
        mend: msg('Write its tag into “lang”: pl, en, de, uk, …', {
          id: 'page-check.unknown-language.mend',
          desc: 'Page check.',
        }),
      };
    case 'missing-language':
      return {
        what: format(
          msg(
            'We have no words in the language “{language}”; buttons and messages are in “{spoken}”.',
            {
              id: 'page-check.missing-language',
              desc: 'Page check: tags of languages, such as “de” and “en”.',
            },
          ),
          params,
        ),
        mend: msg(
          'Your own texts appear in that language if the data have it. To translate ours, read locales/README.md.',
          { id: 'page-check.missing-language.mend', desc: 'Page check.' },
        ),
      };
    case 'skipped-heading':
      return {
        what: format(
          msg('The heading is of level {level}, and the one before it of level {before}.', {
            id: 'page-check.skipped-heading',
            desc: 'Page check: levels of headings, 1 to 6; {before} is 0 where there is none.',
          }),
          params,
        ),
        mend: msg(
          'Do not skip a level: whoever goes through the page by its headings takes it for a lost part.',
          { id: 'page-check.skipped-heading.mend', desc: 'Page check: an example follows.' },
        ),
        code: `heading-level="${String(params['better'])}"`,
      };
    case 'duplicate-id':
      return {
        what: format(
          msg('The id “{id}” is on this page {n, plural, one {# time} other {# times}}.', {
            id: 'page-check.duplicate-id',
            desc: 'Page check: {n} is 2 or more.',
          }),
          params,
        ),
        mend: msg('Give each its own: a link finds only the first of them.', {
          id: 'page-check.duplicate-id.mend',
          desc: 'Page check.',
        }),
      };
    case 'plans-without-id':
      return {
        what: format(
          msg(
            'There are {n, plural, one {# plan} other {# plans}} on this page, and not each has an id. Links to a goal do not say which plan they mean.',
            { id: 'page-check.plans-without-id', desc: 'Page check: {n} is 2 or more.' },
          ),
          params,
        ),
        mend: msg('Give each plan an id of its own, such as this one.', {
          id: 'page-check.plans-without-id.mend',
          desc: 'Page check: an example follows.',
        }),
        code: '<strategy-goals id="strategy-2030" src="strategy.json"></strategy-goals>',
      };
  }
}
