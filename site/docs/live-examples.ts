import { say } from './words.js';

/** While somebody types. */
const PAUSE_MS = 400;
/** What an example of ours does not need, and code from elsewhere could do harm with. */
const LEFT_OUT = 'script, iframe, object, embed, link, meta, base, form, template';

/** Below each example its code, to be changed, and what it shows. */
export async function liveExamples(blocks: readonly HTMLElement[], root: URL): Promise<void> {
  if (blocks.length === 0) return;
  blocks.forEach((block, index) => {
    const label = document.createElement('label');
    const field = document.createElement('textarea');
    const preview = document.createElement('div');
    const said = document.createElement('p');
    field.id = `example-${index}`;
    field.value = block.textContent.trimEnd();
    field.rows = field.value.split('\n').length;
    field.spellcheck = false;
    label.htmlFor = field.id;
    label.textContent = say('changeExample');
    said.role = 'status';
    preview.className = 'preview';
    preview.role = 'group';
    preview.ariaLabel = say('example');
    // Its styles stay in it.
    const inside = preview.attachShadow({ mode: 'open' });
    const show = () => inside.replaceChildren(...harmless(field.value, root));
    let waiting = 0;
    field.addEventListener('input', () => {
      clearTimeout(waiting);
      said.textContent = '';
      waiting = setTimeout(() => {
        show();
        said.textContent = say('exampleChanged');
      }, PAUSE_MS);
    });
    show();
    block.previousElementSibling?.remove(); // its button for copying
    block.replaceWith(label, field, said, preview);
  });
  await Promise.all([
    import('../../src/define/strategy-goals.js'),
    import('../../src/define/news-list.js'),
    import('../../src/define/ukrainian-heart.js'),
    import('../../src/define/eu-flag.js'),
  ]);
}

/** The elements of a piece of HTML, with the data of the site. */
function harmless(html: string, root: URL): Node[] {
  const { body } = new DOMParser().parseFromString(`<body>${html}`, 'text/html');
  for (const element of body.querySelectorAll('*')) {
    if (element.matches(LEFT_OUT)) element.remove();
    for (const { name, value } of [...element.attributes]) {
      const isCode = name.startsWith('on') || /^\s*javascript:/i.test(value);
      if (isCode || name === 'srcdoc') element.removeAttribute(name);
      if (name === 'src') element.setAttribute(name, new URL(dataFor(value), root).href);
    }
  }
  return [...body.childNodes];
}

/** The documents call the files as a city would. */
function dataFor(address: string): string {
  if (/^strateg(?:y|ia)\.json$/.test(address)) return 'demo/data/example-strategy.json';
  const [, language] = /^(?:news|aktualnosci)\.(pl|en)\.json$/.exec(address) ?? [];
  return language ? `demo/data/example-news.${language}.json` : address;
}
