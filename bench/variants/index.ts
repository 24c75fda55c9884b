/** What a city could put on its page to show its goals. */
export interface Variant {
  /** Its folder here, unless it is our own element or a page without a script. */
  readonly name: string;
  /** For the tables. */
  readonly title: string;
  /** The package whose version the report names. */
  readonly package?: string;
  /** Elements that have to be defined before the page is done. */
  readonly tags: readonly string[];
  /** Whether a script can show a plan in it again, and how it is ready to be driven. */
  readonly isDriven: boolean;
  /** Our own element, and how it is on the page. */
  readonly ours?: {
    readonly controls?: true;
    /** With the code that the instructions recommend: requested early, and with fallback HTML. */
    readonly isRecommended?: true;
  };
}

const base = { isDriven: true, tags: [] } as const;
const ours = { isDriven: false, tags: ['strategy-goals'] } as const;

export const STATIC = 'static';
export const VANILLA = 'vanilla';
export const LIT = 'lit';
export const OURS = 'city-elements';
export const OURS_WITH_CONTROLS = 'city-elements-controls';
export const RECOMMENDED = 'city-elements-recommended';
/** Ours as if every browser had to lay out what is off the screen. */
export const OURS_LAID_OUT = 'city-elements-laid-out';

export const variants: readonly Variant[] = [
  { ...ours, name: OURS, title: 'City Elements', isDriven: true, ours: {} },
  {
    ...ours,
    name: OURS_WITH_CONTROLS,
    title: 'City Elements with controls',
    ours: { controls: true },
  },
  {
    ...ours,
    name: RECOMMENDED,
    title: 'City Elements with controls, recommended code',
    ours: { controls: true, isRecommended: true },
  },
  {
    ...ours,
    name: OURS_LAID_OUT,
    title: 'City Elements, all laid out',
    isDriven: true,
    ours: {},
  },
  { name: STATIC, title: 'static HTML, details', tags: [], isDriven: false },
  { ...base, name: VANILLA, title: '20 lines with innerHTML' },
  { ...base, name: LIT, title: 'Lit, map', package: 'lit' },
  { ...base, name: 'react', title: 'React', package: 'react-dom' },
  {
    ...base,
    name: 'shoelace-details',
    title: 'Shoelace details',
    package: '@shoelace-style/shoelace',
    tags: ['sl-details'],
  },
  {
    ...base,
    name: 'shoelace-tree',
    title: 'Shoelace tree',
    package: '@shoelace-style/shoelace',
    tags: ['sl-tree', 'sl-tree-item'],
  },
  {
    ...base,
    name: 'webawesome-details',
    title: 'Web Awesome details',
    package: '@awesome.me/webawesome',
    tags: ['wa-details'],
  },
  {
    ...base,
    name: 'webawesome-tree',
    title: 'Web Awesome tree',
    package: '@awesome.me/webawesome',
    tags: ['wa-tree', 'wa-tree-item'],
  },
  {
    ...base,
    name: 'gcds-details',
    title: 'GC Design System details',
    package: '@cdssnc/gcds-components',
    tags: ['gcds-details'],
  },
  {
    ...base,
    name: 'carbon-accordion',
    title: 'Carbon accordion',
    package: '@carbon/web-components',
    tags: ['cds-accordion', 'cds-accordion-item'],
  },
  {
    ...base,
    name: 'carbon-tree',
    title: 'Carbon tree',
    package: '@carbon/web-components',
    tags: ['cds-tree-view', 'cds-tree-node'],
  },
  {
    ...base,
    name: 'ui5-panel',
    title: 'UI5 panel',
    package: '@ui5/webcomponents',
    tags: ['ui5-panel'],
  },
  {
    ...base,
    name: 'ui5-tree',
    title: 'UI5 tree',
    package: '@ui5/webcomponents',
    tags: ['ui5-tree', 'ui5-tree-item'],
  },
];

export function variantNamed(name: string): Variant {
  const variant = variants.find((one) => one.name === name);
  if (!variant) throw new Error(`There is no variant "${name}".`);
  return variant;
}
