type Root = Document | ShadowRoot;

const added = new Map<CSSStyleSheet, Root>();

function add(root: Root, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets.push(sheet);
  added.set(sheet, root);
}

/** Styles of the page around the elements, until the end of the test. */
export const stylePage = (css: string): void => add(document, css);

/** Styles that a reader forces into an element, until the end of the test. */
export const styleInside = (element: Element, css: string): void => add(element.shadowRoot!, css);

afterEach(() => {
  for (const [sheet, root] of added) {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  }
  added.clear();
});
