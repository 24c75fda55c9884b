/** What an author may write on our tags, apart from what HTML knows on every element. */
const attributes = {
  'strategy-goals': ['src', 'loading', 'heading-level', 'open-depth', 'controls', 'controlslist'],
  'news-list': ['src', 'languages', 'limit', 'heading-level', 'loading'],
  'eu-flag': ['alt', 'href', 'caption'],
  'ukrainian-heart': ['alt', 'href', 'caption'],
};

export type OurTag = keyof typeof attributes;

export const ourTags = Object.keys(attributes) as OurTag[];

export const isOurTag = (name: string): name is OurTag => Object.hasOwn(attributes, name);

/** As the elements themselves have it; as written here where no script has defined them. */
export function attributesOf(tag: OurTag): readonly string[] {
  const defined = customElements.get(tag) as { observedAttributes?: string[] } | undefined;
  return [...new Set([...attributes[tag], ...(defined?.observedAttributes ?? [])])];
}

/** Whether the tag shows a document, rather than a drawing. */
export const showsData = (tag: string): boolean => tag === 'strategy-goals' || tag === 'news-list';

const LONGEST = 90;

/** The opening tag as its author may recognise it: `<strategy-goals id="plan" src="plan.json">`. */
export function openingTag(element: Element): string {
  const written = [...element.attributes].map(({ name, value }) =>
    value ? ` ${name}="${value}"` : ` ${name}`,
  );
  const text = `<${element.localName}${written.join('')}>`;
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 2)}…>` : text;
}
