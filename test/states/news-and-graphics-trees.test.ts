import { describeWith } from '../support/engine.js';
import { states } from '../../demo/states.js';
import { expectTree } from '../support/accessibility-tree.js';
import { ourLanguages } from '../support/our-languages.js';
import { prepareStatePage, showOn } from '../support/state-page.js';

let page: HTMLElement;
before(async () => (page = await prepareStatePage()));
after(() => page.remove());

const show = (name: string, lang: string) =>
  showOn(
    page,
    states.find((state) => state.name === name)!,
    lang,
  );

describeWith('accessibility-tree', 'what a screen reader is given of the news', () => {
  it('the first five in Polish: a region, a list, and in each item its rank before its heading', async () => {
    await show('news-list-first-five', 'pl');
    await expectTree(`
      generic
      region "Najczęściej czytane aktualności"
        heading 2 "Najczęściej czytane aktualności"
        list
          listitem
            text "1."
            heading 3 "Weekend ze sztuką, muzyką organową i spacerami"
            image "Ceglana wieża ratusza z narożnymi wieżyczkami na tle poc…"
            paragraph "Kategorie: Kultura, Miasto"
            paragraph "Na początek weekendu w CSW zostaną otwarte trzy wystawy m…"
          listitem
            text "2."
            heading 3 "Zaczął się 39. Świętojański Festiwal Organowy"
            paragraph "Kategorie: Kultura, Miasto"
            paragraph "Pierwszy koncert zabrzmiał 19 lipca 2024 r. w toruńskim k…"
          listitem
            text "3."
            heading 3 "Linia 141: autobusem nad jezioro w Kamionkach"
            image "Czerwono-biały autobus na drodze nad wodą, po bokach sos…"
            paragraph "Kategorie: Miasto"
            paragraph "20 lipca 2024 r. rusza linia autobusowa nr 141, która bezp…"
          listitem
            text "4."
            heading 3 "Nadchodzą upały"
            paragraph "Kategorie: Miasto"
            paragraph "Upały potrwają od niedzieli 21 lipca 2024 r. od godz. 12:0…"
          listitem
            text "5."
            heading 3 "„Alternatywna Scena Letnia”: koncerty na bulwarze"
            paragraph "Kategorie: Kultura, Miasto"
            paragraph "Plenerowe koncerty na Bulwarze Filadelfijskim zaczęły…"
        button "Pokaż więcej (jeszcze 8)"
    `);
  });

  it('the first five in English: the first of them, and the button at the end', async () => {
    await show('news-list-first-five', 'en');
    await expectTree(
      `
      region "Most read news"
        heading 2 "Most read news"
        list
          listitem
            text "1."
            heading 3 "A weekend of art, organ music and walks"
            image "Brick town hall tower with corner turrets against a cloud…"
            paragraph "Categories: Culture, City"
            paragraph "To start the weekend, three exhibitions by young women ar…"
          listitem
    `,
      { from: 'region', to: 'text "2."' },
    );
    await expectTree('button "Show more (8 left)"', { from: 'button' });
  });

  it('a piece of news with a page of its own: one link, in the heading, and a date', async () => {
    await show('news-list-links-dates-and-images', 'pl');
    await expectTree(
      `
      listitem
        text "1."
        heading 3 > link "Przystanek Rynek znów otwarty i bez schodów"
        image "Zielony tramwaj podjeżdża pod szklaną wiatę z tablicą od…"
        paragraph "Kategorie: Transport 2 października 2026"
        paragraph "Perony są teraz na wysokości podłogi tramwaju, a o odjazd…"
      listitem
    `,
      { from: 'listitem', to: '"2."' },
    );
  });

  it('a list that goes on in another file: a button that promises no number', async () => {
    await show('news-list-goes-on-in-another-file', 'en');
    // The line after it is still empty.
    await expectTree(
      `
      button "Show more"
      generic
    `,
      { from: 'button' },
    );
  });

  it('the next file not loaded: the list, the button to try again, and what went wrong', async () => {
    await show('news-list-next-file-not-loaded', 'pl');
    await expectTree(
      `
      button "Pokaż więcej"
      generic "Nie udało się wczytać kolejnych aktualności. Sprawdź po…"
    `,
      { from: 'button' },
    );
  });

  it('no news about a goal: plain words, and no empty list or heading', async () => {
    await show('news-list-nothing-about-a-goal', 'pl');
    await expectTree('generic "Nie ma jeszcze aktualności o celu 9."');
  });

  it('not loaded: what went wrong, a button, and the page’s own link', async () => {
    await show('news-list-offline', 'pl');
    await expectTree(`
      generic "Nie udało się wczytać aktualności. Spróbuj ponownie. Je…"
      button "Spróbuj ponownie"
      paragraph > link "Aktualności miasta"
    `);
  });
});

describeWith('accessibility-tree', 'what a screen reader is given of the graphics', () => {
  const expected: Record<string, Record<string, string>> = {
    'eu-flag-default': {
      pl: 'image "Flaga Unii Europejskiej"',
      en: 'image "Flag of the European Union"',
      uk: 'image "Прапор Європейського Союзу"',
    },
    // The words under the flag say it all.
    'eu-flag-usual-caption': {
      pl: 'text "Unia Europejska"',
      en: 'text "European Union"',
      uk: 'text "Європейський Союз"',
    },
    'ukrainian-heart-default': {
      pl: 'image "Serce w barwach ukraińskiej flagi: niebieskie u góry, żó…"',
      en: 'image "Heart in the colours of the Ukrainian flag, blue over yell…"',
      uk: 'image "Серце в кольорах прапора України: синє вгорі, жовте вниз…"',
    },
  };
  for (const [name, trees] of Object.entries(expected)) {
    for (const lang of ourLanguages) {
      it(`${name} in ${lang}: ${trees[lang]}`, async () => {
        await show(name, lang);
        await expectTree(trees[lang]!);
      });
    }
  }

  for (const name of ['eu-flag-decorative', 'ukrainian-heart-decorative']) {
    for (const lang of ourLanguages) {
      it(`${name} in ${lang}: nothing`, async () => {
        await show(name, lang);
        await expectTree('');
      });
    }
  }

  it('a flag with a funding notice: the notice only', async () => {
    await show('eu-flag-funding-notice', 'pl');
    await expectTree('text "Dofinansowane przez Unię Europejską"');
  });

  it('a flag that is a link says where it leads', async () => {
    await show('eu-flag-link', 'pl');
    const name = '"Flaga Unii Europejskiej – przejdź na stronę mapadotacji…"';
    await expectTree(`link ${name} > image ${name}`);
  });

  it('a flag with words under it that is a link: where it leads, and the words', async () => {
    await show('eu-flag-link-with-caption', 'pl');
    await expectTree('link "Unia Europejska – przejdź na stronę mapadotacji.gov.pl"');
  });

  it('a heart with words under it: the picture, then the words', async () => {
    await show('ukrainian-heart-caption', 'pl');
    await expectTree(`
      image "Serce w barwach ukraińskiej flagi: niebieskie u góry, żó…"
      text "Solidarni z Ukrainą"
    `);
  });

  it('a heart that is a link has the name that the page gives it', async () => {
    await show('ukrainian-heart-link', 'pl');
    await expectTree('link "Pomoc dla Ukrainy" > image "Pomoc dla Ukrainy"');
  });
});
