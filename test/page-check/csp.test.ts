import { expect } from '@open-wc/testing';
import { ask } from '../../src/page-check/sources/ask.js';
import { describeWith } from '../support/engine.js';

const other = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
const elsewhere = new URL('/__test__/json?cors', location.href).href.replace(
  location.hostname,
  other,
);

/** In a file of its own: a page keeps its rules to its end. */
describeWith('late-policy', 'a page whose Content-Security-Policy forbids a source', () => {
  it('is named as the reason, with its directive, and other sources are still read', async () => {
    expect((await ask(elsewhere)).kind).to.equal('answered');
    const meta = document.createElement('meta');
    meta.httpEquiv = 'Content-Security-Policy';
    meta.content = `connect-src ${location.origin} ws:`;
    document.head.append(meta);
    const refused = await ask(elsewhere);
    expect(refused).to.deep.equal({ kind: 'forbidden-by-page', directive: 'connect-src' });
    expect((await ask(`${location.origin}/__test__/json`)).kind).to.equal('answered');
  });
});
