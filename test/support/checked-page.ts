import { readPage, type Page } from '../../src/page-check/page.js';
import { checkPage, type Finding } from '../../src/page-check/rules.js';

const ADDRESS = 'https://city.example/strategy';

/** A page that nobody sees, with this markup as its body. Nothing in it runs. */
export function pageOf(body: string, { lang = 'pl', head = '', address = ADDRESS } = {}): Page {
  const {
    documentElement,
    head: headElement,
    body: bodyElement,
  } = document.implementation.createHTMLDocument();
  if (lang) documentElement.lang = lang;
  headElement.insertAdjacentHTML('beforeend', head);
  bodyElement.innerHTML = body;
  return readPage(documentElement, address);
}

/** What is found on it, as codes, the worst not first. */
export const codesOn = async (page: Page): Promise<string[]> =>
  (await checkPage(page)).map(({ code }) => code);

export const findingOn = async (page: Page, code: Finding['code']): Promise<Finding | undefined> =>
  (await checkPage(page)).find((finding) => finding.code === code);
