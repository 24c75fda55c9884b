import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { states } from '../../demo/states.js';
import { prepareStatePage, showOn } from '../support/state-page.js';
import { until } from '../support/until.js';

const folder = new URL('../../demo/data/', import.meta.url).href;

/** `{lang}` stays as it is. */
const data = (name: string) => folder + name;

/** The addresses that the browser itself asks for, from now on. */
function watchRequests() {
  const addresses: string[] = [];
  const note = (entries: PerformanceEntryList) =>
    addresses.push(...entries.map(({ name }) => name));
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'resource' });
  return () => {
    note(observer.takeRecords());
    return addresses;
  };
}

/** Lets the page ask its own host only, and notes what else it wanted. */
function refuseOtherHosts() {
  const refused: string[] = [];
  document.addEventListener('securitypolicyviolation', ({ blockedURI }) =>
    refused.push(blockedURI),
  );
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = ['img', 'font', 'media', 'connect', 'script', 'style', 'frame']
    .map((kind) => `${kind}-src 'self' 'unsafe-inline'`)
    .join('; ');
  document.head.append(policy);
  return refused;
}

const requestsFor = (addresses: string[], name: string) =>
  addresses.filter((address) => address.includes(name));

interface DataElement extends HTMLElement {
  readonly state: string;
  reload(): void;
}

/** Puts elements on the page and waits until their data are there. */
async function show(elements: TemplateResult): Promise<DataElement[]> {
  const page = await fixture<HTMLElement>(html`<div>${elements}</div>`);
  const shown = [...page.children] as DataElement[];
  await until(() => shown.every(({ state }) => state === 'ready'), 'The data did not come.');
  return shown;
}

describe('what the elements ask the network for', () => {
  let page: HTMLElement;
  before(async () => (page = await prepareStatePage()));
  after(() => page.remove());

  it('nothing of another host: neither fonts nor pictures, scripts or data, in any state', async () => {
    const requests = watchRequests();
    const refused = refuseOtherHosts();
    const shown: string[] = [];
    for (const state of states) {
      const element = await showOn(page, state, 'pl');
      // What styles ask for comes with the painting.
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      // Pictures wait until they come near the screen.
      const pictures = [...element.shadowRoot!.querySelectorAll('img')];
      pictures.forEach((picture) => (picture.loading = 'eager'));
      await until(() => pictures.every(({ complete }) => complete), 'A picture did not come.');
      shown.push(...pictures.map(({ currentSrc }) => currentSrc));
    }
    const addresses = requests();
    expect(requestsFor(addresses, 'torun-strategy.json')).to.not.be.empty;
    expect(requestsFor(shown, 'town-hall-tower.svg')).to.not.be.empty;
    const elsewhere = addresses.filter((address) => new URL(address).origin !== location.origin);
    expect(elsewhere).to.deep.equal([]);
    expect(refused).to.deep.equal([]);
  });

  it('nothing to remember its readers by: no cookie and nothing in the storage', async () => {
    await showOn(page, states[0]!, 'pl');
    expect(document.cookie).to.equal('');
    expect(Object.keys(localStorage).concat(Object.keys(sessionStorage))).to.be.empty;
  });

  it('one plan for three tags with the same file', async () => {
    const src = `${data('torun-strategy.json')}?three`;
    const requests = watchRequests();
    const plans = await show(html`
      <strategy-goals src=${src}></strategy-goals>
      <strategy-goals src=${src} lang="en"></strategy-goals>
      <strategy-goals src=${src}></strategy-goals>
    `);
    expect(plans.length).to.equal(3);
    expect(requestsFor(requests(), '?three')).to.deep.equal([src]);
  });

  it('one feed for two lists of news, and one for each language', async () => {
    const src = `${data('news.{lang}.json')}?two`;
    const requests = watchRequests();
    await show(html`
      <news-list src=${src} languages="pl en" lang="pl"></news-list>
      <news-list src=${src} languages="pl en" lang="pl"></news-list>
      <news-list src=${src} languages="pl en" lang="en"></news-list>
    `);
    expect(requestsFor(requests(), '?two').sort()).to.deep.equal([
      `${data('news.en.json')}?two`,
      `${data('news.pl.json')}?two`,
    ]);
  });

  it('nothing again for a tag that is moved, switched to another language, or given new attributes', async () => {
    const src = `${data('torun-strategy.json')}?moved`;
    const requests = watchRequests();
    const [plan] = await show(html`<strategy-goals src=${src}></strategy-goals>`);
    const section = document.createElement('section');
    plan!.parentElement!.append(section);
    section.append(plan!);
    plan!.lang = 'en';
    plan!.setAttribute('open-depth', '1');
    plan!.setAttribute('src', src);
    await until(() => plan!.shadowRoot!.textContent.includes('Strategic goal'), 'No English.');
    expect(requestsFor(requests(), '?moved')).to.deep.equal([src]);
  });

  it('the file once more when the page asks for it', async () => {
    const src = `${data('torun-strategy.json')}?again`;
    const requests = watchRequests();
    const [plan] = await show(html`<strategy-goals src=${src}></strategy-goals>`);
    plan!.reload();
    await until(() => plan!.state === 'ready', 'The data did not come again.');
    expect(requestsFor(requests(), '?again').length).to.equal(2);
  });
});
