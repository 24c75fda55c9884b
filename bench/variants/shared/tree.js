import { countHtml, escapeHtml, headingHtml, titleHtml } from './markup.js';

/** A plan as a tree whose items hold their label as HTML, and their children beside it. */
export const treeHtml = (tree, item) => (view) =>
  `${titleHtml(view)}<${tree}>${view.goals
    .map(
      (goal) =>
        `<${item} expanded id="${goal.id}"><div>${headingHtml(goal)}${countHtml(goal)}</div>${goal.goals
          .map(
            ({ id, number, title }) =>
              `<${item} id="${id}"><span><b>${escapeHtml(number)}</b> ${escapeHtml(title)}</span></${item}>`,
          )
          .join('')}</${item}>`,
    )
    .join('')}</${tree}>`;
