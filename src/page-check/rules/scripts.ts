import { isDataElement, pageRule, type Page } from '../page.js';

/** One script serves the whole page; a second one is wasted. */
export const scriptRules = {
  /** A page that was opened by double-clicking its file: browsers do not let it load anything. */
  'file-page': pageRule({
    severity: 'error',
    check: ({ address }) => (address.protocol === 'file:' ? [{ params: {} }] : []),
    say: ({ msg }) => ({
      what: msg('This page was opened as a file from a folder, not from a web server.', {
        id: 'page-check.file-page',
        desc: 'Page check: the address begins with file:',
      }),
      fix: msg(
        'For security, browsers do not let such a page load data. Put it on your web server and open it by its address, which begins with https://.',
        { id: 'page-check.file-page.fix', desc: 'Page check.' },
      ),
    }),
  }),

  /** A cache has copied the script alone, or a line is bad. */
  'lost-part': pageRule({
    severity: 'error',
    check: ({ ours }) =>
      ours.filter(isDataElement).flatMap((element) =>
        element.issues
          .filter(({ code }) => code === 'lost-part')
          .map(({ params }) => ({
            element,
            params: { tag: element.localName, error: String(params['error']) },
          })),
      ),
    say: ({ msg }) => ({
      what: msg('A part of our script could not be loaded, and <{tag}> does without it: {error}', {
        id: 'page-check.lost-part',
        desc: 'Page check: {error} is what the browser says, in English, with the address of a file.',
      }),
      fix: msg(
        'Load the page again. If that does not help, copy the whole folder of the script to the server. If a cache has copied the script alone, add this to its tag, with the folder that you have:',
        { id: 'page-check.lost-part.fix', desc: 'Page check: an attribute follows.' },
      ),
      code: 'data-city-base="/city-elements/"',
    }),
  }),

  'two-versions': pageRule({
    severity: 'warning',
    check(page) {
      const [first] = page.scripts;
      const second = otherVersion(page);
      if (!first || !second) return [];
      const params = {
        first: first.version,
        firstAddress: first.address,
        second: second.version,
        secondAddress: second.address,
      };
      return [{ element: tagsOf(page).find(({ src }) => src === second.address), params }];
    },
    say: ({ msg }) => ({
      what: msg(
        'Two versions of our script are on the page: {first} from {firstAddress} and {second} from {secondAddress}. The first works, the second does nothing.',
        { id: 'page-check.two-versions', desc: 'Page check: versions and their addresses.' },
      ),
      fix: msg(
        'Keep the newer one. Look for the other in the site template, in a plugin, and in the text of the page.',
        { id: 'page-check.two-versions.fix', desc: 'Page check.' },
      ),
    }),
  }),

  'two-scripts': pageRule({
    severity: 'warning',
    check(page) {
      const [first, second] = addressesOf(page);
      if (first === undefined || second === undefined || otherVersion(page)) return [];
      const element = tagsOf(page).find(({ src }) => src === second);
      return [{ element, params: { first, second } }];
    },
    say: ({ msg }) => ({
      what: msg(
        'Two scripts of ours are on the page: {first} and {second}. The first one is used.',
        {
          id: 'page-check.two-scripts',
          desc: 'Page check: two addresses.',
        },
      ),
      fix: msg('Keep one, and the same one on all your pages.', {
        id: 'page-check.two-scripts.fix',
        desc: 'Page check.',
      }),
    }),
  }),

  'script-twice': pageRule({
    severity: 'hint',
    check(page) {
      const tags = tagsOf(page);
      const [address, other] = addressesOf(page);
      if (address === undefined || other !== undefined || tags.length < 2 || otherVersion(page)) {
        return [];
      }
      return [{ element: tags[1], params: { address, n: tags.length } }];
    },
    say: ({ msg }) => ({
      what: msg('The script {address} is on the page {n, plural, one {# time} other {# times}}.', {
        id: 'page-check.script-twice',
        desc: 'Page check: the same script; {n} is 2 or more.',
      }),
      fix: msg('Once is enough for all tags. Remove the others.', {
        id: 'page-check.script-twice.fix',
        desc: 'Page check.',
      }),
    }),
  }),
};

const otherVersion = ({ scripts: [first, ...others] }: Page) =>
  others.find(({ version }) => version !== first?.version);

const OURS = /(?:^|\/)city-elements(?:\.min|[-@.]?v?\d[\w.-]*)?\.m?js(?:[?#]|$)|\/city-elements@/;

const tagsOf = ({ elements }: Page): HTMLScriptElement[] =>
  (elements as readonly HTMLScriptElement[]).filter(
    ({ localName, src }) => localName === 'script' && src && OURS.test(src),
  );

/** Without repetition. */
const addressesOf = (page: Page): string[] => [...new Set(tagsOf(page).map(({ src }) => src))];
