import { expect } from '@open-wc/testing';
import { showAllStates, type AllStates } from '../support/all-states.js';
import { ourLanguages } from '../support/our-languages.js';
import { isForEarsOnly, nameOf, rendered } from '../support/page-parts.js';
import { spokenWords } from '../support/spoken-words.js';
import { words } from '../support/words.js';

/** The words on a control that the eye reads. */
function label(control: HTMLElement): string {
  const copy = control.cloneNode(true) as HTMLElement;
  const originals = [...control.querySelectorAll('*')];
  [...copy.querySelectorAll('*')].forEach((part, index) => {
    if (isForEarsOnly(originals[index]!)) part.remove();
    else if (part.localName === 'br') part.replaceWith(' ');
  });
  return words(copy);
}

/** What it is called by a screen reader, and by somebody who says it to their computer. */
function name(control: HTMLElement): string {
  const [other = (control as HTMLInputElement).labels?.[0]] = control.ariaLabelledByElements ?? [];
  if (!other && control.ariaLabel) return control.ariaLabel;
  const copy = (other ?? control).cloneNode(true) as HTMLElement;
  copy.querySelectorAll('[aria-hidden="true"]').forEach((part) => part.remove());
  copy.querySelectorAll('[role="img"]').forEach((image) => image.replaceWith(image.ariaLabel!));
  return spokenWords(copy);
}

describe('somebody who speaks to their computer says what they see', () => {
  let all: AllStates;
  before(async () => (all = await showAllStates('pl')));
  after(() => all.page.remove());

  for (const lang of ourLanguages) {
    it(`on every button, link and field in ${lang}`, async () => {
      await all.switchTo(lang);
      const wrong = all.shown.flatMap(({ state, element }) =>
        rendered(element, 'a[href], button, input')
          .filter((control) => {
            const own = name(control);
            return own === '' || !own.toLowerCase().startsWith(label(control).toLowerCase());
          })
          .map(
            (control) => `${state.name}: ${nameOf(control)} “${label(control)}” “${name(control)}”`,
          ),
      );
      expect(wrong).to.deep.equal([]);
    });
  }

  it('and is heard if a button is called something else', () => {
    const [button, other] = rendered(all.of('strategy-goals-closed'), '.toggle');
    button!.ariaLabel = 'Otwórz';
    expect(name(button!)).to.not.contain(label(button!));
    button!.ariaLabelledByElements = [other!];
    expect(name(button!)).to.not.contain(label(button!));
    button!.ariaLabelledByElements = null;
    button!.ariaLabel = null;
    button!.firstElementChild!.ariaHidden = 'true';
    expect(name(button!)).to.not.contain(label(button!));
    button!.firstElementChild!.ariaHidden = null;
    expect(name(button!)).to.contain(label(button!));
  });
});
