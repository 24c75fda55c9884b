import { expect } from 'chai';
import { describe, it } from 'node:test';
import { walkGoals } from '../../src/model/goal-tree.js';
import { brief, readPlan } from '../support/files.js';

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** The same plan in each format. */
const formats: Record<
  string,
  (goals: readonly { number?: string; title: string; url?: string }[]) => string
> = {
  JSON: (goals) => JSON.stringify({ goals }),
  CSV: (goals) =>
    [
      'number;title;url',
      ...goals.map(({ number = '', title, url = '' }) => [number, title, url].map(cell).join(';')),
    ].join('\r\n'),
};

const TITLES: [string, string][] = [
  ['a script', '<script>alert(1)</script>'],
  ['what only looks like an entity', 'R&D & a &b; <5 zł'],
  ['quotes', 'a "b" ""c"" d'],
  ['separators', 'a; b, c | d'],
  ['marks that turn the direction', '\u202eabc'],
  ['a NUL', 'a\0b'],
  ['a formula', '=HYPERLINK("javascript:alert(1)")'],
  ['5,000 letters', 'ą'.repeat(5_000)],
  ['1 MB', 'a'.repeat(1_000_000)],
  ['a name of the language', '__proto__'],
  ['a bracket', '[{"goals": []}]'],
  ['a mark inside', 'a\ufeffb'],
];
const UNSAFE = [
  'javascript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'blob:https://a.example/1',
  'file:///etc/passwd',
];

for (const [format, write] of Object.entries(formats)) {
  describe(`a hostile strategy in ${format}`, () => {
    for (const [name, title] of TITLES) {
      it(`${name} in a title is text`, async () => {
        const { value } = await readPlan(write([{ number: '1', title }]));
        expect(value?.goals.map((goal) => goal.title)).to.deep.equal([title]);
      });
    }
    for (const url of UNSAFE) {
      it(`${JSON.stringify(url)} is no link`, async () => {
        const { value, issues } = await readPlan(write([{ number: '1', title: 'a', url }]));
        expect(value?.goals[0]?.url).to.equal(undefined);
        expect(issues.map(({ code }) => code)).to.deep.equal(['unsafe-url']);
      });
    }

    it('of 200,000 goals the first 20,000 are shown, and the cut is reported', async () => {
      const goals = Array.from({ length: 200_000 }, (_, index) => ({
        number: `${index + 1}`,
        title: 'a',
      }));
      const { value, issues } = await readPlan(write(goals));
      expect(value?.goals).to.have.length(20_000);
      expect(issues.map(({ code }) => code)).to.deep.equal(['too-many']);
    });

    it('two goals under one number are both shown', async () => {
      const { value } = await readPlan(
        write([
          { number: '1', title: 'a' },
          { number: '1', title: 'b' },
        ]),
      );
      expect(value?.goals.map(({ title }) => title)).to.deep.equal(['a', 'b']);
    });
  });
}

describe('a hostile spreadsheet', () => {
  it('200,000 levels deep is read without recursion, twelve levels are shown and the rest is reported', async () => {
    const rows = Array.from(
      { length: 200_000 },
      (_, index) => `g${index};a;${index ? `g${index - 1}` : ''}`,
    );
    const { value, issues } = await readPlan(['id;title;parent', ...rows].join('\n'));
    expect([...walkGoals(value?.goals ?? [])]).to.have.length(12);
    expect(issues.map(({ code }) => code)).to.deep.equal(['too-deep', 'too-many']);
  });

  it('25,000 goals in one circle are all there', async () => {
    const rows = Array.from(
      { length: 25_000 },
      (_, index) => `g${index};a;g${(index + 1) % 25_000}`,
    );
    const { value, issues } = await readPlan(['id;title;parent', ...rows].join('\n'));
    expect(value?.goals).to.have.length(1);
    expect(issues[0]?.code).to.equal('parent-circle');
  });

  it('a number of 100,000 steps does no harm', async () => {
    const { value } = await readPlan(`number;title\n1;a\n${'1.'.repeat(100_000)}1;b`);
    expect(value?.goals[0]?.goals[0]?.title).to.equal('b');
  });

  it('100,000 columns do no harm', async () => {
    const { value } = await readPlan(`title${';x'.repeat(100_000)};url\na;b`);
    expect(value?.goals.map(({ title }) => title)).to.deep.equal(['a']);
  });

  it('100,000 names of levels do no harm', async () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => `l${index};a`);
    const { value } = await readPlan(['level;title', ...rows].join('\n'));
    expect(value?.goals).to.have.length.above(1);
  });

  it('names of the language as columns and languages change nothing', async () => {
    const text = '__proto__;title;constructor;title.__proto__;toString\nx;a;y;z;q';
    const { value, issues } = await readPlan(text);
    expect(value?.goals[0]?.title).to.equal('a');
    expect(brief(issues)).to.deep.equal(['unknown-key C1', 'unknown-key D1', 'unknown-key E1']);
    expect(({} as { x?: unknown }).x).to.equal(undefined);
  });

  it('names of the language as numbers, parents and areas are only words', async () => {
    const text =
      'number;title;parent;area;tags\n__proto__;a;;__proto__;constructor\nconstructor;b;__proto__;;';
    const { value, issues } = await readPlan(text);
    expect(issues).to.deep.equal([]);
    expect(value?.goals[0]?.goals[0]?.title).to.equal('b');
    expect(value?.areas).to.deep.equal([{ id: '__proto__', title: '__proto__' }]);
  });

  it('quotes only: all of them are reported, and none swallows the next row', async () => {
    const { value, issues } = await readPlan(`number;title\n${'1;"a\n'.repeat(3)}2;b`);
    expect(value?.goals.at(-1)?.title).to.equal('b');
    expect(issues.map(({ code }) => code)).to.deep.equal([
      'stray-quote',
      'stray-quote',
      'stray-quote',
    ]);
  });

  it('rows that are too short or too long do no harm', async () => {
    const { value } = await readPlan('number;title;url\n1\n2;b;;;;;x\n;c');
    expect(value?.goals.map(({ title }) => title)).to.deep.equal(['b', 'c']);
  });

  it('an area and a tag that end in nothing are none', async () => {
    const { value } = await readPlan('title;area;tags\na;|x||;,,y,');
    expect(value?.goals[0]?.areas).to.deep.equal(['x']);
    expect(value?.goals[0]?.tags).to.deep.equal(['y']);
  });
});
