import { expect } from '@open-wc/testing';
import { states } from '../../demo/states.js';
import { findBarriers } from '../support/accessibility-check.js';
import { ourLanguages } from '../support/our-languages.js';
import { prepareStatePage, showOn, switchPage, type Theme } from '../support/state-page.js';

const themes: Theme[] = ['light', 'dark'];

let page: HTMLElement;
before(async () => (page = await prepareStatePage()));
after(() => page.remove());

describe('nobody meets a barrier that axe knows', () => {
  for (const state of states) {
    describe(`in ${state.name}`, () => {
      let element: HTMLElement;
      before(async () => (element = await showOn(page, state, 'pl')));

      for (const lang of ourLanguages) {
        for (const theme of themes) {
          it(`a reader of the ${theme} page in ${lang}`, async () => {
            await switchPage(element, state, lang, theme);
            expect(await findBarriers(page)).to.be.empty;
          });
        }
      }
    });
  }
});

describe('a barrier is found where there is one', () => {
  const state = states.find(({ name }) => name === 'strategy-goals-open')!;
  let plan: HTMLElement;
  beforeEach(async () => (plan = await showOn(page, state, 'pl')));

  /** The rules that are broken, of what is put into the shadow root. */
  const brokenBy = async (defect: string): Promise<string[]> => {
    const place = plan.shadowRoot!.querySelector('li')!;
    place.insertAdjacentHTML('beforeend', defect);
    const barriers = await findBarriers(page);
    return [...new Set(barriers.map((barrier) => barrier.split(' ')[0]!))];
  };

  it('a picture without words, in a shadow root', async () => {
    expect(await brokenBy('<img src="data:," />')).to.deep.equal(['image-alt']);
  });

  it('a button without a name', async () => {
    expect(await brokenBy('<button></button>')).to.include('button-name');
  });

  it('a heading that skips a level', async () => {
    expect(await brokenBy('<h6>Za głęboko</h6>')).to.deep.equal(['heading-order']);
  });

  it('grey words that can be read on the light page, but not on the dark one', async () => {
    const grey = '<span style="color: #707070">Szary napis</span>';
    expect(await brokenBy(grey)).to.not.include('color-contrast');
    await switchPage(plan, state, 'pl', 'dark');
    expect(await brokenBy(grey)).to.include('color-contrast');
  });

  it('words in a language that does not exist', async () => {
    expect(await brokenBy('<span lang="xx-none">Słowa</span>')).to.include('valid-lang');
  });
});
