import { expect } from '@open-wc/testing';
import { readHtmlList } from '../../../src/formats/html-list.js';
import { elementWith } from '../../support/html.js';

const read = (markup: string) => readHtmlList(elementWith(markup), 'pl');

/** The titles with what belongs to them, in brackets. */
const outline = (goals: ReturnType<typeof read>['goals']): string =>
  goals
    .map(({ title, goals: below }) => (below.length > 0 ? `${title} (${outline(below)})` : title))
    .join(', ');

describe('a plan of headings and lists', () => {
  it('has goals in headings, and their sub-goals in the lists below', () => {
    const { goals } = read(`
      <h3>1. Living</h3><ol><li>1.1. Parks</li><li>1.2. Schools</li></ol>
      <h3>2. Working</h3><ul><li>2.1. Jobs</li></ul>`);
    expect(outline(goals)).to.equal('Living (Parks, Schools), Working (Jobs)');
  });

  it('has goals in headings below headings', () => {
    const { goals } = read(`
      <h2>1. Living</h2><h3>1.1. Parks</h3><ul><li>Trees</li></ul><h3>1.2. Schools</h3>
      <h2>2. Working</h2>`);
    expect(outline(goals)).to.equal('Living (Parks (Trees), Schools), Working');
  });

  it('may consist of nested lists only', () => {
    const { goals } = read(`<ol><li>Living<ul><li>Parks</li></ul></li><li>Working</li></ol>`);
    expect(outline(goals)).to.equal('Living (Parks), Working');
  });

  it('is in the language that its reader names', () => {
    expect(read('<ol></ol>').language).to.equal('pl');
  });

  it('is the same in the wrappers of a content management system', () => {
    const { title, goals } = read(`
      <div><div class="block"><h2>Our goals</h2></div></div>
      <section><article><header><h3>1. Living</h3></header><div><div>
        <ul><li>Parks</li></ul></div></div></article></section>
      <main><h3>2. Working</h3></main>`);
    expect(title).to.equal('Our goals');
    expect(outline(goals)).to.equal('Living (Parks), Working');
  });

  it('holds no code, no style sheet and no comment', () => {
    const { introduction, goals } = read(`
      <style>h3 { color: red }</style><script>alert(1)</script><!-- draft -->
      <h3>1. Living<script>alert(2)</script></h3>
      <ul><li>Parks<!-- old --><style>li {}</style><template>x</template></li></ul>`);
    expect(introduction).to.equal(undefined);
    expect(outline(goals)).to.equal('Living (Parks)');
  });

  it('is empty where there is nothing', () => {
    expect(read('  ')).to.deep.equal({ language: 'pl', levels: [], goals: [] });
  });
});

describe('the texts around the goals', () => {
  const page = `
    <h2>Our goals</h2><p>First we say why.</p><p>Then <em>how</em>.</p>
    <h3>1. Living</h3><p>A city for <b>all</b>.</p><p>For the old, too.</p><p>Goals:</p>
    <ol><li>1.1. Parks</li></ol>
    <p>There are tasks, too.</p><p>See you.</p>`;

  it('begin with a title that is above all other headings', () => {
    expect(read(page).title).to.equal('Our goals');
  });

  it('introduce the plan before its first goal', () => {
    expect(read(page).introduction).to.equal('First we say why.\n\nThen how.');
  });

  it('describe a goal between its heading and its list, without the words that lead to the list', () => {
    expect(read(page).goals[0]?.description).to.equal('A city for all.\n\nFor the old, too.');
  });

  it('close the plan after a list', () => {
    expect(read(page).closing).to.equal('There are tasks, too.\n\nSee you.');
  });

  it('have no title where the first heading is a goal like the others', () => {
    const { title, goals } = read('<h3>Living</h3><h3>Working</h3>');
    expect(title).to.equal(undefined);
    expect(outline(goals)).to.equal('Living, Working');
  });

  it('have no title where the first heading has a number', () => {
    const { title, goals } = read('<h2>1. Living</h2><h3>1.1. Parks</h3>');
    expect(title).to.equal(undefined);
    expect(outline(goals)).to.equal('Living (Parks)');
  });

  it('describe a goal in the further paragraphs of its list item', () => {
    const [goal] = read('<ul><li><p>Parks</p><p>More green.</p><p>Trees, too.</p></li></ul>').goals;
    expect(goal).to.include({ title: 'Parks', description: 'More green.\n\nTrees, too.' });
  });
});

