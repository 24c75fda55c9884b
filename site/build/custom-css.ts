import type { Settings } from './settings.js';

/** The rule with the custom properties that somebody chose. */
export function customCss({ tag, looks }: Settings): string {
  const lines = Object.entries(looks).map(
    ([name, { light, dark }]) =>
      `  ${name}: ${dark && light ? `light-dark(${light}, ${dark})` : light || dark};`,
  );
  return lines.length > 0 ? `${tag} {\n${lines.join('\n')}\n}` : '';
}
