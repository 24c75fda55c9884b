import { Parser } from 'htmlparser2';
import type { Pause } from '../../model/pause-in-frames.js';
import { decodeEntities, MAX_LENGTH, READ_ATTRIBUTES } from './html-text.js';
import { declaredNamespaces, usualName, type Namespaces } from './namespaces.js';

/** A requested element, with its children. */
export interface XmlNode {
  readonly name: string;
  /** By their names in small letters. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlNode[];
  /** What its relative addresses are resolved against, where the file says so (`xml:base`). */
  readonly base: string | undefined;
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

export interface XmlRequest {
  /** The elements to read, nested in one another. */
  readonly names: readonly string[];
  readonly isItem: (name: string) => boolean;
  /** Whether all in it is HTML, even if it has a name that is asked for: `<summary>`. */
  readonly isText: (name: string) => boolean;
  /** Reading stops at the next one. */
  readonly maxItems: number;
  /** The address of the file. */
  readonly url: string;
  readonly pause: Pause;
}

/** One place in the file. */
interface Frame {
  readonly parent: Frame | undefined;
  /** Missing if the element was not requested. */
  readonly node: XmlNode | undefined;
  /** Where text goes: into the nearest requested element. */
  readonly target: XmlNode;
  readonly namespaces: Namespaces | undefined;
}

type Attributes = Readonly<Record<string, string>>;

/** What nests deeper was made to keep a parser busy. */
const MAX_DEPTH = 100;
/** How many letters are read in one go, at least. */
const PIECE = 50_000;

/**
 * Reads elements from an XML file. A name has the usual prefix of its namespace, whichever the file
 * uses, and capital letters do not matter.
 *
 * Forgiving: a file that is not well-formed is read as far as possible. It cannot define entities.
 */
export async function readXmlTree(text: string, request: XmlRequest): Promise<XmlTree> {
  const { isItem, isText, maxItems } = request;
  const names = new Map(request.names.map((name) => [name.toLowerCase(), name]));
  const document = createNode('', {}, undefined, request.url);
  let frame: Frame = { parent: undefined, node: document, target: document, namespaces: undefined };
  let depth = 0;
  let items = 0;
  let inCdata = false;
  let isStopped = false;
  const hasStopped = () => isStopped;
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
        const namespaces = declaredNamespaces(written, attributes, !found.rootName);
        found.rootName ||= written;
        const usual = usualName(written, (prefix) => namespaceOf(prefix, namespaces, frame));
        const name = names.get(usual.toLowerCase());
        const node =
          frame.node && name !== undefined && !isText(frame.node.name)
            ? createNode(name, attributes, frame.node, request.url)
            : undefined;
        if (isItem(name ?? '')) items += 1;
        if (!node) append(frame.target, tag(written, attributes), false);
        else if (frame.node && frame.node.children.length <= maxItems)
          frame.node.children.push(node);
        frame = { parent: frame, node, target: node ?? frame.target, namespaces };
        isStopped = depth > MAX_DEPTH || items > maxItems || !document.children.length;
        if (isStopped) parser.pause();
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
  for (const piece of piecesOf(text)) {
    parser.write(piece);
    if (hasStopped()) break;
    await request.pause();
  }
  parser.end();
  return { document, ...found };
}

/** Parts of a file, cut where no entity can be. */
function* piecesOf(text: string): Generator<string> {
  for (let at = 0, end = 0; at < text.length; at = end) {
    end = text.indexOf('>', at + PIECE) + 1 || text.length;
    yield text.slice(at, end);
  }
}

function createNode(
  name: string,
  written: Attributes,
  parent: XmlNode | undefined,
  url: string,
): XmlNode {
  const attributes = new Map(
    Object.entries(written).map(([key, value]) => [key.toLowerCase(), decodeEntities(value)]),
  );
  const ownBase = attributes.get('xml:base');
  return {
    name,
    attributes,
    children: [],
    base:
      ownBase === undefined ? parent?.base : resolveAddress(ownBase.trim(), parent?.base ?? url),
    value: '',
    once: '',
  };
}

/** Unchanged if it cannot be resolved, so that its author is told what is in the file. */
export function resolveAddress(address: string, base: string | undefined): string {
  try {
    return base ? new URL(address, base).href : address;
  } catch {
    return address;
  }
}

function append(node: XmlNode, raw: string, isEscaped: boolean): void {
  if (node.once.length >= MAX_LENGTH) return;
  const text = raw.slice(0, MAX_LENGTH);
  node.once += text;
  node.value += isEscaped ? decodeEntities(text) : text;
}

/** Reassembles HTML that was not escaped, as far as it is needed. */
function tag(name: string, attributes: Attributes): string {
  const kept = Object.entries(attributes).filter(([key]) => READ_ATTRIBUTES.includes(key));
  const written = kept.map(([key, value]) => ` ${key}="${value.replaceAll('"', '&quot;')}"`);
  return `<${name}${written.join('')}>`;
}

function namespaceOf(
  prefix: string,
  own: Namespaces | undefined,
  parent: Frame,
): string | undefined {
  let uri = own?.get(prefix);
  for (let frame: Frame | undefined = parent; frame && uri === undefined; frame = frame.parent) {
    uri = frame.namespaces?.get(prefix);
  }
  return uri;
}
