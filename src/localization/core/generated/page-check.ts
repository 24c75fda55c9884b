// Made by `npm run l10n:build` from locales/. Do not edit.
import { TextSet, type Loaders } from '../texts.js';
import { templates } from './pl.page-check.js';

export const loaders: Loaders = {
  "en": () => import('./en.page-check.js'),
  "uk": () => import('./uk.page-check.js'),
};

export const pageCheckTexts = new TextSet("pl", templates, loaders);
