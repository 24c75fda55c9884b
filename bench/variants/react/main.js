import { createElement as h } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { byProperty, runPage } from '../shared/page.js';

const Plan = ({ title, goals }) => [
  h('h2', { key: 'title' }, title),
  goals.map((goal) => h(StrategicGoal, { key: goal.id, goal })),
];

const StrategicGoal = ({ goal }) =>
  h(
    'details',
    { open: true, id: goal.id },
    h(
      'summary',
      null,
      h('h3', null, h('span', null, goal.label), h('br'), goal.title),
      h('p', null, goal.count),
    ),
    h(
      'ol',
      { role: 'list' },
      goal.goals.map((item) => h(OperationalGoal, { key: item.id, item })),
    ),
  );

const OperationalGoal = ({ item }) =>
  h('li', { id: item.id }, h('b', null, item.number), ' ', item.title);

let reactRoot;

void runPage({
  show(root, view) {
    reactRoot ??= createRoot(root);
    flushSync(() => reactRoot.render(h(Plan, view)));
  },
  setOpen: byProperty('details', 'open'),
});
