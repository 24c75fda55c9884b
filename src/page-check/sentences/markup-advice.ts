import type { L10n } from '../../localization/core/l10n.js';
import type { Cms } from '../cms.js';
import type { Finding, MarkupCode } from '../finding.js';
import type { Advice } from './advice.js';
import { cmsAdvice } from './cms-advice.js';

const PLACEHOLDER = '<div data-city="strategy-goals" data-city-src="strategy.json"></div>';

/** How our code got into the page, and what became of it there. */
export function markupAdvice({ code, params }: Finding<MarkupCode>, l10n: L10n): Advice {
  const { msg, format } = l10n;
  switch (code) {
    case 'nothing-here':
      return {
        what: msg('The script is on this page, but there is nothing for it to show.', {
          id: 'page-check.nothing-here',
          desc: 'Page check: no tag of ours and no placeholder was found.',
        }),
        mend: cmsAdvice(params['cms'] as Cms, l10n),
        code: PLACEHOLDER,
      };
    case 'escaped-tag':
      return {
        what: format(
          msg('The code “<{tag}” stands on the page as text, so that visitors read it.', {
            id: 'page-check.escaped-tag',
            desc: 'Page check: the CMS has shown our code instead of using it.',
          }),
          params,
        ),
        mend: msg(
          'Paste it in the source code view of your editor, or into an HTML block, not into the text. If it is there already, use the placeholder below.',
          { id: 'page-check.escaped-tag.mend', desc: 'Page check: “below” is a line of HTML.' },
        ),
        code: PLACEHOLDER,
      };
    case 'code-on-show':
      return {
        what: format(
          msg('The code “<{tag}” stands on the page as an example of code.', {
            id: 'page-check.code-on-show',
            desc: 'Page check: it was found in <pre> or <code>, and may be meant.',
          }),
          params,
        ),
        mend: msg(
          'If visitors are to see the goals or the news instead, paste it in the source code view, without the style “code” or “preformatted”.',
          { id: 'page-check.code-on-show.mend', desc: 'Page check.' },
        ),
      };
    case 'emptied-tag':
      return {
        what: format(
          msg(
            'The editor has put “<{tag}>” into a paragraph, so that its content fell out and is now shown below it.',
            {
              id: 'page-check.emptied-tag',
              desc: 'Page check: WordPress (wpautop) made <p><tag></p> of it.',
            },
          ),
          params,
        ),
        mend: msg(
          'Use a “Custom HTML” block. In the classic editor put the tag and all its content on one line, with links and plain words only: no paragraphs, headings or lists.',
          { id: 'page-check.emptied-tag.mend', desc: 'Page check: names of WordPress.' },
        ),
      };
    case 'misspelt-tag':
      return {
        what: format(
          msg('There is no tag “<{tag}>”.', { id: 'page-check.misspelt-tag', desc: 'Page check.' }),
          params,
        ),
        mend: format(
          msg('Write “{better}”, where the tag begins and where it ends.', {
            id: 'page-check.misspelt-tag.mend',
            desc: 'Page check: {better} is the tag that was probably meant.',
          }),
          params,
        ),
      };
    case 'misspelt-attribute':
      return {
        what: format(
          msg('“{tag}” knows no attribute “{attribute}”, so that it has no effect.', {
            id: 'page-check.misspelt-attribute',
            desc: 'Page check.',
          }),
          params,
        ),
        mend: format(
          msg('Write “{better}”.', {
            id: 'page-check.misspelt-attribute.mend',
            desc: 'Page check.',
          }),
          params,
        ),
      };
    case 'curly-quotes':
      return {
        what: format(
          msg('The quotes around “{attribute}” are typographic ones: {value}', {
            id: 'page-check.curly-quotes',
            desc: 'Page check: {value} is the value of an attribute, which contains the quotes.',
          }),
          params,
        ),
        mend: msg(
          'Write straight quotes: ". Word processors change them, so copy the code from our instructions and paste it in the source code view.',
          { id: 'page-check.curly-quotes.mend', desc: 'Page check.' },
        ),
      };
    case 'misspelt-placeholder':
      return {
        what: format(
          msg('A placeholder asks for “{value}”, which does not exist.', {
            id: 'page-check.misspelt-placeholder',
            desc: 'Page check: a div with data-city="{value}".',
          }),
          params,
        ),
        mend: msg(
          'Write one of: strategy-goals, news-list, eu-flag, ukrainian-heart. Perhaps you mean this:',
          {
            id: 'page-check.misspelt-placeholder.mend',
            desc: 'Page check: a line of HTML follows.',
          },
        ),
        code: `data-city="${String(params['better'])}"`,
      };
    case 'waiting-placeholder':
      return {
        what: format(
          msg('A placeholder for “{tag}” has stayed empty.', {
            id: 'page-check.waiting-placeholder',
            desc: 'Page check: a div with data-city="{tag}".',
          }),
          params,
        ),
        mend: msg(
          'The script on this page is perhaps too old for placeholders. Put the newest one on your server, or use the tag itself.',
          { id: 'page-check.waiting-placeholder.mend', desc: 'Page check.' },
        ),
        code: `<${String(params['tag'])}></${String(params['tag'])}>`,
      };
    case 'no-source':
      return {
        what: format(
          msg('“<{tag}>” has not been told where its data are.', {
            id: 'page-check.no-source',
            desc: 'Page check: the attribute src is missing.',
          }),
          params,
        ),
        mend: msg('Write the address of the data file into the attribute “src”.', {
          id: 'page-check.no-source.mend',
          desc: 'Page check: an example follows.',
        }),
        code: `<${String(params['tag'])} src="data.json"></${String(params['tag'])}>`,
      };
    case 'no-languages':
      return {
        what: format(
          msg('The address “{src}” has a place for the language, but no language is listed.', {
            id: 'page-check.no-languages',
            desc: 'Page check: the address contains the word lang in curly brackets.',
          }),
          params,
        ),
        mend: msg('List the languages that you have files in.', {
          id: 'page-check.no-languages.mend',
          desc: 'Page check: an example follows.',
        }),
        code: 'languages="pl en"',
      };
    case 'hidden-element':
      return {
        what: format(
          msg('“<{tag}>” is on the page, but the page hides it at the moment.', {
            id: 'page-check.hidden-element',
            desc: 'Page check: by a style sheet, or in a closed tab.',
          }),
          params,
        ),
        mend: msg(
          'Nothing is wrong if it stands in a closed tab or accordion. Else look for “display: none” in the style sheets of the page.',
          { id: 'page-check.hidden-element.mend', desc: 'Page check.' },
        ),
      };
  }
}
