import { expect, html } from '@open-wc/testing';
import {
  all,
  languageOf,
  one,
  openGoals,
  outline,
  panelOf,
  readout,
  showPlan,
  shownWords,
  toggleOf,
  torun,
} from '../../support/strategy-plan.js';
import { words } from '../../support/words.js';
import { until } from '../../support/until.js';

const show = () =>
  showPlan(
    html`<strategy-goals lang="pl">
      <h2>Cele miasta</h2>
      <p>Wynikają z wizji Torunia.</p>
      <h3>Cel strategiczny 1. Toruń atrakcyjnym miejscem</h3>
      <ol>
        <li>1.1. Rozwój kapitału</li>
        <li><a href="https://example.org/1.2">1.2. Kreatywność</a></li>
      </ol>
      <h3>Cel strategiczny 2. Toruń miastem synergii</h3>
      <ol>
        <li>
          2.1. Współpraca
          <ul>
            <li>Spotkania</li>
          </ul>
        </li>
      </ol>
      <p>Służą im zadania.</p>
    </strategy-goals>`,
  );

describe('a plan written in the page itself', () => {
  it('a citizen gets headings with buttons and lists out of plain headings and lists', async () => {
    const plan = await show();
    expect(outline(plan)).to.deep.equal([
      'h2 Cele miasta',
      'h3 Cel strategiczny 1. Toruń atrakcyjnym miejscem',
      'h3 Cel strategiczny 2. Toruń miastem synergii',
      'h4 Cel 2.1. Współpraca',
    ]);
    expect([...panelOf(plan, '1').querySelectorAll('li')].map(shownWords)).to.deep.equal([
      '1.1. Rozwój kapitału',
      '1.2. Kreatywność',
    ]);
    expect(one(plan, 'li[data-key="1.2"] a').getAttribute('href')).to.equal(
      'https://example.org/1.2',
    );
    expect(words(one(plan, 'ul li'))).to.equal('Spotkania');
    expect(readout(plan)[1]).to.equal('Wynikają z wizji Torunia.');
    expect(readout(plan).at(-1)).to.equal('Służą im zadania.');
  });

  it('nobody reads the plan twice: the list in the page is not shown beside it', async () => {
    const plan = await show();
    expect(plan.querySelector('li')!.checkVisibility()).to.be.false;
    expect(all(plan, 'slot').length).to.equal(0);
  });

  it('an editor adds and rewords goals in the page, and the plan follows; what is open stays', async () => {
    const plan = await show();
    toggleOf(plan, '1').click();
    await plan.updateComplete;
    plan.querySelector('ol')!.insertAdjacentHTML('beforeend', '<li>1.3. Nowy cel</li>');
    await until(() => all(plan, 'li[data-key="1.3"]').length === 1, 'The plan did not follow.');
    expect(openGoals(plan)).to.deep.equal(['1']);
    expect(words(one(plan, '[part="count"]'))).to.equal('3 pozycje');
    plan.querySelector('h3')!.firstChild!.nodeValue = 'Cel strategiczny 1. Nowe słowa';
    await until(() => outline(plan)[1] === 'h3 Cel strategiczny 1. Nowe słowa', 'No new words.');
    expect(plan.state).to.equal('ready');
  });

  it('an editor takes the list away, and the plan goes with it', async () => {
    const plan = await show();
    plan.replaceChildren();
    await until(() => plan.state === 'idle', 'The plan is still there.');
    await plan.updateComplete;
    expect(all(plan, 'h2, h3, li, button').length).to.equal(0);
  });

  it('data in a script of the tag come before its list', async () => {
    const plan = await showPlan(
      html`<strategy-goals>
        <script type="application/json">
          { "goals": [{ "number": "7", "title": "Z danych" }] }
        </script>
        <ol>
          <li>Z listy</li>
        </ol>
      </strategy-goals>`,
    );
    expect(all(plan, 'li').map(shownWords)).to.deep.equal(['7. Z danych']);
  });

  it('a file comes before the list, which stays for readers without JavaScript', async () => {
    const plan = await showPlan(
      html`<strategy-goals src=${torun}>
        <ol>
          <li>Z listy</li>
        </ol>
      </strategy-goals>`,
    );
    expect(all(plan, 'li').length).to.equal(27);
    expect(plan.shadowRoot!.textContent).to.not.contain('Z listy');
    expect(plan.textContent).to.contain('Z listy');
  });

  it('on an English page the list is taken for English, and on a change stays what it was', async () => {
    const plan = await showPlan(
      html`<strategy-goals lang="en"
        ><ol>
          <li>Green city</li>
        </ol></strategy-goals
      >`,
    );
    expect(all(plan, '[lang] [lang]').length).to.equal(0);
    plan.lang = 'pl';
    await until(() => languageOf(plan) === 'pl', 'The language stayed.');
    expect(one(plan, 'li [lang]').lang).to.equal('en');
    expect(shownWords(one(plan, 'li'))).to.equal('1. Green city');
  });
});

describe('a link in the goals of the page itself', () => {
  it('leads to another address as soon as a script has changed it', async () => {
    const plan = await show();
    const link = () => one(plan, 'a').getAttribute('href');
    expect(link()).to.equal('https://example.org/1.2');
    plan.querySelector('a')!.href = 'https://example.org/new';
    await until(() => link() === 'https://example.org/new', 'The link is the old one.');
  });
});

describe('a link to a place in the page’s own HTML that is not a goal', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('leads to the plan that has taken its place', async () => {
    const plan = await show();
    const place = plan.querySelector('p')!;
    place.id = 'our-vision';
    plan.style.marginBlock = '150vh';
    location.hash = '#our-vision';
    await until(() => plan.shadowRoot!.activeElement?.localName === 'h2', 'The focus stayed.');
    expect(one(plan, 'h2').getBoundingClientRect().top).to.be.within(0, innerHeight);
    expect(document.getElementById('our-vision') === place).to.be.true;
  });
});
