import type { PlantedDefect } from './planted-defect.js';

export const sightAndTouch: readonly PlantedDefect[] = [
  {
    title: 'grey words on white, 2.8:1',
    html: '<span style="color: #999">Szary napis</span>',
    foundBy: { axe: 'color-contrast', Alfa: 'sia-r69', IBM: 'text_contrast_sufficient' },
  },
  {
    title: 'grey words on white, 5:1',
    html: '<span style="color: #707070">Szary napis</span>',
    foundBy: { axe: 'color-contrast-enhanced', Alfa: 'sia-r66' },
  },
  {
    title: 'dark grey words on a dark page',
    html: '<span style="color: #444">Szary napis</span>',
    theme: 'dark',
    foundBy: { axe: 'color-contrast', IBM: 'text_contrast_sufficient' },
  },
  {
    title: 'lines that touch each other',
    html: '<p style="line-height: 1">Treść.</p>',
    foundBy: { Alfa: 'sia-r73' },
  },
  {
    title: 'text spread to both edges',
    html: '<p style="text-align: justify">Treść.</p>',
    foundBy: { Alfa: 'sia-r71' },
  },
  {
    title: 'a paragraph in capitals',
    html: '<p style="text-transform: uppercase">Treść.</p>',
    foundBy: { Alfa: 'sia-r72' },
  },
  {
    title: 'buttons too small and too close for a finger',
    html: '<div><button type="button" style="all: unset; display: block; inline-size: 12px; block-size: 12px">a</button><button type="button" style="all: unset; display: block; inline-size: 12px; block-size: 12px">b</button></div>',
    foundBy: { axe: 'target-size', Alfa: 'sia-r113' },
  },
  {
    title: 'space between letters that nobody can change',
    html: '<p style="letter-spacing: 0 !important">Treść.</p>',
    foundBy: { axe: 'avoid-inline-spacing', Alfa: 'sia-r91', IBM: 'text_spacing_valid' },
  },
  {
    title: 'a link in text that only its colour shows',
    html: '<p>Zobacz także <a href="https://example.org/" style="color: #00c; text-decoration: none">plan</a> miasta.</p>',
    foundBy: { axe: 'link-in-text-block', Alfa: 'sia-r62' },
  },
];
