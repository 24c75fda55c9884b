import { expect } from '@open-wc/testing';
import { states } from '../../demo/states.js';
import { until } from '../support/until.js';

describe('the page with every state', () => {
  let frame: HTMLIFrameElement;
  beforeEach(() => (frame = document.createElement('iframe')));
  afterEach(() => frame.remove());

  async function namesAt(query: string, count: number): Promise<string[]> {
    frame.src = `/demo/index.html${query}`;
    document.body.append(frame);
    const names = () =>
      Array.from(frame.contentDocument?.querySelectorAll('main > section') ?? [], ({ id }) => id);
    await until(() => names().length === count, `${count} states at "${query}"`);
    return names();
  }

  it('shows all of them', async () => {
    const names = states.map(({ name }) => name);
    expect(await namesAt('', names.length)).to.deep.equal(names);
  });

  it('shows only the one that its address names, for people who listen to it', async () => {
    expect(await namesAt('?state=eu-flag-link', 1)).to.deep.equal(['eu-flag-link']);
    const { contentDocument } = frame;
    await until(() => contentDocument?.querySelector('eu-flag')?.shadowRoot, 'the flag');
  });

  it('has every state that the script for people sends somebody to', async () => {
    const names = new Set(states.map(({ name }) => name));
    for (const page of ['script-for-people.md', 'script-for-people.pl.md']) {
      const text = await (await fetch(`/docs/accessibility/${page}`)).text();
      const addresses = Array.from(text.matchAll(/<(http:.*?)>/g), ([, found = '']) => found);
      expect(addresses).to.have.lengthOf(12);
      for (const address of addresses) {
        const { pathname, searchParams } = new URL(address);
        expect(pathname).to.equal('/demo/');
        const wanted = searchParams.getAll('state');
        expect(wanted, address).to.not.be.empty;
        expect(
          wanted.filter((name) => !names.has(name)),
          address,
        ).to.deep.equal([]);
      }
    }
  });
});
