import { expect } from '@open-wc/testing';
import { states } from '../../demo/states.js';
import { ourLanguages } from '../support/our-languages.js';
import { showOn, switchPage, type Theme } from '../support/state-page.js';
import { findWithAlfa } from './alfa.js';
import type { CheckerName } from './checkers.js';
import { describeFinding } from './finding.js';
import { findWithIbm } from './ibm.js';
import { findWithHtmlValidate, findWithNu, renderedDocuments } from './markup.js';
import { preparePage } from './page.js';
import { unusedWaivers, unwaived } from './waiving.js';

// What axe says of the same is in test/states/axe.test.ts, which runs in all engines.
const themes: Theme[] = ['light', 'dark'];
const ran = new Set<CheckerName>(['Alfa', 'IBM', 'html-validate']);
const rendered: { state: string; documents: string[] }[] = [];

let page: HTMLElement;
before(async () => (page = await preparePage()));

describe('nobody meets a barrier that Alfa or IBM knows, nor HTML that is none', () => {
  for (const state of states) {
    describe(`in ${state.name}`, () => {
      let element: HTMLElement;
      before(async () => (element = await showOn(page, state, 'pl')));

      for (const lang of ourLanguages) {
        for (const theme of themes) {
          it(`a reader of the ${theme} page in ${lang}`, async () => {
            await switchPage(element, state, lang, theme);
            const findings = [...(await findWithAlfa()), ...(await findWithIbm())];
            expect(unwaived(findings, state.name).map(describeFinding)).to.deep.equal([]);
          });
        }

        it(`a browser that reads what is rendered in ${lang}`, async () => {
          const documents = renderedDocuments(element);
          expect(documents).to.not.be.empty;
          rendered.push({ state: state.name, documents });
          const findings = await findWithHtmlValidate(documents);
          expect(unwaived(findings, state.name).map(describeFinding)).to.deep.equal([]);
        });
      }
    });
  }
});

describe('when all states have been seen', () => {
  it('Nu knows nothing against the HTML of any state (where there is Java)', async function () {
    const findings = await findWithNu(rendered.flatMap(({ documents }) => documents));
    if (!findings) this.skip();
    ran.add('Nu');
    const names = rendered.flatMap(({ state, documents }) => documents.map(() => state));
    const left = findings.flatMap((ones, index) =>
      unwaived(ones, names[index]!).map(describeFinding),
    );
    expect(left).to.deep.equal([]);
  });

  it('every waiver is still needed', () => {
    expect(unusedWaivers(ran)).to.deep.equal([]);
  });
});
