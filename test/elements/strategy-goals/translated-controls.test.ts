import { expect } from '@open-wc/testing';
import type { StrategyGoals } from '../../../src/elements/strategy-goals/strategy-goals.js';
import { showTorun } from '../../support/plan-search.js';
import { one, openGoals } from '../../support/strategy-plan.js';
import { elementWith } from '../../support/html.js';
import { words } from '../../support/words.js';

/** As translators in browsers do: each text in tags of theirs, in the place of the page's own. */
function translate(plan: StrategyGoals): void {
  const texts = document.createTreeWalker(plan.shadowRoot!, NodeFilter.SHOW_TEXT);
  const all: Text[] = [];
  while (texts.nextNode()) all.push(texts.currentNode as Text);
  for (const text of all.filter(({ data }) => data.trim())) {
    const place = elementWith(`<font><font>EN ${text.data}</font></font>`);
    text.replaceWith(...place.childNodes);
  }
}

describe('a plan that a browser has translated', () => {
  const expandAll = (plan: StrategyGoals) => one(plan, '.bar:not(.arriving) > button');

  it('has buttons that say what they do, also after a press', async () => {
    const plan = await showTorun();
    translate(plan);
    expect(words(expandAll(plan))).to.equal('EN Rozwiń wszystkie cele');
    expandAll(plan).click();
    await plan.updateComplete;
    expect(openGoals(plan)).to.have.length(4);
    expect(words(expandAll(plan))).to.equal('Zwiń wszystkie cele');
    translate(plan);
    expandAll(plan).click();
    await plan.updateComplete;
    expect(words(expandAll(plan))).to.equal('Rozwiń wszystkie cele');
  });
});
