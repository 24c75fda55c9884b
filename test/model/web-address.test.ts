import { expect } from 'chai';
import { describe, it } from 'node:test';
import { collectIssues } from '../../src/model/issue.js';
import { addressReader, webAddress } from '../../src/model/web-address.js';

const base = 'https://city.example/data/plan.json';

describe('an address', () => {
  const followed: [string, string, string | undefined, string][] = [
    ['of https is followed', 'https://example.org/a?b#c', undefined, 'https://example.org/a?b#c'],
    ['of http is followed', 'http://example.org/', undefined, 'http://example.org/'],
    ['in capital letters is followed', 'HTTPS://EXAMPLE.ORG/', undefined, 'https://example.org/'],
    [
      'with spaces around it is followed',
      ' https://example.org/ ',
      undefined,
      'https://example.org/',
    ],
    [
      'relative to its document is resolved',
      'images/a.svg',
      base,
      'https://city.example/data/images/a.svg',
    ],
    ['from the root of its site is resolved', '/a.svg', base, 'https://city.example/a.svg'],
    [
      'of another host without a scheme is resolved',
      '//example.org/a',
      base,
      'https://example.org/a',
    ],
    ['that is whole ignores its document', 'http://example.org/', base, 'http://example.org/'],
  ];
  for (const [name, address, from, expected] of followed) {
    it(name, () => {
      expect(webAddress(address, from)).to.equal(expected);
    });
  }

  const refused = [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://example.org/0b2d',
    'file:///etc/passwd',
    'ftp://example.org/a',
    'mailto:a@example.org',
    'view-source:https://example.org/',
    'https://',
    'http://[broken',
  ];
  for (const address of refused) {
    it(`${JSON.stringify(address)} is refused, with and without a document around it`, () => {
      expect(webAddress(address)).to.equal(undefined);
      expect(webAddress(address, base)).to.equal(undefined);
    });
  }

  it('that is relative leads nowhere where nobody knows what it is relative to', () => {
    expect(webAddress('images/a.svg')).to.equal(undefined);
  });

  it('that is relative to a file on a computer is refused', () => {
    expect(webAddress('images/a.svg', 'file:///home/plan.json')).to.equal(undefined);
  });
});

describe('the addresses of one document', () => {
  const read = (url: string | undefined) => {
    const { issues, report } = collectIssues();
    return { address: addressReader(base, report)(url, { key: 'source' }), issues };
  };

  it('are made whole without a report', () => {
    expect(read('a')).to.deep.equal({ address: 'https://city.example/data/a', issues: [] });
  });

  it('are reported with their place where they are refused', () => {
    const params = { url: 'javascript:alert(1)' };
    const issues = [{ code: 'unsafe-url', path: 'source', params }];
    expect(read('javascript:alert(1)')).to.deep.equal({ address: undefined, issues });
  });

  for (const none of [undefined, '']) {
    it(`are nothing to report where there is none (${JSON.stringify(none)})`, () => {
      expect(read(none)).to.deep.equal({ address: undefined, issues: [] });
    });
  }
});
