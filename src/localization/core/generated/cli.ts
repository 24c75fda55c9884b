// Made by `npm run l10n:build` from locales/. Do not edit.
import { TextSet, type Loaders } from '../texts.js';

export const loaders: Loaders = {
  "pl": () => import('./pl.cli.js'),
  "uk": () => import('./uk.cli.js'),
};

export const cliTexts = new TextSet("en", {}, loaders);
