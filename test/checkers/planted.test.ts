import { expect } from '@open-wc/testing';
import { states } from '../../demo/states.js';
import { findViolations } from '../support/accessibility-check.js';
import { showOn, type Theme } from '../support/state-page.js';
import { findWithAlfa } from './alfa.js';
import { checkers } from './checkers.js';
import { findWithIbm } from './ibm.js';
import type { Finding } from './finding.js';
import { findWithHtmlValidate, findWithNu, renderedDocuments } from './markup.js';
import { preparePage } from './page.js';
import { plantedDefects } from './planted-defects.js';
import type { PlantedDefect } from './planted/planted-defect.js';
import { unwaived } from './waiving.js';

/** A small plan with everything in it, whose first goal is open. */
const state = states.find(({ name }) => name === 'strategy-goals-partly-in-another-language')!;

let page: HTMLElement;
before(async () => (page = await preparePage()));

const showPlan = async (theme?: Theme) => (await showOn(page, state, 'pl', theme)).shadowRoot!;

function plant({ html, at, attributes = {} }: PlantedDefect, plan: ShadowRoot): void {
  if (html) plan.querySelector('li')!.insertAdjacentHTML('beforeend', html);
  if (!at) return;
  const element = plan.querySelector(at)!;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

type Found = Pick<Finding, 'checker' | 'rule'>;

/** By each checker: the rule that it should name if it does, otherwise all that it names. */
function finders(found: readonly Found[], { foundBy }: PlantedDefect): Record<string, string> {
  const named: Record<string, string> = {};
  for (const { name } of checkers) {
    const rules = found.filter(({ checker }) => checker === name).map(({ rule }) => rule);
    const expected = (foundBy as Record<string, string>)[name];
    if (expected && rules.includes(expected)) named[name] = expected;
    else if (rules.length > 0) named[name] = rules.join(', ');
  }
  return named;
}

async function findInPage(): Promise<Found[]> {
  const axe = (await findViolations(page)).map(({ id }) => ({ checker: 'axe' as const, rule: id }));
  const documents = renderedDocuments(page);
  const others = [
    ...(await findWithAlfa()),
    ...(await findWithIbm()),
    ...(await findWithHtmlValidate(documents)),
  ];
  return [...axe, ...unwaived(others, state.name)];
}

describe('a checker sees', () => {
  const planted: string[] = [];

  it('nothing in a plan as it is', async () => {
    await showPlan();
    expect(await findInPage()).to.deep.equal([]);
  });

  for (const defect of plantedDefects) {
    it(defect.title, async () => {
      plant(defect, await showPlan(defect.theme));
      planted.push(renderedDocuments(page)[0]!);
      const expected = { ...defect.foundBy };
      delete expected.Nu;
      expect(finders(await findInPage(), defect)).to.deep.equal(expected);
    });
  }

  describe('as Nu does, where there is Java,', () => {
    let findings: Finding[][];
    before(async function () {
      const found = await findWithNu(planted);
      if (found) findings = found;
      else this.skip();
    });

    plantedDefects.forEach((defect, index) => {
      const expected = defect.foundBy.Nu;
      it(`${expected ? '' : 'not '}${defect.title}`, () => {
        const found = finders(unwaived(findings[index]!, state.name), defect);
        expect(found).to.deep.equal(expected ? { Nu: expected } : {});
      });
    });
  });
});
