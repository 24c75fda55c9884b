import { viewOf } from './view.js';

/**
 * Loads the plan that the page names and shows it, as a city's own script would, and lets the bench
 * drive the page.
 *
 * @param variant `show(root, view)`, also to show another view in its place; `setOpen(root, open)`
 *   for all goals; `settled(root)` where it takes the components some time to follow; `toggle`, the
 *   selector of what opens a goal, where the bench does not find it
 */
export async function runPage({ show, setOpen, settled = () => undefined, toggle }) {
  const root = document.querySelector('#goals');
  globalThis.variant = {
    toggle,
    async show(plan, language) {
      if (document.documentElement.lang !== language) document.documentElement.lang = language;
      show(root, viewOf(plan, language));
      await settled(root);
    },
    async setOpen(open) {
      setOpen(root, open);
      await settled(root);
    },
  };
  const { src } = root.dataset;
  if (!src) return;
  const response = await fetch(src);
  await globalThis.variant.show(await response.json(), document.documentElement.lang);
}

/** For what is shown by setting `innerHTML`. */
export const byInnerHtml = (markup) => (root, view) => {
  root.innerHTML = markup(view);
};

/** Opens and closes the elements with this name, by a property. */
export const byProperty = (tag, property) => (root, open) => {
  for (const element of root.querySelectorAll(tag)) element[property] = open;
};

/** For components of Lit and of libraries that follow its example. */
export const updateComplete = async (root) => {
  await Promise.all([...root.querySelectorAll('*')].map((element) => element.updateComplete));
};
