import { expect } from '@open-wc/testing';
import { loaders } from '../../../../src/localization/core/generated/controls.js';
import { templates } from '../../../../src/localization/core/generated/en.js';
import type { Loaders } from '../../../../src/localization/core/texts.js';
import { plan, untilSwitch } from '../../../support/plain-plan.js';
import { focused, openGoals } from '../../../support/strategy-plan.js';
import { until } from '../../../support/until.js';

const page = location.pathname + location.search;

describe('a link to a goal in plain language, whose switch takes its time', () => {
  // Longer than a link waits for anything else.
  const delay = 2500;

  it('leads to the goal when it is shown', async () => {
    history.replaceState(null, '', `${page}#goal=1.1&texts=simple`);
    (loaders as Record<string, Loaders[string]>)['en'] = () =>
      new Promise((resolve) => setTimeout(() => resolve({ templates }), delay));
    const element = document.createElement('strategy-goals');
    element.lang = 'en';
    element.data = plan;
    document.body.append(element);
    await untilSwitch(element);
    await until(() => focused(element)?.dataset['key'] === '1.1', 'the focus is to go there');
    expect(openGoals(element)).to.deep.equal(['1']);
    element.remove();
    history.replaceState(null, '', page);
  });
});
