import { expect } from '@open-wc/testing';
import { readHtmlPlan } from '../../../src/formats/html-plan.js';
import type { ListGoal } from '../../../src/formats/html-list.js';
import { elementWith } from '../../support/html.js';
import { pastedPlans } from '../../support/pasted-plans.js';

const outline = (goals: readonly ListGoal[]): string =>
  goals
    .map(({ label, number = '–', title, goals: below }) => {
      const own = [label, number, title].filter(Boolean).join(' ');
      return below.length > 0 ? `${own} (${outline(below)})` : own;
    })
    .join(', ');

async function fileOf(name: string) {
  const response = await fetch(new URL(`../../plans/${name}.html`, import.meta.url));
  return readHtmlPlan(elementWith(await response.text()), 'pl')!;
}

describe('a plan as people paste it into a page', () => {
  for (const [name, markup, wanted] of pastedPlans) {
    it(`is read from ${name}`, () => {
      const plan = readHtmlPlan(elementWith(markup), 'pl')!;
      expect(outline(plan.value!.goals)).to.equal(wanted);
    });
  }

  const files: Record<string, string> = {
    schools:
      '1 Miasto do życia (1.1 Lepsze szkoły (– SP nr 12 – nowa sala gimnastyczna, – Przedszkole nr 5 – rozbudowa, – Droga krajowa 15: obwodnica, – Lata 2026–2028: etap drugi, – Ulica 3 Maja: nowy chodnik), 1.2 Komunikacja (– Linia 141 – nad jezioro, – Linia 12 – na osiedle, – Tramwaj nr 3 – remont torów))',
    dates:
      '– 31.12.2026 – koniec budowy, – 1.5 mln zł na szkoły, – 2.5 roku na realizację, – 15 minut do parku, – 2030. Rok zmian, – 24.02 Dzień pamięci, – 100% dzieci w przedszkolach, – 3. edycja budżetu obywatelskiego, – 5G: sieć w całym mieście, – Do 2030 – zero emisji, – Agenda 2030: cele, – Etap 2: budowa, – Linia 141 – nad jezioro',
    'mixed-levels':
      '1 Edukacja (Działanie 1.1 Remont szkół, Projekt 1.2 Nowe przedszkole, Zadanie nr 1.3 Żłobek), 2 Transport (Działanie 2.1 Tramwaj)',
    'sibling-lists': '1 Miasto do życia (1.1 Więcej parków), 2 Praca (2.1 Strefa)',
    'pl-roman-bare':
      'I Kapitał ludzki (I.1 Edukacja (I.1.1 Remont szkół), I.2 Zdrowie), II Gospodarka (II.1 Inwestycje)',
    'pl-roman-headings':
      'I Poprawa jakości życia w mieście (I.1 Nowe place zabaw, I.2 Więcej zieleni), II Przyciągnięcie inwestycji (II.1 Strefa gospodarcza), IX Aktywizacja społeczeństwa (IX.1 Domy kultury)',
    'ol-types': 'I Kapitał ludzki (A Edukacja (a Szkoły, b Żłobki), B Zdrowie), II Gospodarka',
    'bold-as-headings':
      '1 Miasto do życia (1.1 Więcej parków, 1.2 Lepsze szkoły), 2 Miasto do pracy (2.1 Strefa gospodarcza)',
    table:
      '1 Miasto do życia (1.1 Więcej parków, 1.2 Lepsze szkoły), 2 Miasto do pracy (2.1 Strefa gospodarcza)',
  };
  for (const [name, wanted] of Object.entries(files)) {
    it(`is whole in ${name}.html, and nothing is left out`, async () => {
      const { value, issues } = await fileOf(name);
      expect(outline(value!.goals)).to.equal(wanted);
      const left = issues.filter(({ params }) => params['text'] !== 'nr');
      expect(left).to.deep.equal([]);
    });
  }

  it('has what a further column of a table says', async () => {
    const { value } = await fileOf('table');
    expect(value?.goals[0]?.goals[0]?.description).to.equal('Termin: 2027');
  });

  it('keeps the spaces that hold short words to the next one', () => {
    const plan = readHtmlPlan(elementWith('<ol><li>Parki i&nbsp;lasy w &nbsp; mieście</li></ol>'));
    expect(plan?.value?.goals[0]?.title).to.equal('Parki i\u00a0lasy w mieście');
  });

  it('keeps the ids of headings and items, which links lead to', () => {
    const plan = readHtmlPlan(
      elementWith(
        '<h2 id="a">1. A</h2><ul><li id="b">1.1. B</li><li><a id="c"></a>1.2. C</li></ul>',
      ),
    );
    const [goal] = plan!.value!.goals;
    expect([goal, ...goal!.goals].map((one) => one!.id)).to.deep.equal(['a', 'b', 'c']);
  });

  it('is none where there are only words', () => {
    expect(readHtmlPlan(elementWith('<p>Plan 2030 jest na stronie urzędu.</p>'))).to.equal(
      undefined,
    );
  });
});
