import { expect } from '@open-wc/testing';
import { readJson } from '../../src/formats/json.js';

describe('a file of data', () => {
  it('is read', () => {
    expect(readJson('{"goals": []}')).to.deep.equal({ value: { goals: [] }, issues: [] });
  });

  it('is read with a byte order mark, which decoding takes away', () => {
    const bytes = new Uint8Array([
      0xef,
      0xbb,
      0xbf,
      ...new TextEncoder().encode('{"title": "Cele"}'),
    ]);
    expect(readJson(new TextDecoder().decode(bytes)).value).to.deep.equal({ title: 'Cele' });
  });

  it('is read without an error, however deep its brackets nest', () => {
    const depth = 200_000;
    const { value, issues } = readJson('['.repeat(depth) + ']'.repeat(depth));
    expect(Array.isArray(value) || issues.length > 0).to.equal(true);
  });

  const pages = [
    '<!doctype html><title>Log in</title>',
    '\n\t <html><body>Not found</body></html>',
    '\ufeff<!DOCTYPE html>',
    '<?xml version="1.0"?><rss></rss>',
  ];
  for (const page of pages) {
    it(`that is a page is told from one with a slip: ${JSON.stringify(page)}`, () => {
      const { value, issues } = readJson(page);
      expect(value).to.equal(undefined);
      expect(issues.map(({ code, path }) => ({ code, path }))).to.deep.equal([
        { code: 'html', path: '' },
      ]);
    });
  }

  const slips = ['{"goals": [],}', "{'goals': []}", '{"goals": [', '', 'goals', '{"a": "<b>"'];
  for (const slip of slips) {
    it(`with a slip is reported in the browser’s words: ${JSON.stringify(slip)}`, () => {
      const { value, issues } = readJson(slip);
      expect(value).to.equal(undefined);
      expect(issues).to.have.length(1);
      expect(issues[0]).to.include({ code: 'not-json', path: '' });
      expect(issues[0]?.params['detail']).to.be.a('string').that.is.not.empty;
    });
  }
});
