// Made by `npm run l10n:build` from locales/. Do not edit.
import { TextSet, type Loaders } from '../texts.js';
import { templates } from './pl.controls.js';

export const loaders: Loaders = {
  "en": () => import('./en.js'),
  "uk": () => import('./uk.js'),
};

export const controlsTexts = new TextSet("pl", templates, loaders);
