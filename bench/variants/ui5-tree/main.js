import '@ui5/webcomponents/dist/Tree.js';
import '@ui5/webcomponents/dist/TreeItem.js';
import { escapeHtml, titleHtml } from '../shared/markup.js';
import { byInnerHtml, byProperty, runPage } from '../shared/page.js';
import { settled } from '../shared/ui5.js';

/** It takes its labels as texts only. */
const item = (id, text, inside = '') =>
  `<ui5-tree-item expanded id="${id}" text="${escapeHtml(text)}">${inside}</ui5-tree-item>`;

const markup = (view) =>
  `${titleHtml(view)}<ui5-tree>${view.goals
    .map((goal) =>
      item(
        goal.id,
        `${goal.label} ${goal.title} ${goal.count}`,
        goal.goals.map(({ id, number, title }) => item(id, `${number} ${title}`)).join(''),
      ),
    )
    .join('')}</ui5-tree>`;

void runPage({
  show: byInnerHtml(markup),
  setOpen: byProperty('ui5-tree > ui5-tree-item', 'expanded'),
  settled,
});
