/**
 * Server side of markup.ts: checkers that read HTML as text, and run in Node and in Java. Both are sent
 * documents, and answer with what is wrong in each and the start tag at which it is. Routes, because the
 * test runner waits for its own commands for 20 seconds only, in which Java may not have begun.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import jar from 'vnu-jar';

const run = promisify(execFile);

const validator = new HtmlValidate(
  new StaticConfigLoader({
    // `browser`: what is judged is how a browser writes HTML down, which nobody chooses.
    extends: ['html-validate:recommended', 'html-validate:browser'],
  }),
);

const prefix = '/__checkers__/';
const routes = {
  'html-validate': (documents) => Promise.all(documents.map(validate)),
  nu: checkWithNu,
};

export async function markupRoutes(context, next) {
  if (!context.path.startsWith(prefix)) return next();
  const documents = await json(context.req);
  context.body = JSON.stringify(await routes[context.path.slice(prefix.length)](documents));
}

async function validate(html) {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, offset }) => ({
      rule: ruleId,
      message,
      startTag: startTagAt(html, offset),
    })),
  );
}

/** `null` where there is no Java. Files have to be there under a name: it checks a folder at once. */
async function checkWithNu(documents) {
  const folder = await mkdtemp(join(tmpdir(), 'city-elements-nu-'));
  try {
    const files = documents.map((_, index) => join(folder, `${index}.html`));
    await Promise.all(files.map((file, index) => writeFile(file, documents[index])));
    const options = ['--format', 'json', '--exit-zero-always', folder];
    const { stderr } = await run('java', ['-jar', String(jar), ...options], {
      maxBuffer: 2 ** 26,
    });
    const { messages } = JSON.parse(stderr);
    return documents.map((html, index) =>
      messages
        .filter(({ url }) => url.endsWith(`/${index}.html`))
        .map(({ message, lastLine, lastColumn }) => ({
          // It has no names for its rules.
          rule: message.replace(/(element) “[^”]*”/g, '$1 “…”'),
          message,
          startTag: startTagAt(html, offsetOf(html, lastLine, lastColumn) - 1),
        })),
    );
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Lines and columns start at 1. */
function offsetOf(html, line, column) {
  const before = html.split('\n').slice(0, line - 1);
  return before.reduce((length, text) => length + text.length + 1, 0) + column;
}

/** The start tag around this place, or the last one before it. */
function startTagAt(html, offset) {
  const tags = [...html.slice(0, offset + 1).matchAll(/<[a-z][^\s/>]*/g)];
  const start = tags.at(-1)?.index ?? 0;
  return html.slice(start, html.indexOf('>', start) + 1);
}
