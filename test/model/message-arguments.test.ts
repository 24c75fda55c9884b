import { expect } from 'chai';
import { describe, it } from 'node:test';
import { formatMessage } from '../../src/model/message-format.js';

describe('an argument that nobody gave', () => {
  it('plural forms of an argument that nobody gave are no text', () => {
    const message = '{count, plural, one {# cel} other {# celu}}';
    expect(formatMessage(message, { n: 5 }, 'pl')).to.equal(undefined);
  });
  for (const name of ['constructor', 'toString', '__proto__']) {
    it(`{${name}} is an argument that nobody gave`, () => {
      expect(formatMessage(`{${name}}`, { n: 5 }, 'pl')).to.equal(undefined);
    });
  }
});
