import { Parser } from 'htmlparser2';
import { decodeEntities, MAX_LENGTH } from './html-text.js';

/** A requested element, with its children. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlNode[];
  /** Its text. If that is HTML, this is the source. */
  value: string;
  /** The same text as HTML. Decoded exactly once when it is shown as HTML, CDATA or not. */
  once: string;
}

export interface XmlTree {
  /** Holds the outermost element, if it was requested. */
  readonly document: XmlNode;
  /** The name of the outermost element as written, requested or not. */
  readonly rootName: string;
  readonly doctype: string;
  readonly definesEntities: boolean;
  readonly isCutOff: boolean;
}

/** One place in the file. */
interface Frame {
  readonly parent: Frame | undefined;
  /** Missing if the element was not requested. */
  readonly node: XmlNode | undefined;
  /** Where text goes: into the nearest requested element. */
  readonly target: XmlNode;
  readonly namespaces: ReadonlyMap<string, string> | undefined;
}

/** What nests deeper was made to keep a parser busy. */
const MAX_DEPTH = 100;

const NAMESPACES = new Map([
  ['http://www.w3.org/2005/Atom', 'atom'],
  ['http://www.w3.org/1999/xhtml', 'html'],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf'],
  ['http://purl.org/rss/1.0/', ''],
  ['http://purl.org/rss/1.0/modules/content/', 'content'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://search.yahoo.com/mrss/', 'media'],
  ['http://search.yahoo.com/mrss', 'media'],
]);

/**
 * Reads the elements with these names from an XML file, nested in one another. A name has the usual
 * prefix of its namespace, whichever the file uses.
 *
 * Forgiving: a file that is not well-formed is read as far as possible. It cannot define entities.
 *
 * @param maxItems of the elements called `item`; reading stops at the next one
 */
export function readXmlTree(
  text: string,
  names: ReadonlySet<string>,
  isItem: (name: string) => boolean,
  maxItems: number,
): XmlTree {
  const document = createNode('', {});
  let frame: Frame = { parent: undefined, node: document, target: document, namespaces: undefined };
  let depth = 0;
  let items = 0;
  let inCdata = false;
  const found = { rootName: '', doctype: '', definesEntities: false, isCutOff: false };

  const parser = new Parser(
    {
      onprocessinginstruction(name, data) {
        if (found.rootName) return;
        if (/^!doctype$/i.test(name)) found.doctype = data;
        found.definesEntities ||= data.includes('!ENTITY');
      },
      onopentag(written, attributes) {
        depth += 1;
        found.rootName ||= written;
        const namespaces = declaredIn(attributes);
        const name = resolve(written, namespaces, frame);
        const node = frame.node && names.has(name) ? createNode(name, attributes) : undefined;
        if (isItem(name)) items += 1;
        if (!node) append(frame.target, tag(written, attributes), false);
        else if (frame.node && frame.node.children.length <= maxItems)
          frame.node.children.push(node);
        frame = { parent: frame, node, target: node ?? frame.target, namespaces };
        if (depth > MAX_DEPTH || items > maxItems || !document.children.length) parser.pause();
      },
      oncdatastart: () => (inCdata = true),
      oncdataend: () => (inCdata = false),
      ontext: (raw) => append(frame.target, raw, !inCdata),
      onclosetag(written, isImplied) {
        depth -= 1;
        const { node, target, parent } = frame;
        if (!node) append(target, `</${written}>`, false);
        // A self-closing element counts as implied too, but it is empty.
        found.isCutOff ||= depth === 0 && isImplied && target.children.length > 0;
        frame = parent ?? frame;
      },
    },
    // Decoded here and nowhere else, so that each text is decoded once.
    { xmlMode: true, decodeEntities: false },
  );
  parser.end(text);
  return { document, ...found };
}

const createNode = (name: string, attributes: Readonly<Record<string, string>>): XmlNode => ({
  name,
  attributes: new Map(
    Object.entries(attributes).map(([key, value]) => [key, decodeEntities(value)]),
  ),
  children: [],
  value: '',
  once: '',
});

function append(node: XmlNode, raw: string, isEscaped: boolean): void {
  if (node.once.length >= MAX_LENGTH) return;
  const text = raw.slice(0, MAX_LENGTH);
  node.once += text;
  node.value += isEscaped ? decodeEntities(text) : text;
}

/** Reassembles HTML that was not escaped, as far as it is needed. */
function tag(name: string, attributes: Readonly<Record<string, string>>): string {
  const kept = Object.entries(attributes).filter(([key]) => LOOKED_AT.has(key));
  const written = kept.map(([key, value]) => ` ${key}="${value.replaceAll('"', '&quot;')}"`);
  return `<${name}${written.join('')}>`;
}

const LOOKED_AT = new Set(['src', 'alt', 'width', 'height', 'class']);

function declaredIn(
  attributes: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> | undefined {
  const declared = Object.entries(attributes).filter(([name]) => /^xmlns(:|$)/.test(name));
  if (declared.length === 0) return undefined;
  return new Map(declared.map(([name, uri]) => [name.slice('xmlns:'.length), uri.trim()]));
}

/** `a:entry` → `atom:entry`. An undeclared prefix is assumed to be the usual one. */
function resolve(
  written: string,
  own: ReadonlyMap<string, string> | undefined,
  parent: Frame,
): string {
  const [, prefix = '', local = ''] = /^(?:([^:]*):)?(.*)$/s.exec(written) ?? [];
  let uri = own?.get(prefix);
  for (let frame: Frame | undefined = parent; frame && uri === undefined; frame = frame.parent) {
    uri = frame.namespaces?.get(prefix);
  }
  const usual = uri === undefined ? prefix : (NAMESPACES.get(uri) ?? (prefix && '?'));
  return usual ? `${usual}:${local}` : local;
}
