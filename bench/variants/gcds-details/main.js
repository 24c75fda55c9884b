import '@cdssnc/gcds-components/dist/gcds/gcds.css';
import { defineCustomElement } from '@cdssnc/gcds-components/dist/components/gcds-details.js';
import { escapeHtml, listHtml, planHtml } from '../shared/markup.js';
import { byInnerHtml, byProperty, runPage } from '../shared/page.js';

defineCustomElement();

/** It takes its heading as a text only. */
const markup = (view) =>
  planHtml(
    view,
    (goal) =>
      `<gcds-details open id="${goal.id}" details-title="${escapeHtml(`${goal.label} ${goal.title} ${goal.count}`)}">${listHtml(goal)}</gcds-details>`,
  );

void runPage({
  show: byInnerHtml(markup),
  setOpen: byProperty('gcds-details', 'open'),
  settled: async (root) => {
    await Promise.all(
      [...root.querySelectorAll('gcds-details')].map((element) => element.componentOnReady?.()),
    );
    // Changes of a property are rendered in a frame of their own.
    await new Promise(requestAnimationFrame);
  },
});
