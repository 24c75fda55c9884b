import { readFileSync } from 'node:fs';
import ts from 'typescript';

export interface Message {
  id: string;
  context?: string;
  /** Where it appears, for translators. */
  file: string;
}

/** What WordPress translates in a block.json, each in its own context. */
const blockTexts = ['title', 'description'] as const;

interface BlockTexts {
  title: string;
  description: string;
  keywords?: string[];
}

/** The texts of the plugin that WordPress translates. */
export function readMessages(files: readonly string[]): Message[] {
  return files.flatMap((file) => {
    if (file.endsWith('block.json')) return blockMessages(file);
    if (file.endsWith('.js')) return scriptMessages(file);
    return file.endsWith('.php') ? [...headerMessages(file), ...phpMessages(file)] : [];
  });
}

/** What the list of plugins says of this one. */
function headerMessages(file: string): Message[] {
  const description = /^ \* Description:\s*(.+)$/m.exec(readFileSync(file, 'utf8'))?.[1];
  return description ? [{ id: description, file }] : [];
}

/** First arguments of `__( '…', 'city-elements' )` and `esc_html__()`. */
function phpMessages(file: string): Message[] {
  const source = readFileSync(file, 'utf8');
  const messages = Array.from(
    source.matchAll(/__\( '((?:[^'\\]|\\.)*)', 'city-elements' \)/g),
    ([, text = '']) => ({ id: text.replace(/\\(['\\])/g, '$1'), file }),
  );
  const calls = source.match(/\w__\(|(?<!\w)__\(/g)?.length ?? 0;
  if (calls === messages.length) return messages;
  throw new Error(`${file}: __() needs a text in quotes and 'city-elements' after it.`);
}

function blockMessages(file: string): Message[] {
  const block = JSON.parse(readFileSync(file, 'utf8')) as BlockTexts;
  const texts = blockTexts.map((name) => ({ id: block[name], context: `block ${name}`, file }));
  const keywords = (block.keywords ?? []).map((id) => ({ id, context: 'block keyword', file }));
  return [...texts, ...keywords];
}

/** First arguments of `__( '…', 'city-elements' )`. */
function scriptMessages(file: string): Message[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const messages: Message[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText(source) === '__') {
      const [text] = node.arguments;
      if (!text || !ts.isStringLiteral(text)) {
        throw new Error(`${file}: __() needs a text in quotes: ${node.getText(source)}`);
      }
      messages.push({ id: text.text, file });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return messages;
}
