/**
 * Pictures of a page of the site, in .cache/screenshots/: one per width, language and colour scheme.
 *
 *   npm run screenshots                      index.html, from the sources
 *   npm run screenshots -- site/a.html --built --width 320 --lang pl --scheme light
 *   npm run screenshots -- --print           as it is printed
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { createServer, preview } from 'vite';
import { browserLaunchOptions } from './engines/chromium.mjs';

const folder = '.cache/screenshots';
const { sourceLocale, targetLocales } = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    built: { type: 'boolean', default: false },
    print: { type: 'boolean', default: false },
    width: { type: 'string', default: '320,768,1280' },
    lang: { type: 'string', default: [...targetLocales, sourceLocale].join() },
    scheme: { type: 'string', default: 'light,dark' },
  },
});
const [path = 'index.html'] = positionals;

const server = await startServer();
const browser = await puppeteer.launch(browserLaunchOptions());
try {
  mkdirSync(folder, { recursive: true });
  for (const lang of values.lang.split(',')) {
    for (const scheme of values.scheme.split(',')) {
      for (const width of values.width.split(',')) await takePicture(lang, scheme, Number(width));
    }
  }
} finally {
  await browser.close();
  await server.close();
}

async function startServer() {
  if (values.built) {
    return preview({ build: { outDir: 'dist/site' }, preview: { port: 0, open: false } });
  }
  const server = await createServer({ logLevel: 'warn', server: { port: 0, open: false } });
  return server.listen();
}

async function takePicture(lang, scheme, width) {
  const page = await browser.newPage();
  page.on('pageerror', ({ message }) => console.error(`${path}: ${message}`));
  await page.setViewport({ width, height: 800 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  if (values.print) await page.emulateMediaType('print');
  const response = await page.goto(new URL(path, server.resolvedUrls.local[0]).href, {
    waitUntil: 'networkidle0',
  });
  if (response.status() >= 400)
    throw new Error(`${path} answers ${response.status()}. Is the path right?`);
  await page.evaluate(applyLanguageAndScheme, lang, scheme);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight)); // what is lazy
  await page.waitForNetworkIdle();
  await page.evaluate(() => scrollTo(0, 0));
  const medium = values.print ? ['print'] : [];
  const name = [basename(path, '.html'), lang, scheme, width, ...medium].join('-');
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  console.log(join(folder, `${name}.png`));
  await page.close();
}

/** Runs in the page. */
function applyLanguageAndScheme(lang, scheme) {
  document.documentElement.lang = lang;
  document.documentElement.style.colorScheme = scheme;
}
