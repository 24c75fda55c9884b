// Writes dist/check.html: site/check/ as one file that works when it is opened from a folder, where
// browsers load neither modules nor data.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import { build, type Rolldown } from 'vite';
import { version } from '../../package.json' with { type: 'json' };
import { leanMessages } from '../embed/lean-messages.js';
import { minifyTemplates } from '../embed/minify-templates.js';
import { framed } from './frame.js';

const FOLDER = 'site/check';

const script = await bundle(join(FOLDER, 'check.ts'));
const icon = `data:image/svg+xml,${encodeURIComponent(readFileSync('site/icon.svg', 'utf8').trim())}`;
const styles: string[] = [];

const path = `${FOLDER}/index.html`;
const page = framed(readFileSync(path, 'utf8'), { path, isAlone: true })
  .replace(/ *<link rel="stylesheet" href="(.*)" \/>\n/g, (_, path: string) => {
    styles.push(readFileSync(join(FOLDER, path), 'utf8'));
    return '';
  })
  .replace(/ *<script type="module" src="\.\/check\.ts"><\/script>\n/, '')
  .replaceAll('../../site/icon.svg', icon)
  .replace('</head>', () => `  ${policy()}\n    <style>${css()}</style>\n  </head>`)
  .replace('</body>', () => `  <script>${script}</script>\n  </body>`);

const left = /(?:src|href)="(?!data:|#)[^"]*"/.exec(page.replace(script, ''));
if (left) throw new Error(`${path} asks for ${left[0]}, which is no part of one file.`);
writeFileSync('dist/check.html', page);

/** A classic script: with `import()` inlined. */
async function bundle(entry: string): Promise<string> {
  const [output] = (await build({
    configFile: false,
    logLevel: 'warn',
    define: { CITY_ELEMENTS_VERSION: JSON.stringify(version) },
    plugins: [minifyTemplates(), leanMessages()],
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'cityElementsCheck' },
      rolldownOptions: { output: { codeSplitting: false, comments: false } },
    },
  })) as Rolldown.RolldownOutput[];
  const [file, ...others] = output?.output ?? [];
  if (file?.type !== 'chunk' || others.length > 0) throw new Error('The script is not one file.');
  // Nothing in it may end the element that it stands in.
  return file.code.trim().replace(/<(?=\/script|!--)/gi, '\\x3c');
}

function css(): string {
  const code = Buffer.from(styles.join('\n'));
  return transform({ filename: 'check.css', code, minify: true }).code.toString();
}

/** Nothing is asked for, and nothing is sent: the browser sees to that itself. */
function policy(): string {
  const hash = createHash('sha256').update(script).digest('base64');
  const rules = [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<meta http-equiv="Content-Security-Policy" content="${rules.join('; ')}" />`;
}
