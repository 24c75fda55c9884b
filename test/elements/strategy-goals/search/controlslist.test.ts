import { expect, html } from '@open-wc/testing';
import { all, showPlan, torun } from '../../../support/strategy-plan.js';
import { until } from '../../../support/until.js';

describe('the controls that a page leaves to its readers', () => {
  const rows: [string, string[]][] = [
    ['', ['search', 'expand', 'links']],
    ['nosearch', ['expand', 'links']],
    ['noexpand', ['search', 'links']],
    ['nolinks', ['search', 'expand']],
    [' nosearch  nolinks ', ['expand']],
    ['nosearch noexpand nolinks', []],
    ['nodownload', ['search', 'expand', 'links']],
  ];
  for (const [list, expected] of rows) {
    it(`with controlslist="${list}": ${expected.join(', ') || 'none'}`, async () => {
      const plan = await showPlan(
        html`<strategy-goals
          lang="pl"
          src=${torun}
          controls
          controlslist=${list}
        ></strategy-goals>`,
      );
      const found = {
        search: all(plan, 'search').length,
        expand: all(plan, '.bar > button').length,
        links: all(plan, '.copy').length,
      };
      const counts: typeof found = { search: 1, expand: 1, links: 31 };
      const shown = (Object.keys(counts) as (keyof typeof counts)[]).filter((name) => {
        expect([0, counts[name]]).to.include(found[name]);
        return found[name] > 0;
      });
      expect(shown).to.deep.equal(expected);
    });
  }

  it('none without the attribute, and their code is not even loaded', async () => {
    const isLoaded = () =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('/controls/'));
    performance.clearResourceTimings();
    const plan = await showPlan(html`<strategy-goals lang="pl" src=${torun}></strategy-goals>`);
    expect(all(plan, '.controls, .copy')).to.be.empty;
    expect(isLoaded()).to.be.false;
  });

  it('come and go with the attribute', async () => {
    const plan = await showPlan(html`<strategy-goals lang="pl" src=${torun}></strategy-goals>`);
    plan.controls = true;
    await until(() => all(plan, '.bar:not(.arriving)').length > 0, 'The controls did not come.');
    plan.removeAttribute('controls');
    plan.controls = false;
    await plan.updateComplete;
    expect(all(plan, '.controls, .copy')).to.be.empty;
  });
});
