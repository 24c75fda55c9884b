import { expect, html } from '@open-wc/testing';
import { one, readout, showPlan, torun } from '../../support/strategy-plan.js';
import { words } from '../../support/words.js';

const goals = [{ title: { pl: 'Cel', en: 'Goal', uk: 'Ціль' } }];

/** What a plan with these data says after its one goal, in a language. */
async function aboutLine(data: object, lang = 'pl'): Promise<string> {
  const plan = await showPlan(
    html`<strategy-goals
      lang=${lang}
      .data=${{ language: 'pl', goals, ...data }}
    ></strategy-goals>`,
  );
  return readout(plan).slice(1).join();
}

describe('the line about the plan', () => {
  it('a citizen of Toruń reads whose plan it is, and until when', async () => {
    const plan = await showPlan(html`<strategy-goals src=${torun}></strategy-goals>`);
    expect(readout(plan).at(-1)).to.equal('Gmina Miasta Toruń · do 2028');
  });

  it('a citizen reads from when to when the plan lasts, and how fresh the page is', async () => {
    const data = {
      organization: { pl: 'Miasto Przykładowe', en: 'Exampleville' },
      period: { start: '2025', end: '2035' },
      updated: '2026-10-05',
    };
    expect(await aboutLine(data)).to.equal(
      'Miasto Przykładowe · 2025–2035 · aktualizacja: 5 października 2026',
    );
    expect(await aboutLine(data, 'en')).to.equal(
      'Exampleville · 2025–2035 · updated: 5 October 2026',
    );
  });

  it('a citizen reads since when the plan lasts, where it has no end', async () => {
    expect(await aboutLine({ period: { start: '2021' } })).to.equal('od 2021');
    expect(await aboutLine({ period: { start: '2021-03' } }, 'en')).to.equal('from March 2021');
  });

  it('a month is in the form that follows the word before it', async () => {
    const until = { period: { end: '2026-10' } };
    expect(await aboutLine(until)).to.equal('do października 2026');
    expect(await aboutLine(until, 'uk')).to.equal('до жовтня 2026 р.');
    expect(await aboutLine(until, 'en')).to.equal('until October 2026');
    expect(await aboutLine({ period: { start: '2026-10' } })).to.equal('od października 2026');
    expect(await aboutLine({ updated: '2026-10' })).to.equal('aktualizacja: październik 2026');
  });

  it('a date that the standard does not know is shown as it was written', async () => {
    expect(await aboutLine({ updated: '23.11.2026' })).to.equal('aktualizacja: 23.11.2026');
  });

  it('a citizen goes to the document that the plan was taken from', async () => {
    const data = { language: 'pl', goals, source: 'https://example.org/strategia' };
    const plan = await showPlan(html`<strategy-goals .data=${data}></strategy-goals>`);
    const link = one(plan, 'a') as HTMLAnchorElement;
    expect(words(link)).to.equal('dokument źródłowy');
    expect(link.href).to.equal('https://example.org/strategia');
  });

  it('an address that runs code is no link', async () => {
    expect(await aboutLine({ source: 'javascript:alert(1)', organization: 'Miasto' })).to.equal(
      'Miasto',
    );
  });

  it('a plan that says nothing of this has no such line', async () => {
    expect(await aboutLine({})).to.equal('');
    expect(await aboutLine({ period: {} })).to.equal('');
  });
});
