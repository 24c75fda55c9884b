import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { applyMutation } from '../../tools/mutations/apply-mutation.js';
import { outcomeOf } from '../../tools/mutations/outcome.js';
import { trees } from '../../tools/mutations/trees.js';
import { verdictOn } from '../../tools/mutations/verdict.js';
import { mutations } from '../mutations/index.js';

describe('the defects that are planted', () => {
  const all = Object.values(mutations).flat();

  it('are as many as we say, and none of them twice', () => {
    assert.ok(all.length >= 40);
    assert.equal(new Set(all.map(({ harm }) => harm)).size, all.length);
    const changes = all.map(({ file, replace, by }) => [file, replace, by].join('\n'));
    assert.equal(new Set(changes).size, all.length);
  });

  for (const mutation of all) {
    it(`has its place in the source, and its test: ${mutation.harm}`, () => {
      const source = readFileSync(mutation.file, 'utf8');
      assert.notEqual(applyMutation(source, mutation), source);
      assert.match(mutation.file, /^src\/(?!.*\/generated\/)/);
      assert.ok(existsSync(mutation.killedBy));
    });
  }
});

describe('a defect is not planted', () => {
  const change = { file: 'src/a.ts', replace: 'open', by: 'closed' };

  it('where what it replaces is no longer there', () => {
    assert.throws(() => applyMutation('const shut = 1;', change), {
      message: '“open” is not in src/a.ts any more. Write in test/mutations what is there now.',
    });
  });

  it('where it is more than once', () => {
    assert.throws(() => applyMutation('const open = open;', change), {
      message: '“open” appears 2 times in src/a.ts. Write in test/mutations what is around it too.',
    });
  });

  it('where no program comes of it', () => {
    assert.throws(() => applyMutation('const open = 1;', { ...change, by: 'a b' }), {
      message: /^src\/a\.ts cannot be read with “a b” in it: /,
    });
  });
});

describe('a page', () => {
  const one = { file: 'src/a.ts', source: 'one' };
  const two = { file: 'src/a.ts', source: 'two' };
  const settings = trees(
    new Map([
      ['1', one],
      ['2', two],
    ]),
  );

  /** What it is given in the place of the file, and under which name that is kept for later. */
  async function asked(url: string) {
    const context = {
      url,
      state: {},
      get path() {
        return this.url.replace(/\?.*/, '');
      },
    };
    const served = context as never;
    await settings.middleware?.[0]?.(served, () => Promise.resolve());
    const [plugin] = settings.plugins ?? [];
    return [
      context.url,
      await plugin?.transform?.(served),
      await plugin?.transformCacheKey?.(served),
    ];
  }

  const own = '/.cache/mutations/tree/src/a.ts';

  it('sees its own change, and no other', async () => {
    assert.deepEqual(await asked('/.cache/mutations/1/src/a.ts'), [own, 'one', '1']);
    assert.deepEqual(await asked('/.cache/mutations/2/src/a.ts?x=1'), [`${own}?x=1`, 'two', '2']);
  });

  it('sees none in other files, nor in a tree without any, nor outside', async () => {
    const other = '/.cache/mutations/tree/src/b.ts';
    assert.deepEqual(await asked('/.cache/mutations/1/src/b.ts'), [other, undefined, undefined]);
    assert.deepEqual(await asked('/.cache/mutations/unchanged/src/a.ts'), [
      own,
      undefined,
      undefined,
    ]);
    assert.deepEqual(await asked('/src/a.ts'), ['/src/a.ts', undefined, undefined]);
  });
});

describe('what came of a test', () => {
  const session = (name: string, error?: { name?: string; message: string }, passed = false) => ({
    errors: [],
    testResults: {
      name: '',
      tests: [],
      suites: [
        {
          name: 'a goal',
          suites: [],
          tests: [
            { name: 'opens', passed: false, skipped: false },
            { name, passed, skipped: false, ...(error && { error }) },
          ],
        },
      ],
    },
  });

  it('it passed', () => {
    assert.deepEqual(outcomeOf(session('closes', undefined, true), 'closes'), { kind: 'passed' });
  });

  it('something is otherwise than it expects', () => {
    const error = { name: 'AssertionError', message: 'expected 1 to equal 2' };
    const failed = { kind: 'failed', why: error.message };
    assert.deepEqual(outcomeOf(session('closes', error), 'closes'), failed);
    assert.deepEqual(outcomeOf(session('closes', error), 'a goal closes'), failed);
  });

  it('it broke, which tells nothing of what it expects', () => {
    const error = { name: 'TypeError', message: 'button is null' };
    const broke = { kind: 'broke', why: error.message };
    assert.deepEqual(outcomeOf(session('closes', error), 'closes'), broke);
  });

  it('its file could not be loaded', () => {
    const errors = [{ name: 'AssertionError', message: 'Could not import' }];
    assert.equal(outcomeOf({ errors }, 'closes').kind, 'broke');
    assert.equal(outcomeOf(undefined, 'closes').kind, 'broke');
  });

  it('it did not run, was skipped, or has another title now', () => {
    const why = 'No test is called “closes”, or it did not run.';
    assert.deepEqual(outcomeOf(session('closes'), 'closes'), { kind: 'broke', why });
    const other = session('encloses', undefined, true);
    assert.deepEqual(outcomeOf(other, 'closes'), { kind: 'broke', why });
  });

  it('two have its title, so that nobody knows which is meant', () => {
    const outcome = outcomeOf(session('opens', undefined, true), 'opens');
    assert.deepEqual(outcome, { kind: 'broke', why: '2 tests are called “opens”.' });
  });
});

describe('a defect counts as noticed', () => {
  const passed = { kind: 'passed' } as const;
  const failed = { kind: 'failed', why: 'expected 1 to equal 2' } as const;
  const broke = { kind: 'broke', why: 'button is null' } as const;

  it('by a test that is green without it, and fails with it', () => {
    assert.deepEqual(verdictOn(passed, failed), { isKilled: true, reason: failed.why });
  });

  it('not by one that stays green, breaks, or is never green', () => {
    const others = [
      [passed, passed],
      [passed, broke],
      [failed, failed],
      [broke, failed],
    ] as const;
    for (const [before, after] of others) assert.equal(verdictOn(before, after).isKilled, false);
  });
});
