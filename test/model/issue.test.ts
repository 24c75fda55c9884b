import { expect } from 'chai';
import { describe, it } from 'node:test';
import { collectIssues, countIssues, type Place } from '../../src/model/issue.js';

const pathTo = (place: Place | undefined): string | undefined => {
  const { issues, report } = collectIssues();
  report('missing', place);
  return issues[0]?.path;
};

const placeOf = (keys: readonly (string | number)[]): Place | undefined =>
  keys.reduce<Place | undefined>((parent, key) => (parent ? { parent, key } : { key }), undefined);

describe('where an author finds a mistake', () => {
  it('is written as in a script: goals[0].goals[3].title.en', () => {
    const place = placeOf(['goals', 0, 'goals', 3, 'title', 'en']);
    expect(pathTo(place)).to.equal('goals[0].goals[3].title.en');
  });

  it('is empty for the whole document', () => {
    expect(pathTo(undefined)).to.equal('');
  });

  it('is found 100,000 levels deep without an error', () => {
    const path = pathTo(placeOf(Array.from({ length: 100_000 }, () => 'a')));
    expect(path).to.have.length(199_999);
  });
});

describe('the mistakes of a document', () => {
  it('are listed in the order in which they were found, with what belongs to each', () => {
    const { issues, report } = collectIssues();
    report('too-deep', { key: 'goals' }, { max: 12 });
    report('missing', { key: 'title' });
    expect(issues).to.deep.equal([
      { code: 'too-deep', path: 'goals', params: { max: 12 } },
      { code: 'missing', path: 'title', params: {} },
    ]);
  });

  it('are listed twenty times of each kind, and then counted', () => {
    const { issues, report } = collectIssues();
    for (let index = 0; index < 3_932; index += 1) {
      report('missing', { key: index });
      if (index === 0) report('date', { key: index });
    }
    expect(issues.map(({ code }) => code)).to.deep.equal([
      'missing',
      'date',
      ...Array<string>(19).fill('missing'),
    ]);
    expect(issues.at(-1)).to.deep.equal({ code: 'missing', path: '[19]', params: {}, more: 3_912 });
    expect(issues.filter(({ more }) => more !== undefined)).to.have.length(1);
    expect(countIssues(issues)).to.equal(3_933);
  });
});
