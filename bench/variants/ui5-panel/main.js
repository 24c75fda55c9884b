import '@ui5/webcomponents/dist/Panel.js';
import { countHtml, headingHtml, listHtml, planHtml } from '../shared/markup.js';
import { byInnerHtml, runPage } from '../shared/page.js';
import { settled } from '../shared/ui5.js';

const markup = (view) =>
  planHtml(
    view,
    (goal) =>
      `<ui5-panel no-animation id="${goal.id}"><div slot="header">${headingHtml(goal)}${countHtml(goal)}</div>${listHtml(goal)}</ui5-panel>`,
  );

void runPage({
  show: byInnerHtml(markup),
  setOpen(root, open) {
    for (const panel of root.querySelectorAll('ui5-panel')) panel.collapsed = !open;
  },
  settled,
});
