// Made by `npm run l10n:build` from locales/. Do not edit.
import { TextSet, type Loaders } from '../texts.js';
import { templates } from './pl.goal-news.js';

export const loaders: Loaders = {
  "en": () => import('./en.js'),
  "uk": () => import('./uk.js'),
};

export const goalNewsTexts = new TextSet("pl", templates, loaders);
