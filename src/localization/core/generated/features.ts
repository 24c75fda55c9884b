// Made by `npm run l10n:build` from locales/. Do not edit.
import { TextSet, type Loaders } from '../texts.js';
import { templates } from './pl.features.js';

export const loaders: Loaders = {
  "en": () => import('./en.features.js'),
  "uk": () => import('./uk.features.js'),
};

export const featuresTexts = new TextSet("pl", templates, loaders);
