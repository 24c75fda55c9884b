import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { plans } from '../../support/strategies.js';
import * as fc from '../../support/fast-check.js';

import { unpackDebianPackages } from '../support/debian.js';
import { Php } from '../support/php.js';
import { workFolder } from '../support/work-folder.js';
import { packages } from './wordpress.js';
import { otherTags, plainTag, printByCommand, printByPhp, writePlugin } from './plan/print.js';
import { printable, unprintable } from './plan/plans.js';

const folder = workFolder('plan');
const tags = [plainTag, ...otherTags];

let php: Php;
const printed = new Map<string, string>();
before(async () => {
  const root = await unpackDebianPackages('wordpress', packages);
  php = new Php({ root, work: folder, extensions: ['ctype'] });
  writePlugin(folder);
  // All in one go: to start PHP takes longest.
  const wanted = Object.entries(printable).flatMap(([title, file]) =>
    tags.map((tag) => ({ title, file, tag })),
  );
  const html = await printByPhp(
    php,
    folder,
    wanted.map(({ file, tag }) => [file, tag]),
  );
  for (const [index, { title, tag }] of wanted.entries()) {
    printed.set(`${title} ${JSON.stringify(tag)}`, html[index] ?? '');
  }
});

for (const [title, file] of Object.entries(printable)) {
  test(`without a script, ${title}: PHP prints what the command line prints`, async () => {
    for (const tag of tags) {
      const expected = await printByCommand(file, tag);
      assert.ok(expected, tag.language);
      assert.equal(printed.get(`${title} ${JSON.stringify(tag)}`), expected, tag.language);
    }
  });
}

test('where PHP is not sure it prints nothing, and the element shows or explains the plan', async () => {
  const titles = Object.keys(unprintable);
  const html = await printByPhp(
    php,
    folder,
    titles.map((title) => [unprintable[title], plainTag]),
  );
  assert.deepEqual(
    Object.fromEntries(titles.map((title, index) => [title, html[index]])),
    Object.fromEntries(titles.map((title) => [title, ''])),
  );
});

/** Half of the plans have addresses that leave no doubt, which is rare among random ones. */
const withPlainAddresses = (plan: unknown, index: number): unknown =>
  index % 2
    ? plan
    : JSON.parse(
        JSON.stringify(plan, (key, value: unknown) =>
          ['url', 'source'].includes(key) ? 'https://example.org/a' : value,
        ),
      );

test('of any plan PHP prints the same as the command line, or nothing', async () => {
  const wanted = fc.sample(plans, fc.runs(300)).map((plan, index) => {
    return [withPlainAddresses(plan, index), tags[index % tags.length] ?? plainTag] as const;
  });
  const html = await printByPhp(php, folder, wanted);
  for (const [index, [plan, tag]] of wanted.entries()) {
    if (html[index]) assert.equal(html[index], await printByCommand(plan, tag));
  }
  assert.ok(html.some(Boolean), 'prints some of them');
});
