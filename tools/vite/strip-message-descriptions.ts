import MagicString from 'magic-string';
import { parseSync, Visitor, type ESTree, type Plugin } from 'vite';

/**
 * Drops `desc` from `msg('…', {id: '…', desc: '…'})`: it tells translators about the message, and
 * no reader of the page ever sees it.
 */
export function stripMessageDescriptions(): Plugin {
  return {
    name: 'strip-message-descriptions',
    apply: 'build',
    transform: {
      filter: { id: /\/src\/.*\.ts$/, code: /\bdesc\b/ },
      handler: (code) => stripDescriptions(code),
    },
  };
}

export function stripDescriptions(code: string) {
  const output = new MagicString(code);
  const visitor = new Visitor({
    CallExpression({ callee, arguments: [, options] }) {
      if (!isMessageFunction(callee) || options?.type !== 'ObjectExpression') return;
      const kept = options.properties.filter((property) => !isDescription(property));
      if (kept.length === options.properties.length) return;
      const text = kept.map(({ start, end }) => code.slice(start, end)).join(', ');
      output.overwrite(options.start, options.end, `{ ${text} }`);
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

function isDescription(property: ESTree.ObjectPropertyKind): boolean {
  return (
    property.type === 'Property' &&
    property.key.type === 'Identifier' &&
    property.key.name === 'desc'
  );
}
