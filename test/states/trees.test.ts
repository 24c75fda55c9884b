import { describeWith } from '../support/engine.js';
import { states } from '../../demo/states.js';
import { expectTree } from '../support/accessibility-tree.js';
import { prepareStatePage, showOn } from '../support/state-page.js';

describeWith('accessibility-tree', 'what a screen reader is given of a strategy', () => {
  let page: HTMLElement;
  before(async () => (page = await prepareStatePage()));
  after(() => page.remove());

  const show = (name: string, lang: string) =>
    showOn(
      page,
      states.find((state) => state.name === `strategy-goals-${name}`)!,
      lang,
    );

  it('closed, in Polish: title, search, button, and a heading with a button for each goal', async () => {
    await show('closed', 'pl');
    await expectTree(`
      generic
      heading 2 "Cele strategiczne i operacyjne"
      paragraph "Cele strategiczne i operacyjne wynikają z wizji Torunia…"
      paragraph "Cele operacyjne pokazują, w jakich kierunkach trzeba dz…"
      search "Cele strategiczne i operacyjne"
        text "Szukaj w celach (słowo lub numer)"
        searchbox "Szukaj w celach (słowo lub numer)"
      button "Rozwiń wszystkie cele"
      generic
      heading 3 > button "Cel strategiczny 1. Toruń atrakcyjnym miejscem zamiesz…" collapsed
      paragraph
        text "8 celów operacyjnych"
        button "Skopiuj link do 1. Toruń atrakcyjnym miejscem zamieszka…"
      heading 3 > button "Cel strategiczny 2. Toruń miastem wysokiej synergii wyk…" collapsed
      paragraph
        text "11 celów operacyjnych"
        button "Skopiuj link do 2. Toruń miastem wysokiej synergii wykor…"
      heading 3 > button "Cel strategiczny 3. Toruń miastem nowoczesnej infrastr…" collapsed
      paragraph
        text "5 celów operacyjnych"
        button "Skopiuj link do 3. Toruń miastem nowoczesnej infrastruk…"
      heading 3 > button "Cel strategiczny 4. Toruń miastem ładu przestrzennego" collapsed
      paragraph
        text "3 cele operacyjne"
        button "Skopiuj link do 4. Toruń miastem ładu przestrzennego"
      paragraph "Realizacji celów operacyjnych służą przypisane do nich…"
      paragraph "Gmina Miasta Toruń · do 2028"
    `);
  });

  it('closed, in English', async () => {
    await show('closed', 'en');
    await expectTree(`
      generic
      heading 2 "Strategic and operational goals"
      paragraph "The strategic and operational goals follow from the visi…"
      paragraph "The operational goals show the directions in which to wor…"
      search "Strategic and operational goals"
        text "Search the goals (word or number)"
        searchbox "Search the goals (word or number)"
      button "Expand all goals"
      generic
      heading 3 > button "Strategic goal 1. Toruń – an attractive place to live and w…" collapsed
      paragraph
        text "8 operational goals"
        button "Copy link to 1. Toruń – an attractive place to live and work"
      heading 3 > button "Strategic goal 2. Toruń – a city where cultural, academic…" collapsed
      paragraph
        text "11 operational goals"
        button "Copy link to 2. Toruń – a city where cultural, academic and…"
      heading 3 > button "Strategic goal 3. Toruń – a city of modern infrastructure" collapsed
      paragraph
        text "5 operational goals"
        button "Copy link to 3. Toruń – a city of modern infrastructure"
      heading 3 > button "Strategic goal 4. Toruń – a city of spatial order" collapsed
      paragraph
        text "3 operational goals"
        button "Copy link to 4. Toruń – a city of spatial order"
      paragraph "Implementation tasks have also been assigned to the oper…"
      paragraph "City of Toruń · until 2028"
    `);
  });

  it('one goal open: a list of eleven, 2.10 after 2.9, between two closed goals', async () => {
    await show('one-open', 'pl');
    await expectTree(
      `
      heading 3 > button "Cel strategiczny 2. Toruń miastem wysokiej synergii wyk…" expanded
      paragraph "11 celów operacyjnych"
      list
        listitem "Cel operacyjny 2.1. Ciągłe doskonalenie współpracy pom…"
        listitem "Cel operacyjny 2.2. Toruń miastem ogólnopolskich i międ…"
        listitem "Cel operacyjny 2.3. Znaczący udział w potencjale gospod…"
        listitem "Cel operacyjny 2.4. Wzrost liczby miejsc pracy w mikro-,…"
        listitem "Cel operacyjny 2.5. Umacnianie pozycji Torunia jako pon…"
        listitem "Cel operacyjny 2.6. Rozwój marki i produktów turystyczn…"
        listitem "Cel operacyjny 2.7. Wzmacnianie i rozwijanie społeczny…"
        listitem "Cel operacyjny 2.8. Rozwój i ciągłe doskonalenie lokaln…"
        listitem "Cel operacyjny 2.9. Podnoszenie atrakcyjności inwesty…"
        listitem "Cel operacyjny 2.10. Poprawa sytuacji na rynku pracy"
        listitem "Cel operacyjny 2.11. Umocnienie atrakcyjnego ponadreg…"
      heading 3 > button "Cel strategiczny 3. Toruń miastem nowoczesnej infrastr…" collapsed
    `,
      { from: 'Toruń miastem wysokiej synergii', to: '5 celów operacyjnych' },
    );
  });

  it('a search: what was found under its goal, and how much it is', async () => {
    await show('search', 'en');
    await expectTree(
      `
      search "Strategic and operational goals"
        text "Search the goals (word or number)"
        searchbox "Search the goals (word or number)"
        button "Clear"
      button "Expand all goals"
      generic "3 results in 31 goals"
      button "Previous result"
      button "Next result"
      button "Copy link to these results"
      heading 3 > button "Strategic goal 2. Toruń – a city where cultural, academic…" expanded
      paragraph
        text "3 of 11 operational goals"
        button "Copy link to 2. Toruń – a city where cultural, academic and…"
      list
        listitem
          text "Operational goal 2.1. Continuously improving cooperat…"
          button "Copy link to 2.1. Continuously improving cooperation be…"
        listitem
          text "Operational goal 2.10. Improving the situation on the la…"
          button "Copy link to 2.10. Improving the situation on the labour m…"
        listitem
          text "Operational goal 2.11. Strengthening Toruń’s attracti…"
          button "Copy link to 2.11. Strengthening Toruń’s attractive ima…"
    `,
      { from: 'search "', to: 'Implementation tasks' },
    );
  });

  it('an area: its heading above those of its goals, and tasks in lists of their own', async () => {
    await show('areas-and-tasks', 'pl');
    await expectTree(
      `
      heading 3 "Gospodarka i usługi"
      heading 4 > button "Cel strategiczny 4. Dobra praca i silne lokalne firmy" expanded
      paragraph
        text "3 cele operacyjne"
        button "Skopiuj link do 4. Dobra praca i silne lokalne firmy"
      paragraph "Tematy: Gospodarka"
      list
        listitem
          heading 5 > button "Cel operacyjny 4.1. Umiejętności na całe życie" expanded
          paragraph
            text "1 zadanie"
            button "Skopiuj link do 4.1. Umiejętności na całe życie"
          paragraph "Tematy: Edukacja"
          list > listitem
            text "Zadanie 4.1.1. Pracownia robotyki w Zespole Szkół Techn…"
            button "Skopiuj link do 4.1.1. Pracownia robotyki w Zespole Szkó…"
        listitem
          heading 5 > button "Cel operacyjny 4.2. Rynek i ulice handlowe pełne życia" expanded
          paragraph
            text "1 zadanie"
            button "Skopiuj link do 4.2. Rynek i ulice handlowe pełne życia"
          list > listitem
            text "Zadanie 4.2.1. Sobotni targ lokalnych produktów"
            button "Skopiuj link do 4.2.1. Sobotni targ lokalnych produktów"
        listitem
          text "Cel operacyjny 4.3. Pomoc na początek własnej firmy"
          button "Skopiuj link do 4.3. Pomoc na początek własnej firmy"
          paragraph "Doradztwo, tanie biuro na rok i opiekun, który odpowiada…"
      heading 4 "Cel strategiczny 5. Otwarty i sprawny urząd"
      button "Skopiuj link do 5. Otwarty i sprawny urząd"
      paragraph "Większość spraw ma się dać załatwić podczas jednej wizyt…"
      paragraph > link "Więcej o celu: Otwarty i sprawny urząd"
      paragraph "Co roku jesienią sprawdzamy, co się udało, i w razie potrz…"
      paragraph
        text "Miasto Przykładowe · 2025–2035 · aktualizacja: 5 paździ…"
        link "dokument źródłowy"
    `,
      { from: 'Gospodarka i usługi' },
    );
  });

  it('tasks with a page of their own are links, and those without a number a list all the same', async () => {
    await show('areas-and-tasks', 'en');
    await expectTree(
      `
      heading 5 > button "Operational goal 1.1. Preventive healthcare in every di…" expanded
      paragraph
        text "2 tasks"
        button "Copy link to 1.1. Preventive healthcare in every distric…"
      paragraph "Topics: Health"
      list
        listitem
          text "Task 1.1.1."
          link "Free eye and hearing tests in primary schools"
          button "Copy link to 1.1.1. Free eye and hearing tests in primary s…"
        listitem
    `,
      { from: 'heading 5', to: 'Task 1.1.2.' },
    );
    await expectTree(
      `
        button "Copy link to 1.4. Neighbourhoods where no one is alone"
      list
        listitem "A friendly phone line for people who live alone"
        listitem "A neighbours’ club in the former school on Lipowa Street"
        listitem "Dzień Sąsiada Polish"
    `,
      { from: 'Copy link to 1.4', to: 'heading 4' },
    );
  });

  it('not loaded: what went wrong, a button, and the page’s own list of goals', async () => {
    await show('offline', 'pl');
    await expectTree(`
      generic "Nie udało się wczytać celów. Spróbuj ponownie. Jeśli to n…"
      button "Spróbuj ponownie"
      heading 2 "Cele strategiczne"
      heading 3 "Cel strategiczny 1. Toruń atrakcyjnym miejscem zamiesz…"
      list
        listitem "1.1. Rozwój kapitału ludzkiego i społecznego"
        listitem "1.2. Zwiększenie wykorzystania potencjału kreatywneg…"
      heading 3 "Cel strategiczny 4. Toruń miastem ładu przestrzennego"
      list > listitem "4.1. Dalsza poprawa stanu środowiska naturalnego na ter…"
    `);
  });

  it('loading: a word of patience, and nothing else', async () => {
    await show('loading', 'en');
    await expectTree(`generic "Loading the goals…"`);
  });

  it('news about a goal: what they are, then a list of links, before the goals below', async () => {
    await show('news', 'en');
    await expectTree(
      `
      paragraph "News about this goal:"
      list > listitem > link "Free tests for first-year pupils"
    `,
      { from: 'paragraph "News about', to: 'listitem "Task' },
    );
  });
});
