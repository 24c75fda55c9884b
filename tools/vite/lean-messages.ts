import MagicString from 'magic-string';
import { parseSync, Visitor, type ESTree, type Plugin } from 'vite';
import { partOf } from '../l10n/parts.js';

/**
 * Leaves of `msg('Retry', {id: 'retry', desc: '…'})` only the id: `desc` tells translators about the
 * message, and the English text is loaded as a file of its own, like that of any other language.
 * Messages to authors keep theirs, being in such a file already. And the id becomes a short one, here
 * and in the files of the languages; `messageIndex` says which, for pages with messages of their own.
 *
 * @param ids of all messages, in an order that stays from build to build
 */
export function leanMessages(ids: readonly string[]): Plugin {
  const shortIds = new Map(ids.map((id, index) => [id, index.toString(36)]));
  return {
    name: 'lean-messages',
    apply: 'build',
    transform: {
      filter: { id: /\/src\/.*\.ts(\?copy)?$/, code: /\bdesc\b|\btemplates\b|\bmessageIndex\b/ },
      handler: (code) => makeLean(code, shortIds),
    },
  };
}

export function makeLean(code: string, shortIds: ReadonlyMap<string, string>) {
  const output = new MagicString(code);
  const shorten = (id: string) => JSON.stringify(shortIds.get(id) ?? id);
  const visitor = new Visitor({
    CallExpression({ callee, arguments: [text, options] }) {
      if (!isMessageFunction(callee) || options?.type !== 'ObjectExpression') return;
      const id = propertiesOf(options).find((property) => keyOf(property) === 'id');
      if (!text || id?.value.type !== 'Literal') return;
      const value = String(id.value.value);
      output.overwrite(options.start, options.end, `{ id: ${shorten(value)} }`);
      if (partOf(value) !== 'author') output.overwrite(text.start, text.end, "''");
    },
    VariableDeclarator({ id, init }) {
      if (id.type !== 'Identifier' || init?.type !== 'ObjectExpression') return;
      for (const { key, value } of propertiesOf(init)) {
        if (id.name === 'templates' && key.type === 'Literal') {
          output.overwrite(key.start, key.end, shorten(String(key.value)));
        } else if (id.name === 'messageIndex' && value.type === 'Literal') {
          const entry = String(value.value).replace(/^\S+/, (id) => shortIds.get(id) ?? id);
          output.overwrite(value.start, value.end, JSON.stringify(entry));
        }
      }
    },
  });
  visitor.visit(parseSync('module.js', code).program);
  if (!output.hasChanged()) return null;
  return { code: output.toString(), map: output.generateMap({ hires: true }) };
}

/** `msg(…)` and `this.l10n.msg(…)` */
function isMessageFunction(callee: ESTree.CallExpression['callee']): boolean {
  const name = callee.type === 'MemberExpression' ? callee.property : callee;
  return name.type === 'Identifier' && name.name === 'msg';
}

const propertiesOf = ({ properties }: ESTree.ObjectExpression): ESTree.ObjectProperty[] =>
  properties.filter((property) => property.type === 'Property');

const keyOf = ({ key }: ESTree.ObjectProperty): string =>
  key.type === 'Identifier' ? key.name : '';
