import { transform } from 'lightningcss';
import { minifyHTMLLiterals, type defaultShouldMinify } from 'minify-literals';
import type { Plugin } from 'vite';

type Template = Parameters<typeof defaultShouldMinify>[0];

/**
 * Minifies what is in html``, svg`` and css``. Without it, every visitor would load 597 bytes more.
 */
export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    apply: 'build',
    transform: {
      filter: { id: /\/src\/.*\.ts$/, code: /(html|svg|css)`/ },
      handler: (code, id) => minifyLiterals(code, id),
    },
  };
}

export async function minifyLiterals(code: string, fileName: string) {
  const result = await minifyHTMLLiterals(code, {
    fileName,
    shouldMinify: (template) => isMarkup(template) && !hasSpaceAtEdge(template),
    shouldMinifyCSS: (template) => template.tag === 'css' && template.parts.length === 1,
    minifyOptions: {
      keepClosingSlash: true, // in SVG, <circle> without it swallows what follows
      removeEmptyAttributes: false, // lang="" says something
      minifyJS: false,
      // The package's own minifier drops rules that it does not know, such as nested ones.
      minifyCSS: (css: string) => minifyStyles(css, fileName),
    },
  });
  return result && { code: result.code, map: result.map?.toString() };
}

function isMarkup({ tag }: Template): boolean {
  return tag === 'html' || tag === 'svg';
}

/** Such a space may separate the template from its neighbours, and would be cut off. */
function hasSpaceAtEdge({ parts }: Template): boolean {
  return /^ +(\S|$)/.test(parts.at(0)?.text ?? '') || /(\S|^) +$/.test(parts.at(-1)?.text ?? '');
}

function minifyStyles(css: string, fileName: string): string {
  const { code, warnings } = transform({
    filename: fileName,
    code: Buffer.from(css),
    minify: true,
  });
  const [warning] = warnings;
  if (warning)
    throw new Error(`${fileName}, line ${warning.loc.line} of css\`\`: ${warning.message}`);
  return code.toString();
}
