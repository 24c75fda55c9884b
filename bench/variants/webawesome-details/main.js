import '@awesome.me/webawesome/dist/styles/themes/default.css';
import '@awesome.me/webawesome/dist/components/details/details.js';
import { countHtml, headingHtml, listHtml, planHtml } from '../shared/markup.js';
import { byInnerHtml, byProperty, runPage, updateComplete } from '../shared/page.js';

const markup = (view) =>
  planHtml(
    view,
    (goal) =>
      `<wa-details open id="${goal.id}"><div slot="summary">${headingHtml(goal)}${countHtml(goal)}</div>${listHtml(goal)}</wa-details>`,
  );

void runPage({
  show: byInnerHtml(markup),
  setOpen: byProperty('wa-details', 'open'),
  settled: updateComplete,
});
