import type { PlantedDefect } from './planted-defect.js';

export const rolesAndStates: readonly PlantedDefect[] = [
  {
    title: 'a role that does not exist',
    html: '<div role="buton">Otwórz</div>',
    foundBy: {
      axe: 'aria-roles',
      Alfa: 'sia-r21',
      IBM: 'aria_role_allowed',
      Nu: 'Bad value “buton” for attribute “role” on element “…”.',
    },
  },
  {
    title: 'a role that an element may not have',
    html: '<a href="https://example.org/" role="note">Zieleń</a>',
    foundBy: {
      axe: 'aria-allowed-role',
      IBM: 'aria_role_valid',
      Nu: 'Bad value “note” for attribute “role” on element “…”.',
    },
  },
  {
    title: 'an attribute that does not exist',
    html: '<p aria-labeledby="title">Treść.</p>',
    foundBy: {
      axe: 'aria-valid-attr',
      Alfa: 'sia-r20',
      IBM: 'aria_attribute_allowed',
      Nu: 'Attribute “aria-labeledby” not allowed on element “…” at this point.',
    },
  },
  {
    title: 'a state that a paragraph cannot have',
    html: '<p aria-expanded="true">Treść.</p>',
    foundBy: {
      axe: 'aria-allowed-attr',
      Alfa: 'sia-r18',
      IBM: 'aria_attribute_valid',
      Nu: 'Element “p” is missing one or more of the following attributes: “role”.',
    },
  },
  {
    title: 'a state that is neither on nor off',
    at: '[aria-expanded]',
    attributes: { 'aria-expanded': 'yes' },
    foundBy: {
      axe: 'aria-valid-attr-value',
      Alfa: 'sia-r19',
      IBM: 'aria_attribute_value_valid',
      Nu: 'Bad value “yes” for attribute “aria-expanded” on element “…”.',
    },
  },
  {
    title: 'a switch that does not say whether it is on',
    html: '<span role="switch" tabindex="0">Zieleń</span>',
    foundBy: {
      axe: 'aria-required-attr',
      Alfa: 'sia-r16',
      IBM: 'aria_attribute_required',
      Nu: 'Element “span” is missing required attribute “aria-checked”.',
    },
  },
  {
    title: 'a button that opens what is not there',
    at: '[aria-controls]',
    attributes: { 'aria-controls': 'nothing' },
    foundBy: {
      axe: 'aria-valid-attr-value',
      IBM: 'aria_id_unique',
      Nu: 'The “aria-controls” attribute must point to an element in the same document.',
    },
  },
  {
    title: 'a name that is not there',
    html: '<div role="group" aria-labelledby="nothing">Treść</div>',
    foundBy: {
      IBM: 'aria_id_unique',
      Nu: 'The “aria-labelledby” attribute must point to an element in the same document.',
    },
  },
  {
    title: 'a tab outside of its list',
    html: '<div role="tab" tabindex="0">Zieleń</div>',
    foundBy: {
      axe: 'aria-required-parent',
      Alfa: 'sia-r42',
      IBM: 'aria_parent_required',
      Nu: 'An element with “role=tab” must be contained in, or owned by, an element with “role=tablist”.',
    },
  },
  {
    title: 'a live region of a kind that does not exist',
    at: '[aria-live]:not(.visually-hidden)',
    attributes: { 'aria-live': 'loud' },
    foundBy: {
      axe: 'aria-valid-attr-value',
      Alfa: 'sia-r19',
      IBM: 'aria_attribute_value_valid',
      Nu: 'Bad value “loud” for attribute “aria-live” on element “…”.',
    },
  },
  {
    title: 'a field whose purpose does not exist',
    html: '<label>Imię <input type="text" autocomplete="imie" /></label>',
    foundBy: {
      axe: 'autocomplete-valid',
      Alfa: 'sia-r10',
      IBM: 'input_autocomplete_valid',
      'html-validate': 'valid-autocomplete',
      Nu: 'Bad value “imie” for attribute “autocomplete” on element “…”: The string “imie” is not a valid autofill field name.',
    },
  },
  {
    title: 'a list that is called a tree',
    at: 'ol',
    attributes: { role: 'tree' },
    foundBy: { axe: 'aria-required-children', Alfa: 'sia-r68', IBM: 'aria_child_valid' },
  },
];

export const keyboard: readonly PlantedDefect[] = [
  {
    title: 'a plan that a screen reader does not see, but the keyboard enters',
    at: '.localized',
    attributes: { 'aria-hidden': 'true' },
    foundBy: {
      axe: 'aria-hidden-focus',
      Alfa: 'sia-r17',
      IBM: 'aria_hidden_nontabbable',
      'html-validate': 'hidden-focusable',
    },
  },
  {
    title: 'a place in the tab order before all others',
    html: '<button type="button" tabindex="3">Pierwszy</button>',
    foundBy: { axe: 'tabindex' },
  },
  {
    title: 'a button that a screen reader does not see',
    html: '<button type="button" aria-hidden="true">Ukryty</button>',
    foundBy: {
      axe: 'aria-hidden-focus',
      Alfa: 'sia-r17',
      IBM: 'aria_hidden_nontabbable',
      'html-validate': 'hidden-focusable',
    },
  },
  {
    title: 'a button in a switch',
    html: '<div role="switch" aria-checked="true" tabindex="0">Otwórz <button type="button">Zamknij</button></div>',
    foundBy: { axe: 'nested-interactive', Alfa: 'sia-r90' },
  },
  {
    title: 'a link in a button',
    html: '<button type="button">Zobacz <a href="https://example.org/">plan</a></button>',
    foundBy: {
      axe: 'nested-interactive',
      Alfa: 'sia-r90',
      'html-validate': 'element-permitted-content',
      Nu: 'The element “…” must not appear as a descendant of the “button” element.',
    },
  },
  {
    title: 'text that scrolls, but not by keys',
    html: '<div style="height: 30px; overflow: scroll"><p style="height: 300px">Treść.</p></div>',
    foundBy: { axe: 'scrollable-region-focusable', Alfa: 'sia-r84' },
  },
];
