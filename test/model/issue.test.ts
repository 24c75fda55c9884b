import { expect } from 'chai';
import { describe, it } from 'node:test';
import { collectIssues, type Place } from '../../src/model/issue.js';

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
});
