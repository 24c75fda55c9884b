import { parseDocument } from 'htmlparser2';
import type { HtmlNode } from '../formats/html-node.js';

type Parsed = ReturnType<typeof parseDocument>['children'][number];

/** A node of a page, in the form that the readers of the browser's tree understand. */
export interface PageNode extends HtmlNode {
  readonly childNodes: readonly PageNode[];
  readonly getAttribute: (name: string) => string | null;
}

/** Reads the HTML of a page as a browser does, as far as goals are concerned. */
export function parsePage(html: string): PageNode {
  const { children } = parseDocument(html);
  return pageNode('#document', {}, children.map(nodeOf));
}

function nodeOf(node: Parsed): PageNode {
  if ('children' in node) {
    const isElement = 'attribs' in node;
    return pageNode(
      isElement ? node.name : '#fragment',
      isElement ? node.attribs : {},
      node.children.map(nodeOf),
    );
  }
  const isText = node.nodeType === 3;
  return {
    nodeType: isText ? 3 : 8,
    nodeName: isText ? '#text' : '#comment',
    textContent: isText && 'data' in node ? node.data : '',
    childNodes: [],
    getAttribute: () => null,
  };
}

function pageNode(
  nodeName: string,
  attributes: Readonly<Record<string, string>>,
  childNodes: readonly PageNode[],
): PageNode {
  return {
    nodeType: 1,
    nodeName,
    childNodes,
    get textContent() {
      return childNodes.map((child) => child.textContent ?? '').join('');
    },
    getAttribute: (name) => attributes[name] ?? null,
  };
}

/** The outermost elements of a name, in the order of the page. */
export const elementsNamed = (node: PageNode, name: string): PageNode[] =>
  node.childNodes.flatMap((child) =>
    child.nodeName === name ? [child] : elementsNamed(child, name),
  );
