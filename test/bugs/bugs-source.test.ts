import { expect, fixture, html } from '@open-wc/testing';
import { held, json, reply, silence, status, useFakeNetwork } from '../support/fake-fetch.js';
import { useFakeClock } from '../support/fake-clock.js';
import { plan, untilShown, type TinyHost } from '../support/tiny-host.js';
import { dataTags, documentOf, retryOf, showTag } from '../support/data-elements.js';
import { showNews } from '../support/news.js';
import { inState, nextTask, until } from '../support/until.js';
import { expectSame, focusedNode } from '../support/nodes.js';
import { useWarnings } from '../support/warnings.js';
import { words } from '../support/words.js';
import { load } from '../../src/sources/load.js';

describe('bugs: sources', () => {
  const network = useFakeNetwork();
  useFakeClock();
  useWarnings();
  const show = (src: string) => fixture<TinyHost>(html`<tiny-host src=${src}></tiny-host>`);

  it('B1 "Try again" is gone after success', async () => {
    const src = network.address();
    network.answer(src, status(404), json(documentOf('news-list', 'T')));
    const element = await inState(await showTag('news-list', 'en', src), 'error');
    retryOf(element)!.click();
    await inState(element, 'ready');
    await nextTask();
    await element.updateComplete;
    expectSame(retryOf(element), null);
  });
  it('B2 data given while src loads are not replaced by the late answer', async () => {
    const src = network.address();
    const late = held(json(plan('Late')));
    network.answer(src, late);
    const element = await show(src);
    element.data = plan('By script');
    await untilShown(element, 'ready: By script');
    late.release();
    await nextTask();
    await nextTask();
    await element.updateComplete;
    expect(element.text).to.equal('ready: By script');
  });
  it('B3 src = undefined while it loads: late answer not shown, request aborted', async () => {
    const src = network.address();
    const late = held(json(plan('Late')));
    network.answer(src, late);
    const element = await show(src);
    element.src = undefined;
    await untilShown(element, 'idle: nothing');
    late.release();
    await nextTask();
    await nextTask();
    await element.updateComplete;
    expect(element.text).to.equal('idle: nothing');
  });
  it('B4 removeAttribute("src") is idle, not a request for the page itself', async () => {
    const src = network.address();
    network.answer(src, json(plan('Plan')));
    network.answer(document.baseURI, reply('<!doctype html>'));
    const element = await show(src);
    await untilShown(element, 'ready: Plan');
    element.removeAttribute('src');
    await element.updateComplete;
    await nextTask();
    await nextTask();
    expect(network.count(document.baseURI)).to.equal(0);
    expect(element.text).to.equal('idle: nothing');
  });
  it('B9 src="" asks for nothing', async () => {
    network.answer(document.baseURI, reply('<!doctype html>'));
    await fixture<TinyHost>(html`<tiny-host src=""></tiny-host>`);
    await nextTask();
    expect(network.count(document.baseURI)).to.equal(0);
  });
  it('B8 loading=lazy → eager starts to load', async () => {
    const src = network.address();
    network.answer(src, json(plan('Plan')));
    const page = await fixture<HTMLElement>(
      html`<div>
        <div style="block-size: 9000px"></div>
        <tiny-host src=${src} loading="lazy"></tiny-host>
      </div>`,
    );
    const element = page.querySelector('tiny-host')!;
    element.loading = 'eager';
    await untilShown(element, 'ready: Plan');
  });
  it('B10 added and removed at once: no request, or an aborted one', async () => {
    const src = network.address();
    network.answer(src, silence);
    const element = document.createElement('tiny-host');
    element.src = src;
    document.body.append(element);
    element.remove();
    await nextTask();
    await nextTask();
    expect(network.count(src) === 0 || network.isAborted(src)).to.be.true;
  });
  it('B14 after "Try again" that finds nothing the focus is not lost', async () => {
    const src = network.address();
    network.answer(src, status(404), json(documentOf('news-list', 'T', 0)));
    const element = await inState(await showTag('news-list', 'en', src), 'error');
    retryOf(element)!.focus();
    retryOf(element)!.click();
    await inState(element, 'empty');
    element.requestUpdate();
    await element.updateComplete;
    console.log('B14 button there:', retryOf(element) !== null);
    expect(focusedNode() !== document.body).to.be.true;
  });
  it('B17 a UTF-8 BOM wins over a wrong charset', async () => {
    const url = network.address();
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('{"a":"ń"}')]);
    network.answer(
      url,
      reply(bytes, { headers: { 'Content-Type': 'application/json; charset=iso-8859-2' } }),
    );
    expect((await load(url, new AbortController().signal)).text).to.equal('{"a":"ń"}');
  });
  it('B23 load is not fired again by a move', async () => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(plan('Inline'));
    const element = await fixture<TinyHost>(html`<tiny-host>${script}</tiny-host>`);
    await untilShown(element, 'ready: Inline');
    await nextTask();
    document.body.append(element);
    await nextTask();
    await nextTask();
    element.remove();
    expect(element.history.filter((e) => e === 'event load')).to.have.lengthOf(1);
  });
  it('B19 a blank title of the feed makes no empty heading', async () => {
    const element = await showNews({ title: '', items: [{ id: '1', title: 'T' }] }, 'en');
    expect(words(element.renderRoot.querySelector('h2'))).to.not.equal('');
  });
  it('B15 the alt of a picture in another language carries it', async () => {
    const items = [
      { id: '1', title: 'Tytuł', image: 'https://a.example/a.jpg', _city: { image_alt: 'Opis' } },
    ];
    const element = await showNews({ title: 'T', language: 'pl', items }, 'en');
    expect(
      element.renderRoot.querySelector('img')!.closest('[lang]')!.getAttribute('lang'),
    ).to.equal('pl');
  });
  it('B20 datetime is valid', async () => {
    const element = await showNews(
      [{ id: '1', title: 'T', date_published: '2024-07-19 rano' }],
      'pl',
    );
    console.log(element.renderRoot.querySelector('.meta')!.innerHTML.replace(/<!--.*?-->/g, ''));
    expectSame(element.renderRoot.querySelector('time[datetime="2024-07-19 rano"]'), null);
  });
  it('B16 the loading message is not printed', async () => {
    const css = (customElements.get('news-list') as any).styles.map(String).join('');
    const element = await showNews([{ id: '1', title: 'T' }]);
    expect(
      css.includes('.load-state') ? element.renderRoot.querySelector('.load-state') !== null : true,
    ).to.be.true;
  });
  for (const [level, want] of [
    ['abc', ['H2', 'H3']],
    ['0', ['H2', 'H3']],
    [null, ['H2', 'H3']],
    ['-1', ['H1', 'H2']],
    ['-3', ['H1', 'H2']],
  ] as const) {
    it(`B7 heading-level=${level}: ${want}`, async () => {
      const element = await showNews([{ id: '1', title: 'T' }]);
      element.setAttribute('heading-level', '4');
      await element.updateComplete;
      if (level === null) element.removeAttribute('heading-level');
      else element.setAttribute('heading-level', level);
      await element.updateComplete;
      expect(
        [...element.renderRoot.querySelectorAll('h1,h2,h3,h4')].map((h) => h.nodeName),
      ).to.deep.equal(want);
    });
  }
  it('B6 removeAttribute("languages") does not throw', async () => {
    const pl = network.address('n.pl.json');
    network.answer(pl, json(documentOf('news-list', 'T')));
    const src = pl.replace('.pl.', '.{lang}.');
    network.answer(encodeURI(src), status(404));
    const element = await fixture<any>(
      html`<news-list lang="pl" src=${src} languages="pl"></news-list>`,
    );
    await inState(element, 'ready');
    element.removeAttribute('languages');
    await element.updateComplete;
  });
  for (const tag of dataTags)
    it(`B26 ${tag} slow`, async () => {
      await until(() => true, '');
    });
});
