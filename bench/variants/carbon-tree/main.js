import '@carbon/web-components/es/components/tree-view/index.js';
import { escapeHtml, titleHtml } from '../shared/markup.js';
import { byInnerHtml, byProperty, runPage, updateComplete } from '../shared/page.js';

/** It takes its labels as texts only. */
const node = (id, label, inside = '') =>
  `<cds-tree-node is-expanded id="${id}" label="${escapeHtml(label)}">${inside}</cds-tree-node>`;

const markup = (view) =>
  `${titleHtml(view)}<cds-tree-view label="">${view.goals
    .map((goal) =>
      node(
        goal.id,
        `${goal.label} ${goal.title} ${goal.count}`,
        goal.goals.map(({ id, number, title }) => node(id, `${number} ${title}`)).join(''),
      ),
    )
    .join('')}</cds-tree-view>`;

void runPage({
  show: byInnerHtml(markup),
  setOpen: byProperty('cds-tree-view > cds-tree-node', 'isExpanded'),
  settled: updateComplete,
  toggle: '.cds--tree-parent-node__toggle',
});