describe('a link in a plan', () => {
  it('leads on from the goal that it is in', () => {
    const { goals } = read(`
      <h3><a href="/living">1. Living</a></h3>
      <ul><li>Parks, <a href="/parks">more about them</a> and <a href="/b">b</a></li></ul>`);
    expect(goals[0]?.url).to.equal('/living');
    expect(goals[0]?.goals[0]).to.include({ title: 'Parks, more about them and b', url: '/parks' });
    expect(goals[0]?.goals[0]?.links).to.deep.equal([{ label: 'b', url: '/b' }]);
  });

  it('in a text below the title is shown with its own words, once', () => {
    const [goal] = read(`
      <h3>1. Living</h3>
      <p>See <a href="/map">the map</a> and <a href="/plan">the plan</a>, again <a href="/map">the map</a>.</p>
      <p><a href="/act">Act 12 of 2026</a></p>
      <p><a href="/photo"><img src="a.png" alt="The park by the river"></a></p>`).goals;
    expect(goal).not.to.have.property('url');
    expect(goal?.description).to.equal('See the map and the plan, again the map.');
    expect(goal?.links).to.deep.equal([
      { label: 'the map', url: '/map' },
      { label: 'the plan', url: '/plan' },
      { label: 'Act 12 of 2026', url: '/act' },
      { label: 'The park by the river', url: '/photo' },
    ]);
  });

  it('of a sub-goal is not that of the goal above it', () => {
    const [goal] = read('<ul><li>Living<ul><li><a href="/a">Parks</a></li></ul></li></ul>').goals;
    expect(goal).not.to.have.property('url');
    expect(goal?.goals[0]?.url).to.equal('/a');
  });
});

describe('what an editor marks in a plan', () => {
  it('a line ends what is said about the last goal', () => {
    const { closing, goals } = read('<h3>1. Living</h3><p>A city for all.</p><hr><p>See you.</p>');
    expect(goals[0]?.description).to.equal('A city for all.');
    expect(closing).to.equal('See you.');
  });

  it('a paragraph that is only a link leads on from its goal', () => {
    const { goals } = read('<h3>1. Living</h3><p><a href="/living">More about it</a></p>');
    expect(goals[0]).to.include({ title: 'Living', url: '/living' });
    expect(goals[0]).not.to.have.property('description');
  });

  it('a heading of the class "area" is no goal, but the area of those below it', () => {
    const { areas, goals, title } = read(`
      <h2>Our goals</h2>
      <h3 class="wide area">People</h3><h4>1. Living</h4><ul><li>1.1. Parks</li></ul>
      <h3 class="area">Place</h3><ul><li>2. Streets</li></ul>`);
    expect(title).to.equal('Our goals');
    expect(areas?.map((area) => area.title)).to.deep.equal(['People', 'Place']);
    expect(outline(goals)).to.equal('Living (Parks), Streets');
    expect(goals.map(({ area }) => area)).to.deep.equal(['People', 'Place']);
  });

  it('an item with a heading in it is a goal like one in a heading', () => {
    const { goals, closing } = read(`
      <ul><li><h4>1. Living</h4><p>For all.</p><ul><li>1.1. Parks</li></ul></li><li>2. Working</li></ul>`);
    expect(outline(goals)).to.equal('Living (Parks), Working');
    expect(goals[0]?.description).to.equal('For all.');
    expect(closing).to.equal(undefined);
  });
});
