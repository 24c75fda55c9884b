import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { itWith } from '../../support/engine.js';
import { all, showPlan, torun } from '../../support/strategy-plan.js';
import { spokenWords } from '../../support/spoken-words.js';

const pressWithControl = async (key: string) => {
  await sendKeys({ down: 'Control' });
  await sendKeys({ press: key });
  await sendKeys({ up: 'Control' });
};

describe('a page that somebody copies into a letter', () => {
  itWith(
    'clipboard',
    'brings the strategic goals, which are buttons, and those below',
    async () => {
      const plan = await showPlan(
        html`<strategy-goals src=${torun} open-depth="1"></strategy-goals>`,
      );
      const letter = document.createElement('textarea');
      plan.after(letter);
      await pressWithControl('a');
      await pressWithControl('c');
      letter.focus();
      await pressWithControl('v');
      const copied = letter.value.replace(/\s+/g, ' ');
      const goals = all(plan, 'h3, li').map(spokenWords);
      expect(goals).to.include('Cel strategiczny 3. Toruń miastem nowoczesnej infrastruktury');
      expect(goals).to.include('Cel operacyjny 2.10. Poprawa sytuacji na rynku pracy');
      expect(goals.filter((goal) => !copied.includes(goal))).to.be.empty;
    },
  );
});
