import { expect, fixture, html } from '@open-wc/testing';
import type { NewsList } from '../../../src/elements/news-list/news-list.js';
import { showTag } from '../../support/data-elements.js';
import { useFakeClock } from '../../support/fake-clock.js';
import { json, status, useFakeNetwork } from '../../support/fake-fetch.js';
import { inState, localized, until } from '../../support/until.js';
import { useWarnings } from '../../support/warnings.js';

const TWO_FAULTS = {
  title: 'Plan',
  goals: [{ title: 'Good' }, { title: 7 }, { title: 'Misspelt', descripton: 'Oops' }],
};

describe('what the author of the data reads on the console', () => {
  const network = useFakeNetwork();
  const warnings = useWarnings();
  useFakeClock();

  const about = (src: string) => warnings.filter((warning) => warning.includes(src));

  const written = (src: string) => until(() => about(src).length > 0, `${src} is to be reported`);

  it('each fault with its place, in the language of the page: Polish', async () => {
    const src = network.address();
    network.answer(src, json(TWO_FAULTS));
    await inState(await showTag('strategy-goals', 'pl', src), 'ready');
    await written(src);
    expect(about(src)).to.deep.equal([
      [
        `city-elements: ${src}`,
        'goals[2].descripton: Nie ma pola „descripton”. Czy chodziło o „description”? Tak zostało odczytane. Wpisz „description”.',
        'goals[1].title: Tutaj powinien być tekst w cudzysłowie, a jest 7.',
      ].join('\n'),
    ]);
  });

  it('each fault with its place, in the language of the page: English', async () => {
    const src = network.address();
    network.answer(src, json(TWO_FAULTS));
    await inState(await showTag('strategy-goals', 'en', src), 'ready');
    await written(src);
    expect(about(src)).to.deep.equal([
      [
        `city-elements: ${src}`,
        'goals[2].descripton: There is no field called “descripton”. Did you mean “description”? It is read as that. Write “description”.',
        'goals[1].title: Text in quotes is expected here, not 7.',
      ].join('\n'),
    ]);
  });

  it('once for two tags that show one file', async () => {
    const [src, last] = [network.address(), network.address()];
    network.answer(src, json(TWO_FAULTS));
    network.answer(last, status(404));
    const page = await fixture(
      html`<main lang="pl">
        <strategy-goals src=${src}></strategy-goals>
        <strategy-goals src=${src}></strategy-goals>
      </main>`,
    );
    for (const element of page.querySelectorAll('strategy-goals')) await inState(element, 'ready');
    await inState(await showTag('strategy-goals', 'pl', last), 'error');
    await written(last);
    expect(about(src)).to.have.lengthOf(1);
  });

  it('once, however often the tag is rendered, reloaded or put into another language', async () => {
    const [src, last] = [network.address(), network.address()];
    network.answer(src, json(TWO_FAULTS));
    network.answer(last, status(404));
    const element = await inState(await showTag('strategy-goals', 'en', src), 'ready');
    element.reload();
    await inState(element, 'ready');
    element.lang = 'pl';
    await localized(element);
    await inState(await showTag('strategy-goals', 'pl', last), 'error');
    await written(last);
    expect(about(src)).to.have.lengthOf(1);
  });

  it('again, when a reload finds another fault', async () => {
    const src = network.address();
    network.answer(src, json({ title: 'Plan', goals: [{ title: 7 }] }), json({ goals: 5 }));
    const element = await inState(await showTag('strategy-goals', 'en', src), 'empty');
    await written(src);
    element.reload();
    await until(() => about(src).length === 2, 'the new fault is to be reported');
    expect(about(src)[1]).to.include('goals: A list in square brackets is expected here, not 5.');
  });

  it('why a file could not be loaded, where the reader is told only that', async () => {
    const src = network.address();
    network.answer(src, status(404));
    await inState(await showTag('news-list', 'pl', src), 'error');
    await written(src);
    expect(about(src)).to.deep.equal([
      `city-elements: ${src}\nSerwer odpowiedział błędem 404. Sprawdź adres pliku.`,
    ]);
  });

  it('the name of the tag, where the data come from a script', async () => {
    const data = { items: [{ id: '1', title: 'News', image: 'a.jpg' }] };
    await inState(
      await fixture<NewsList>(html`<news-list lang="en" .data=${data}></news-list>`),
      'ready',
    );
    await written('news-list');
    expect(about('news-list')).to.deep.equal([
      'city-elements: news-list\nitems[0]._city.image_alt: This image has no text alternative. Describe what it shows in a few words, or write "" if it is decorative.',
    ]);
  });

  it('nothing about a file without faults', async () => {
    const [src, last] = [network.address(), network.address()];
    network.answer(src, json({ title: 'Plan', goals: [{ title: 'Good' }] }));
    network.answer(last, status(404));
    await inState(await showTag('strategy-goals', 'en', src), 'ready');
    await inState(await showTag('strategy-goals', 'en', last), 'error');
    await written(last);
    expect(about(src)).to.be.empty;
  });
});
