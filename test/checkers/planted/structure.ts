import type { PlantedDefect } from './planted-defect.js';

export const structure: readonly PlantedDefect[] = [
  {
    title: 'an id that is there twice',
    html: '<p id="title">Treść.</p>',
    foundBy: { Alfa: 'sia-r3', 'html-validate': 'no-dup-id', Nu: 'Duplicate ID “title”.' },
  },
  {
    title: 'an item outside of a list',
    html: '<div><li>Zieleń</li></div>',
    foundBy: {
      axe: 'listitem',
      'html-validate': 'element-permitted-content',
      Nu: 'Element “li” not allowed as child of element “…” in this context. (Suppressing further errors from this subtree.)',
    },
  },
  {
    title: 'a list with something else than items',
    html: '<ul><p>Zieleń</p></ul>',
    foundBy: {
      axe: 'list',
      Alfa: 'sia-r68',
      IBM: 'aria_child_valid',
      'html-validate': 'element-permitted-content',
      Nu: 'Element “p” not allowed as child of element “…” in this context. (Suppressing further errors from this subtree.)',
    },
  },
  {
    title: 'a list of terms without terms',
    html: '<dl><p>Zieleń</p></dl>',
    foundBy: {
      axe: 'definition-list',
      'html-validate': 'element-permitted-content',
      Nu: 'Element “p” not allowed as child of element “…” in this context. (Suppressing further errors from this subtree.)',
    },
  },
  {
    title: 'a block inside a button',
    html: '<button type="button"><div>Otwórz</div></button>',
    foundBy: {
      'html-validate': 'element-permitted-content',
      Nu: 'Element “div” not allowed as child of element “…” in this context. (Suppressing further errors from this subtree.)',
    },
  },
  {
    title: 'an element of the last century',
    html: '<center>Treść</center>',
    foundBy: {
      Alfa: 'sia-r70',
      IBM: 'element_attribute_deprecated',
      'html-validate': 'deprecated',
      Nu: 'The “center” element is obsolete. Use CSS instead.',
    },
  },
  {
    title: 'words that run',
    html: '<marquee>Treść</marquee>',
    foundBy: {
      axe: 'marquee',
      Alfa: 'sia-r70',
      IBM: 'marquee_elem_avoid',
      'html-validate': 'deprecated',
      Nu: 'The “marquee” element is obsolete. Use CSS instead.',
    },
  },
  {
    title: 'a date that is none',
    html: '<time datetime="wczoraj">wczoraj</time>',
    foundBy: {
      Nu: 'Bad value “wczoraj” for attribute “datetime” on element “…”: The literal did not satisfy the time-datetime format.',
    },
  },
];

export const language: readonly PlantedDefect[] = [
  {
    title: 'words in a language that does not exist',
    html: '<span lang="xx-none">Słowa</span>',
    foundBy: {
      axe: 'valid-lang',
      Alfa: 'sia-r7',
      IBM: 'element_lang_valid',
      Nu: 'Bad value “xx-none” for attribute “lang” on element “…”: The language subtag “xx” is not a valid ISO language part of a language tag.',
    },
  },
  {
    title: 'an element in a language that does not exist',
    at: '.localized',
    attributes: { lang: 'polski' },
    foundBy: {
      axe: 'valid-lang',
      Alfa: 'sia-r7',
      IBM: 'element_lang_valid',
      Nu: 'Bad value “polski” for attribute “lang” on element “…”: The language subtag “polski” is not a valid IANA language part of a language tag.',
    },
  },
];
