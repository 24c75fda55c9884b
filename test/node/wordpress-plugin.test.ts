import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { unzipSync } from 'fflate';
import { mo, po } from 'gettext-parser';
import { pluginElements as elements } from '../../tools/wordpress/elements.js';
import { pluginFiles, pluginMessages } from '../../tools/wordpress/plugin.js';
import { reproducibleZip } from '../../tools/reproducible-zip.js';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const plugin = join(repository, 'integrations/wordpress');
const folder = mkdtempSync(join(tmpdir(), 'wordpress-plugin-'));
after(() => rmSync(folder, { recursive: true }));

const embed = join(folder, 'embed');
mkdirSync(embed);
writeFileSync(join(embed, 'city-elements.min.js'), '// the elements');
const files = pluginFiles({
  plugin,
  embed,
  licence: join(repository, 'LICENSE'),
  version: '7.8.9',
});
const textOf = (path: string) => Buffer.from(files.get(`city-elements/${path}`) ?? '').toString();

test('a block has every attribute that its element has', () => {
  const block = JSON.parse(textOf('blocks/strategy-goals/block.json')) as { attributes: object };
  assert.deepEqual(block.attributes, elements['strategy-goals']?.attributes);
  assert.deepEqual(elements['strategy-goals']?.attributes['controls'], { type: 'boolean' });
  assert.deepEqual(elements['news-list']?.attributes['loading'], {
    type: 'string',
    enum: ['eager', 'lazy'],
  });
  assert.deepEqual(JSON.parse(textOf('elements.json')), elements);
});

test('an editor finds words at the field of every attribute, and at no other', () => {
  interface Field {
    label: string;
    help: string;
    options?: Record<string, string>;
  }
  const page = { window: { cityElements: {} as { fields?: Record<string, Field> } } };
  runInNewContext(textOf('editor/fields.js'), { ...page, wp: { i18n: { __: String } } });
  const fields = page.window.cityElements.fields ?? {};
  const attributes = Object.values(elements).flatMap((element) =>
    Object.entries(element.attributes),
  );
  assert.deepEqual(
    Object.keys(fields).sort(),
    [...new Set(attributes.map(([name]) => name))].sort(),
  );
  for (const [name, rule] of attributes) {
    assert.ok(fields[name]?.label && fields[name].help, name);
    assert.deepEqual(Object.keys(fields[name].options ?? {}), rule.enum ?? [], name);
  }
});

test('every text of the plugin is there in Polish, and no other', () => {
  const key = ({ context = '', id }: { context?: string | undefined; id: string }) =>
    `${context}\u0004${id}`;
  const texts = new Set(pluginMessages(plugin).map(key));
  assert.ok(texts.size > 40, `only ${texts.size} texts were found`);
  const { translations } = po.parse(textOf('languages/city-elements-pl_PL.po'));
  const translated = Object.values(translations)
    .flatMap((messages) => Object.values(messages))
    .filter(({ msgid, msgstr }) => msgid && msgstr.every(Boolean));
  assert.deepEqual(
    translated.map(({ msgctxt, msgid }) => key({ context: msgctxt, id: msgid })).sort(),
    [...texts].sort(),
  );
});

test('PHP and the scripts find the Polish texts in the forms that they read', () => {
  const compiled = files.get('city-elements/languages/city-elements-pl_PL.mo') ?? new Uint8Array();
  const { translations } = mo.parse(Buffer.from(compiled));
  assert.deepEqual(translations['block title']?.['City strategy']?.msgstr, ['Strategia miasta']);
  for (const script of ['editor', 'fields']) {
    const file = `languages/city-elements-pl_PL-city-elements-${script}.json`;
    const { locale_data } = JSON.parse(textOf(file)) as {
      locale_data: { messages: Record<string, unknown> };
    };
    assert.deepEqual(locale_data.messages['Settings'], ['Ustawienia']);
  }
});

test('the plugin says the version of the package, everywhere', () => {
  assert.match(textOf('city-elements.php'), /^ \* Version:\s+7\.8\.9$/m);
  assert.match(textOf('readme.txt'), /^Stable tag: 7\.8\.9$/m);
  const all = [...files.values()].map((content) => Buffer.from(content).toString()).join('\n');
  assert.doesNotMatch(all, /\{version\}/);
});

test('the archive is the same to the byte wherever it is packed, and holds all files', () => {
  const script = `
    import { createHash } from 'node:crypto';
    import { reproducibleZip } from ${JSON.stringify(join(repository, 'tools/reproducible-zip.js'))};
    const files = new Map(['b', 'a'].map((name) => [name, Buffer.from(name.repeat(99))]));
    console.log(createHash('sha256').update(reproducibleZip(files)).digest('hex'));`;
  const hashes = ['Pacific/Auckland', 'America/Los_Angeles', 'UTC'].map((TZ) =>
    execFileSync(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), '--input-type=module', '--eval', script],
      { env: { ...process.env, TZ }, encoding: 'utf8' },
    ),
  );
  assert.equal(new Set(hashes).size, 1);
  assert.deepEqual(Object.keys(unzipSync(reproducibleZip(files))), [...files.keys()].sort());
});

test('a block without an element stops the build', () => {
  const broken = join(folder, 'broken/blocks/city-map');
  mkdirSync(broken, { recursive: true });
  const block = { name: 'city-elements/city-map', title: '', description: '' };
  writeFileSync(join(broken, 'block.json'), JSON.stringify(block));
  assert.throws(
    () =>
      pluginFiles({
        plugin: join(folder, 'broken'),
        embed,

        licence: join(repository, 'LICENSE'),
        version: '1.0.0',
      }),
    /city-map/,
  );
});

test('a text that translators could not find stops the build', () => {
  const script = join(folder, 'texts.js');
  writeFileSync(script, "wp.i18n.__; const a = __( name, 'city-elements' );");
  assert.throws(() => pluginMessages(folder), /texts\.js: __\(\) needs a text in quotes/);
});
