import type { Issue } from '../../model/issue.js';
import { forAuthors } from './author-texts.js';
import { contentSentence } from './content-sentences.js';
import { formatSentence } from './format-sentences.js';
import type { L10n } from './l10n.js';
import { messageSentence } from './message-sentences.js';

/**
 * Writes issues out for the author of the data: where each is, what is wrong, and what to do. In
 * English where there is no translation.
 */
export async function issueSentences(issues: readonly Issue[], l10n: L10n): Promise<string[]> {
  const authors = await forAuthors(l10n);
  return issues.map((issue) => [issue.path, sentence(authors, issue)].filter(Boolean).join(': '));
}

function sentence(l10n: L10n, { code, params }: Issue): string {
  const { msg, format } = l10n;
  switch (code) {
    case 'network':
      return msg(
        'The file cannot be reached. Check its address, and whether its server lets this page read it (CORS).',
        {
          id: 'issue.network',
          desc: 'Author: no answer, or the browser was not allowed to read it.',
        },
      );
    case 'timeout':
      return msg(
        'The server took too long to answer. Try again, or put the file on a faster one.',
        {
          id: 'issue.timeout',
          desc: 'Author: no answer within ten seconds.',
        },
      );
    case 'http':
      return format(
        msg('The server answered with error {status}. Check the address of the file.', {
          id: 'issue.http',
          desc: 'Author: {status} is an HTTP status such as 404.',
        }),
        { status: String(params['status']) },
      );
    case 'too-large':
      return format(
        msg('The file is larger than {max} MB. Split it, or leave out what is not shown.', {
          id: 'issue.too-large',
          desc: 'Author: the loading was stopped.',
        }),
        params,
      );
    case 'bad-url':
      return format(
        msg(
          'The address “{url}” cannot be loaded. Use one that starts with http:// or https://; a page opened from a folder of your computer cannot load files.',
          { id: 'issue.bad-url', desc: 'Author: the src attribute is not a web address.' },
        ),
        params,
      );
    case 'html':
      return msg(
        'The address leads to a web page, not to a data file. Check it, and that no login is needed.',
        { id: 'issue.html', desc: 'Author: HTML came where JSON was expected.' },
      );
    case 'not-json':
      return format(
        msg('The file is not valid JSON. Look for a missing comma, quote or bracket. ({detail})', {
          id: 'issue.not-json',
          desc: "Author: {detail} is the browser's own English words, with the place in the file.",
        }),
        params,
      );
    case 'missing':
      return msg('This is missing. Add it.', {
        id: 'issue.missing',
        desc: 'Author: a required field; its path stands before the sentence.',
      });
    case 'wrong-type':
      return wrongType(msg, format, params);
    case 'unknown-key':
      return format(
        msg('“{key}” is not a field that is known here, so it is not shown. Check its spelling.', {
          id: 'issue.unknown-key',
          desc: 'Author: a field that the format does not have.',
        }),
        params,
      );
    case 'unsafe-url':
      return format(
        msg('“{url}” is not a safe web address, so it is left out. Use http:// or https://.', {
          id: 'issue.unsafe-url',
          desc: 'Author: the address of a link or a picture.',
        }),
        params,
      );
    case 'duplicate-id':
      return format(
        msg('The id “{id}” is used twice; the second item is left out. Give each its own.', {
          id: 'issue.duplicate-id',
          desc: 'Author: two news items with one id.',
        }),
        params,
      );
    case 'too-deep':
      return format(
        msg('Goals below level {max} are not shown. Use fewer levels.', {
          id: 'issue.too-deep',
          desc: 'Author: the plan nests too deep.',
        }),
        params,
      );
    case 'too-many':
      return format(
        msg('Only the first {max} entries are shown. Split the file.', {
          id: 'issue.too-many',
          desc: 'Author: the list is too long.',
        }),
        params,
      );
    case 'strategy-not-news':
    case 'news-not-strategy':
    case 'letters':
    case 'not-feed':
    case 'xml-entities':
    case 'cut-off':
    case 'no-title-column':
    case 'column-twice':
    case 'stray-quote':
    case 'number-is-date':
    case 'unknown-parent':
    case 'parent-circle':
      return formatSentence(l10n, code, params);
    case 'repeated-page':
      return format(
        msg('“{url}” has been read already, so the list ends here. Name the page that follows.', {
          id: 'issue.repeated-page',
          desc: 'Author: a feed that is split into pages leads back to one of them.',
        }),
        params,
      );
    case 'unknown-message':
    case 'message-unreadable':
    case 'message-arguments':
      return messageSentence(l10n, code, params);
    default:
      return contentSentence(l10n, code, params);
  }
}

function wrongType(msg: L10n['msg'], format: L10n['format'], params: Issue['params']): string {
  switch (params['expected']) {
    case 'list':
      return format(
        msg('A list in square brackets is expected here, not {received}.', {
          id: 'issue.not-list',
          desc: 'Author: {received} is what stands there.',
        }),
        params,
      );
    case 'text':
      return format(
        msg('A text in quotes is expected here, not {received}.', {
          id: 'issue.not-text',
          desc: 'Author: {received} is what stands there.',
        }),
        params,
      );
    default:
      return format(
        msg('An entry in curly brackets is expected here, not {received}.', {
          id: 'issue.not-object',
          desc: 'Author: {received} is what stands there.',
        }),
        params,
      );
  }
}
