const added = new Set<CSSStyleSheet>();

/** Styles of the page around the elements, until the end of the test. */
export function stylePage(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  added.add(sheet);
}

afterEach(() => {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => !added.has(sheet));
  added.clear();
});
