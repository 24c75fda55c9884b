// Pieces of HTML that variants share, so that all show the same text.

const entities = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

export const escapeHtml = (text) => text.replace(/[&<"]/g, (letter) => entities[letter]);

export const titleHtml = ({ title }) => `<h2>${escapeHtml(title)}</h2>`;

export const headingHtml = ({ label, title }) =>
  `<h3><span>${escapeHtml(label)}</span><br>${escapeHtml(title)}</h3>`;

export const countHtml = ({ count }) => `<p>${escapeHtml(count)}</p>`;

export const listHtml = ({ goals }) =>
  `<ol role="list">${goals
    .map(
      ({ id, number, title }) =>
        `<li id="${id}"><b>${escapeHtml(number)}</b> ${escapeHtml(title)}</li>`,
    )
    .join('')}</ol>`;

/** The whole plan, each goal in the HTML that a variant gives it. */
export const planHtml = (view, goalHtml) => titleHtml(view) + view.goals.map(goalHtml).join('');

/** The plan with the browser's own collapsible. */
export const detailsHtml = (view) =>
  planHtml(
    view,
    (goal) =>
      `<details open id="${goal.id}"><summary>${headingHtml(goal)}${countHtml(goal)}</summary>${listHtml(goal)}</details>`,
  );
