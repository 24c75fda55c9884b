import type { Mutation } from './mutation.js';

const trees = 'test/states/news-and-graphics-trees.test.ts';

export const graphicsMutations: readonly Mutation[] = [
  {
    harm: 'Somebody who does not see the flag does not learn that it is there.',
    file: 'src/elements/graphics/eu-flag.ts',
    replace: 'aria-label=${alt || nothing}',
    by: '',
    killedBy: trees,
    test: 'eu-flag-default in pl: image "Flaga Unii Europejskiej"',
  },
  {
    harm: 'Somebody who listens hears a heart described that only decorates, again and again.',
    file: 'src/elements/graphics/graphic-element.ts',
    replace: 'own ?? (',
    by: 'own || (',
    killedBy: trees,
    test: 'ukrainian-heart-decorative in pl: nothing',
  },
  {
    harm: 'Somebody who listens hears the same twice: the flag, and the words under it.',
    file: 'src/elements/graphics/graphic-element.ts',
    replace: ' || this.subject?.test(caption)',
    by: '',
    killedBy: trees,
    test: 'eu-flag-usual-caption in en: text "European Union"',
  },
  {
    harm: 'A link is called “Flag of the European Union”, and nobody who listens knows where it leads.',
    file: 'src/elements/graphics/graphic-element.ts',
    replace: 'url && !own && (own === undefined || !caption)',
    by: 'url && own',
    killedBy: trees,
    test: 'a flag that is a link says where it leads',
  },
  {
    harm: 'An English voice reads the German words that a German page has written under the flag.',
    file: 'src/elements/graphics/graphic-element.ts',
    replace: 'words?.trim() ? l10n.requested : l10n.language',
    by: 'words === l10n.requested ? l10n.requested : l10n.language',
    killedBy: 'test/elements/graphics/alternatives.test.ts',
    test: '{"lang":"de","caption":"Von der Europäischen Union gefördert"}: the image is said in en, the words in de',
  },
  {
    harm: 'On dark ground the blue flag has no edge, and can hardly be seen.',
    file: 'src/elements/graphics/eu-flag.ts',
    replace: 'solid #fff',
    by: 'solid transparent',
    killedBy: 'test/elements/graphics/drawing.test.ts',
    test: 'on dark ground the flag has a white border, a twenty-fifth of its height',
  },
  {
    harm: 'In a table or a row beside a long text, the flag is as small as a letter.',
    file: 'src/elements/graphics/graphic.styles.ts',
    replace: 'container-type: inline-size',
    by: 'container-type: normal',
    killedBy: 'test/elements/graphics/places.test.ts',
    test: 'in a table, alone in a cell and with words beside it',
  },
];
