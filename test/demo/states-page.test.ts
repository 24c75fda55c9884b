import { expect } from '@open-wc/testing';
import { states } from '../../demo/states.js';
import { until } from '../support/until.js';

describe('the page with every state', () => {
  let frame: HTMLIFrameElement;
  afterEach(() => frame.remove());

  async function namesAt(query: string, count: number): Promise<string[]> {
    frame = document.createElement('iframe');
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

  it('shows only the one that its address names, for whoever listens to it', async () => {
    expect(await namesAt('?state=eu-flag-link', 1)).to.deep.equal(['eu-flag-link']);
    const { contentDocument } = frame;
    await until(() => contentDocument?.querySelector('eu-flag')?.shadowRoot, 'the flag');
  });
});
