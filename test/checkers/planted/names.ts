import type { PlantedDefect } from './planted-defect.js';

export const names: readonly PlantedDefect[] = [
  {
    title: 'a picture without words',
    html: '<img src="data:," />',
    foundBy: {
      axe: 'image-alt',
      Alfa: 'sia-r2',
      IBM: 'img_alt_valid',
      'html-validate': 'wcag/h37',
      Nu: 'An “img” element must have an “alt” attribute, except under certain conditions. For details, consult guidance on providing text alternatives for images.',
    },
  },
  {
    title: 'a drawing without a name',
    html: '<svg role="img" width="30" height="30"><circle r="9" /></svg>',
    foundBy: { axe: 'svg-img-alt', Alfa: 'sia-r43', IBM: 'svg_graphics_labelled' },
  },
  {
    title: 'a button without a name',
    html: '<button type="button" style="width: 50px; height: 50px"></button>',
    foundBy: {
      axe: 'button-name',
      Alfa: 'sia-r12',
      IBM: 'input_label_exists',
      'html-validate': 'text-content',
    },
  },
  {
    title: 'a link without a name',
    html: '<a href="https://example.org/"><span></span></a>',
    foundBy: {
      axe: 'link-name',
      Alfa: 'sia-r11',
      IBM: 'a_text_purpose',
      'html-validate': 'wcag/h30',
    },
  },
  {
    title: 'a field without a label',
    html: '<input type="text" />',
    foundBy: { axe: 'label', Alfa: 'sia-r8', IBM: 'input_label_exists' },
  },
  {
    title: 'a choice without a label',
    html: '<select><option>Zieleń</option></select>',
    foundBy: { axe: 'select-name', Alfa: 'sia-r8', IBM: 'input_label_exists' },
  },
  {
    title: 'a search field whose label belongs to nothing',
    at: '#search',
    attributes: { id: 'find' },
    foundBy: {
      axe: 'label',
      Alfa: 'sia-r8',
      IBM: 'label_ref_valid',
      Nu: 'The value of the “for” attribute of the “label” element must be the ID of a non-hidden form control.',
    },
  },
  {
    title: 'a button that is called otherwise than it reads',
    html: '<button type="button" aria-label="Zamknij">Drukuj plan</button>',
    foundBy: { axe: 'label-content-name-mismatch', Alfa: 'sia-r14', IBM: 'label_name_visible' },
  },
  {
    title: 'a frame without a title',
    html: '<iframe src="about:blank"></iframe>',
    foundBy: {
      axe: 'frame-title',
      Alfa: 'sia-r13',
      IBM: 'frame_title_exists',
      'html-validate': 'element-required-attributes',
    },
  },
  {
    title: 'a progress bar without a name',
    html: '<progress value="5" max="9"></progress>',
    foundBy: { IBM: 'input_label_exists' },
  },
];

export const headings: readonly PlantedDefect[] = [
  {
    title: 'a heading that skips a level',
    html: '<h6>Za głęboko</h6><p>Treść.</p>',
    foundBy: { axe: 'heading-order', Alfa: 'sia-r53' },
  },
  {
    title: 'a heading without words',
    html: '<h4></h4>',
    foundBy: {
      axe: 'empty-heading',
      Alfa: 'sia-r64',
      IBM: 'heading_content_exists',
      'html-validate': 'empty-heading',
      Nu: 'Empty heading.',
    },
  },
  {
    title: 'a title that is no heading',
    at: 'h2',
    attributes: { role: 'presentation' },
    foundBy: { axe: 'heading-order', Alfa: 'sia-r53' },
  },
];
