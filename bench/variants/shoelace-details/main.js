import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/details/details.js';
import { countHtml, headingHtml, listHtml, planHtml } from '../shared/markup.js';
import { byInnerHtml, byProperty, runPage, updateComplete } from '../shared/page.js';

const markup = (view) =>
  planHtml(
    view,
    (goal) =>
      `<sl-details open id="${goal.id}"><div slot="summary">${headingHtml(goal)}${countHtml(goal)}</div>${listHtml(goal)}</sl-details>`,
  );

void runPage({
  show: byInnerHtml(markup),
  setOpen: byProperty('sl-details', 'open'),
  settled: updateComplete,
});
