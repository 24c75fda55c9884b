import MagicString from 'magic-string';
import { parseSync, Visitor, type ESTree, type Plugin } from 'vite';
import { textSetOf } from '../l10n/text-sets.js';

/**
 * Leaves only the id of `msg('Retry', {id: 'retry', desc: '…'})`: `desc` is for translators, and the
 * English text is in a file of its own, like that of every other language. Messages to authors keep
 * theirs, because they are loaded late themselves.
 *
 * Without it, every visitor would load 789 bytes more.
 */
export function leanMessages(): Plugin {
  return {
    name: 'lean-messages',
    apply: 'build',
    transform: {
      filter: { id: /\/src\/.*\.ts$/, code: /\bdesc\b/ },
      handler: (code) => makeLean(code),
    },
  };
}

export function makeLean(code: string) {
  const output = new MagicString(code);
  const visitor = new Visitor({
    CallExpression({ callee, arguments: [text, options] }) {
      if (!isMessageFunction(callee) || options?.type !== 'ObjectExpression') return;
      const id = propertiesOf(options).find((property) => keyOf(property) === 'id');
      if (!text || id?.value.type !== 'Literal') return;
      const value = String(id.value.value);
      output.overwrite(options.start, options.end, `{ id: ${JSON.stringify(value)} }`);
      if (textSetOf(value) !== 'author') output.overwrite(text.start, text.end, "''");
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
