import { expect } from 'chai';
import { describe, it } from 'node:test';
import { collectIssues } from '../../src/model/issue.js';
import { reportUnknownKeys, salvage } from '../../src/model/shape.js';

const shape = {
  name: 'string',
  'title?': 'text',
  'tags?': ['text'],
  'areas?': 'strings',
  'place?': { street: 'string', 'house?': 'string' },
  'rooms?': [{ floor: 'string', 'door?': 'string' }],
  'rest?': ['any'],
} as const;

function read(input: unknown) {
  const { issues, report } = collectIssues();
  const result = salvage(shape, input, { parent: { key: 'list' }, key: 3 }, report);
  return { ...result, issues };
}

const missing = (path: string) => ({ code: 'missing', path, params: {} });
const wrong = (path: string, expected: string, received: string) => ({
  code: 'wrong-type',
  path,
  params: { expected, received },
});

describe('what is right in an entry', () => {
  it('is all of it', () => {
    const entry = {
      name: 'A',
      title: { pl: 'B' },
      tags: ['C', { en: 'D' }],
      areas: ['E'],
      place: { street: 'F' },
      rooms: [{ floor: '1', door: '2' }],
      rest: [null, 5],
    };
    expect(read(entry)).to.deep.equal({ value: entry, rest: entry, issues: [] });
  });

  it('is one text where several are allowed', () => {
    expect(read({ name: 'A', areas: 'B' }).value).to.deep.equal({ name: 'A', areas: ['B'] });
  });

  it('is nothing of a field that the shape does not name', () => {
    expect(read({ name: 'A', other: 'B' }).value).to.deep.equal({ name: 'A' });
  });

  it('stays beside several wrong entries of one list', () => {
    const { value, issues } = read({ name: 'A', tags: [1, 'x', null, 'y', ['z']] });
    expect(value).to.deep.equal({ name: 'A', tags: ['x', 'y'] });
    expect(issues).to.deep.equal([
      wrong('list[3].tags[0]', 'text', '1'),
      wrong('list[3].tags[2]', 'text', 'null'),
      wrong('list[3].tags[4]', 'text', '[…]'),
    ]);
  });

  it('stays where every language of a text is wrong', () => {
    const { value, issues } = read({ name: 'A', title: { pl: 1, en: null } });
    expect(value).to.deep.equal({ name: 'A' });
    expect(issues).to.deep.equal([
      wrong('list[3].title.pl', 'text', '1'),
      wrong('list[3].title.en', 'text', 'null'),
    ]);
  });

  it('stays where an inner entry lacks what it needs', () => {
    const { value, issues } = read({ name: 'A', place: { house: '1' } });
    expect(value).to.deep.equal({ name: 'A' });
    expect(issues).to.deep.equal([missing('list[3].place.street')]);
  });

  it('stays in an inner entry where only an optional field is wrong', () => {
    const { value, issues } = read({ name: 'A', rooms: [{ floor: '1', door: 2 }, { door: '3' }] });
    expect(value).to.deep.equal({ name: 'A', rooms: [{ floor: '1' }] });
    expect(issues).to.deep.equal([
      wrong('list[3].rooms[0].door', 'text', '2'),
      missing('list[3].rooms[1].floor'),
    ]);
  });

  it('is a rest without a value where a required field is wrong', () => {
    const { value, rest, issues } = read({ name: 1, title: 'B' });
    expect(value).to.equal(undefined);
    expect(rest).to.deep.equal({ title: 'B' });
    expect(issues).to.deep.equal([wrong('list[3].name', 'text', '1')]);
  });

  it('is a rest without a value where a required field is missing', () => {
    expect(read({ title: 'B' })).to.deep.equal({
      rest: { title: 'B' },
      issues: [missing('list[3].name')],
    });
  });

  const noEntries: [unknown, string][] = [
    [null, 'null'],
    [undefined, 'undefined'],
    [5, '5'],
    ['text', '"text"'],
    [true, 'true'],
    [['A'], '[…]'],
  ];
  for (const [input, received] of noEntries) {
    it(`is nothing in ${received}, which is no entry`, () => {
      expect(read(input)).to.deep.equal({
        rest: {},
        issues: [wrong('list[3]', 'object', received)],
      });
    });
  }

  it('is what is there where a script leaves fields undefined', () => {
    const { value, issues } = read({ name: 'A', title: undefined, place: undefined });
    expect(value).to.deep.equal({ name: 'A' });
    expect(issues).to.deep.equal([]);
  });

  it('is nothing of a required field that a script leaves undefined', () => {
    expect(read({ name: undefined }).issues).to.deep.equal([missing('list[3].name')]);
  });

  it('is told from values that JSON does not have', () => {
    const values = [10n, Symbol('x'), () => 5, new Date(0)];
    expect(read({ name: 'A', tags: [...values, 'B'] }).value).to.deep.equal({
      name: 'A',
      tags: ['B'],
    });
  });

  it('is nothing that all objects inherit', () => {
    const inherited = Object.create({ name: 'A' }) as object;
    expect(read(inherited).issues).to.deep.equal([missing('list[3].name')]);
  });

  it('leaves what it was given unchanged', () => {
    const entry = { name: 1, tags: [1, 'x'], title: { pl: 1, en: 'B' }, place: { house: 1 } };
    const copy = structuredClone(entry);
    read(entry);
    expect(entry).to.deep.equal(copy);
  });
});

describe('a field that the format does not have', () => {
  const unknownKeys = (input: unknown) => {
    const { issues, report } = collectIssues();
    reportUnknownKeys(shape, input, undefined, report);
    return issues;
  };

  it('is reported by its name', () => {
    expect(unknownKeys({ name: 'A', title: 'B', nmae: 'C' })).to.deep.equal([
      { code: 'unknown-key', path: 'nmae', params: { key: 'nmae' } },
    ]);
  });

  it('is the author’s own where it begins with _ or $', () => {
    expect(unknownKeys({ _note: 'A', $schema: 'B' })).to.deep.equal([]);
  });

  for (const input of [null, undefined, 5, 'text', ['text']]) {
    it(`is not looked for in ${JSON.stringify(input)}`, () => {
      expect(unknownKeys(input)).to.deep.equal([]);
    });
  }
});
