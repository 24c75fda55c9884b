import '@carbon/web-components/es/components/accordion/index.js';
import { countHtml, headingHtml, listHtml, titleHtml } from '../shared/markup.js';
import { byInnerHtml, byProperty, runPage, updateComplete } from '../shared/page.js';

const markup = (view) =>
  `${titleHtml(view)}<cds-accordion>${view.goals
    .map(
      (goal) =>
        `<cds-accordion-item open id="${goal.id}"><div slot="title">${headingHtml(goal)}${countHtml(goal)}</div>${listHtml(goal)}</cds-accordion-item>`,
    )
    .join('')}</cds-accordion>`;

void runPage({
  show: byInnerHtml(markup),
  setOpen: byProperty('cds-accordion-item', 'open'),
  settled: updateComplete,
});
