import type { Finding } from './finding.js';

/** What markup-routes.mjs sends back. */
interface Message {
  readonly rule: string;
  readonly message: string;
  readonly startTag: string;
}

/**
 * The HTML that is rendered in the shadow roots of an element and of those inside it. Each is a document
 * of its own, as its ids are; the elements inside that have another are there as tags.
 */
export function renderedDocuments(element: Element): string[] {
  const root = element.shadowRoot;
  const inner = [...(root ?? element).children].flatMap(renderedDocuments);
  return root ? [asDocument(root.innerHTML), ...inner] : inner;
}

function asDocument(html: string): string {
  const { lang } = document.documentElement;
  return `<!DOCTYPE html><html lang="${lang}"><head><title>${document.title}</title></head><body>${html}</body></html>`;
}

export async function findWithHtmlValidate(documents: readonly string[]): Promise<Finding[]> {
  const messages = await ask('html-validate', documents);
  return messages!.flat().map((message) => asFinding('html-validate', message));
}

/** Of each document; nothing where there is no Java. Java starts slowly: better all at once. */
export async function findWithNu(documents: readonly string[]): Promise<Finding[][] | undefined> {
  const messages = await ask('nu', documents);
  return messages?.map((ones) => ones.map((message) => asFinding('Nu', message)));
}

async function ask(route: string, documents: readonly string[]): Promise<Message[][] | null> {
  const body = JSON.stringify(documents);
  const response = await fetch(`/__checkers__/${route}`, { method: 'POST', body });
  if (!response.ok) throw new Error(`${route} failed: ${await response.text()}`);
  return (await response.json()) as Message[][] | null;
}

function asFinding(checker: Finding['checker'], { rule, message, startTag }: Message): Finding {
  const template = document.createElement('template');
  template.innerHTML = startTag;
  const element = template.content.firstElementChild ?? document.createElement('body');
  return { checker, rule, message, element };
}
