import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define/eu-flag.js';
import '../../../src/define/strategy-goals.js';
import { json, useFakeNetwork } from '../../support/fake-fetch.js';
import { until } from '../../support/until.js';
import { useWarnings } from '../../support/warnings.js';

/** As a script without types sets it. */
const set = (element: Element, values: object) => void Object.assign(element, values);

describe('what a script sets in place of a text', () => {
  const network = useFakeNetwork();

  it('is the caption of the flag, also as a number', async () => {
    const flag = await fixture<HTMLElementTagNameMap['eu-flag']>(
      html`<eu-flag lang="en"></eu-flag>`,
    );
    set(flag, { caption: 2026 });
    await flag.updateComplete;
    expect(flag.renderRoot.querySelector('[part=caption]')?.textContent.trim()).to.equal('2026');
    expect(flag.caption).to.equal('2026');
    set(flag, { caption: null });
    await flag.updateComplete;
    expect(flag.renderRoot.querySelector('[part=caption]')).to.equal(null);
  });

  it('is the address of a plan, also as a URL', async () => {
    const address = network.address();
    network.answer(address, json({ title: 'Plan', language: 'en', goals: [{ title: 'Parks' }] }));
    const plan = await fixture<HTMLElementTagNameMap['strategy-goals']>(
      html`<strategy-goals lang="en"></strategy-goals>`,
    );
    set(plan, { src: new URL(address) });
    await until(() => plan.state === 'ready', 'The plan did not come.');
    expect(plan.src).to.equal(new URL(address).href);
  });
});

describe('data of a script', () => {
  useWarnings();
  const show = async (data: unknown) => {
    const plan = await fixture<HTMLElementTagNameMap['strategy-goals']>(
      html`<strategy-goals lang="en"><p>Our goals</p></strategy-goals>`,
    );
    plan.data = data;
    await plan.updateComplete;
    return plan;
  };
  const fail = () => {
    throw new Error('Not today');
  };

  for (const [title, data] of Object.entries({
    'that throw where they are read': Object.defineProperty({}, 'goals', { get: fail }),
    'that throw deeper inside': { goals: [Object.defineProperty({}, 'title', { get: fail })] },
    'behind a Proxy that lets nobody in': new Proxy({}, { get: fail, has: fail, ownKeys: fail }),
  })) {
    it(`${title}: one sentence says so, and the words of the page stay`, async () => {
      const plan = await show(data);
      expect(plan.state).to.equal('error');
      expect(plan.issues).to.have.lengthOf(1);
      expect(plan.querySelector('p')!.checkVisibility()).to.equal(true);
      plan.data = { language: 'en', goals: [{ title: 'Parks' }] };
      await plan.updateComplete;
      expect(plan.state).to.equal('ready');
    });
  }

  it('that go round in circles are shown as deep as a plan may be', async () => {
    const goal: { title: string; goals: unknown[] } = { title: 'Parks', goals: [] };
    goal.goals.push(goal);
    const plan = await show({ language: 'en', goals: [goal] });
    expect(plan.state).to.equal('ready');
    expect(plan.renderRoot.querySelectorAll('button.toggle')).to.have.length.within(1, 12);
  });

  it('that are functions, symbols or big numbers are named, and what else there is is shown', async () => {
    const plan = await show({
      language: 'en',
      goals: [{ title: 'Parks', url: fail, description: 10n, tags: [Symbol('green')] }, fail],
    });
    expect(plan.state).to.equal('ready');
    expect(plan.renderRoot.textContent).to.contain('Parks');
    expect(plan.issues.map(({ path }) => path)).to.include('goals[1]');
  });
});
