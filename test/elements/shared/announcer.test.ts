import { expect } from '@open-wc/testing';
import { Announcer } from '../../../src/elements/shared/announcer.js';
import type { StrategyGoals } from '../../../src/elements/strategy-goals/strategy-goals.js';
import { createL10n } from '../../../src/localization/core/l10n.js';
import { announcements } from '../../support/announcements.js';
import { useFakeClock } from '../../support/fake-clock.js';
import { buttonOf, outcome, showTorun, type } from '../../support/plan-search.js';
import { one } from '../../support/strategy-plan.js';

/** Somebody who types slowly needs about as long for a letter. */
const PAUSE_MS = 500;
/** What screen readers need to notice that a line was empty. */
const BREATH_MS = 100;

describe('the line that says what the controls have done', () => {
  let plan: StrategyGoals;
  let said: string[];
  beforeEach(async () => (plan = await showTorun()));
  const clock = useFakeClock();
  beforeEach(() => {
    clock.isStopped = true;
    clock.waits.length = 0;
    said = announcements(plan);
  });

  const pass = async (): Promise<void> => {
    clock.elapse();
    await plan.updateComplete;
  };

  it('lets somebody type on, and says the count when they have stopped', async () => {
    await type(plan, '2.1');
    // Where the browser has no other way to be yielded to, the marks wait for no time in between.
    const waits = clock.waits.filter((wait) => wait > 0);
    expect(waits).not.to.be.empty;
    expect(Math.min(...waits)).to.be.at.least(PAUSE_MS);
    expect(said).to.be.empty;
    await pass();
    expect(said).to.deep.equal(['3 wyniki w 31 celach']);
  });

  it('is empty for a moment between two messages', async () => {
    buttonOf(plan, 'Rozwiń wszystkie cele').click();
    await pass();
    clock.waits.length = 0;
    buttonOf(plan, 'Zwiń wszystkie cele').click();
    await plan.updateComplete;
    expect(outcome(plan)).to.equal('');
    expect(Math.min(...clock.waits)).to.be.at.least(BREATH_MS);
    await pass();
    expect(outcome(plan)).to.equal('Wszystkie cele są zwinięte.');
  });

  it('says the same again in a way that Orca does not take for what it has said', async () => {
    const lines: string[] = [];
    for (const query of ['2.10', '2.11', '1.1']) {
      await type(plan, query);
      await pass();
      lines.push(one(plan, '.outcome [aria-live]').textContent);
    }
    const sentence = '1 wynik w 31 celach';
    expect(lines.map((line) => line.trim())).to.deep.equal([sentence, sentence, sentence]);
    expect(lines[1]).to.not.equal(lines[0]);
    expect(lines[2]).to.not.equal(lines[1]);
  });

  it('is truly empty where there is nothing to say, so that nobody comes by it', () => {
    expect(one(plan, '.outcome [aria-live]').textContent.length).to.equal(0);
  });
});

describe('what a live region says', () => {
  const clock = useFakeClock();
  const l10n = createL10n('en', 'en', {});
  let lines: string[];
  let announcer: Announcer;
  beforeEach(() => {
    clock.isStopped = true;
    lines = [];
    announcer = new Announcer(() => lines.push(announcer.text(l10n)));
  });

  it('is empty before the words come, and holds them until it says something else', () => {
    announcer.say(() => 'Copied.');
    expect(announcer.text(l10n)).to.equal('');
    expect(announcer.isSpeaking).to.be.false;
    clock.elapse();
    expect(announcer.text(l10n)).to.equal('Copied.');
    expect(announcer.isSpeaking).to.be.true;
    expect(new Set(lines)).to.deep.equal(new Set(['', 'Copied.']));
  });

  it('is the last of what was to be said within one pause', () => {
    announcer.say(() => '1 result', 600);
    announcer.say(() => '12 results', 600);
    clock.elapse();
    expect(lines.filter(Boolean)).to.deep.equal(['12 results']);
  });

  it('comes at once to those who do not want to wait, and not again later', () => {
    announcer.say(() => '12 results', 600);
    announcer.hurry();
    expect(announcer.text(l10n)).to.equal('12 results');
    clock.elapse();
    announcer.hurry();
    expect(lines.filter(Boolean)).to.deep.equal(['12 results']);
  });

  it('is never twice the same for Orca, also where something else was said in between', () => {
    for (const words of ['Failed.', 'Failed.', 'Failed.', 'Failed.']) announcer.show(() => words);
    const [first, second, third, fourth] = lines.filter(Boolean);
    expect(new Set([first, second, third]).size).to.equal(3);
    expect(fourth).to.not.equal(third);
    expect(lines.map((line) => line.trim()).filter(Boolean)).to.deep.equal(
      Array(4).fill('Failed.'),
    );
  });

  it('follows the reader into another language', () => {
    announcer.show(({ language }) => (language === 'en' ? 'Copied.' : 'Skopiowano.'));
    expect(announcer.text(createL10n('pl', 'pl', {})).trim()).to.equal('Skopiowano.');
  });

  it('is nothing any more, now or later, once it has been stopped', () => {
    announcer.say(() => 'Copied.');
    announcer.stop();
    clock.elapse();
    announcer.hurry();
    expect(announcer.text(l10n)).to.equal('');
  });
});
