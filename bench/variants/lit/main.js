import { html, render } from 'lit';
import { byProperty, runPage } from '../shared/page.js';

const planView = ({ title, goals }) =>
  html`<h2>${title}</h2>
    ${goals.map(goalView)}`;

const goalView = (goal) =>
  html`<details open id=${goal.id}>
    <summary>
      <h3><span>${goal.label}</span><br />${goal.title}</h3>
      <p>${goal.count}</p>
    </summary>
    <ol role="list">
      ${goal.goals.map(({ id, number, title }) => html`<li id=${id}><b>${number}</b> ${title}</li>`)}
    </ol>
  </details>`;

void runPage({
  show: (root, view) => render(planView(view), root),
  setOpen: byProperty('details', 'open'),
});
