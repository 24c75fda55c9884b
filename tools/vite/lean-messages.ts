import MagicString from 'magic-string';
import { parseSync, Visitor, type ESTree, type Plugin } from 'vite';
import { partOf } from '../l10n/parts.js';

/**
 * Leaves of `msg('Retry', {id: 'retry', desc: '…'})` only the id: `desc` tells translators about the
 * message, and the English text is loaded as a file of its own, like that of any other language.
 * Messages to authors keep theirs, being in such a file already.
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
      const properties = options.properties.filter((property) => property.type === 'Property');
      const id = properties.find((property) => keyOf(property) === 'id');
      if (!text || id?.value.type !== 'Literal') return;
      const value = String(id.value.value);
      output.overwrite(options.start, options.end, `{ id: ${JSON.stringify(value)} }`);
      if (partOf(value) !== 'author') output.overwrite(text.start, text.end, "''");
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

const keyOf = ({ key }: ESTree.ObjectProperty): string =>
  key.type === 'Identifier' ? key.name : '';
