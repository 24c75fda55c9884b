// Made by `npm run l10n:build` from locales/. Do not edit.
import { TextSet, type Loaders } from '../texts.js';

export const loaders: Loaders = {
  "pl": () => import('./pl.author.js'),
  "uk": () => import('./uk.author.js'),
};

export const authorTexts = new TextSet("en", {}, loaders);
