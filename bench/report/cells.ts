import { fast, slow, slowDevice } from '../measure/browser.js';
import { LARGE, SMALL } from '../measure/scope.js';
import type { Cell } from './summary.js';

// The numbers that the report speaks of.

export type CellOf = (variant: string) => Cell;

const load =
  (metric: string, size: number, { name: condition } = fast): CellOf =>
  (variant) => ({ kind: 'load', variant, size, condition, metric });

const driven =
  (metric: string, size: number): CellOf =>
  (variant) => ({ kind: 'drive', variant, size, condition: fast.name, metric });

const interaction =
  (metric: string) =>
  (size: number): CellOf =>
  (variant) => ({ kind: 'interact', variant, size, condition: slowDevice.name, metric });

export const doneOn = (size: number): CellOf => load('done', size);
export const doneSlowly = (size: number): CellOf => load('done', size, slow);
export const firstContentSlowly: CellOf = load('firstContent', SMALL, slow);
export const layoutShift: CellOf = load('layoutShift', SMALL, slow);
export const scriptBytes: CellOf = load('scriptBytes', SMALL);
export const styleBytes: CellOf = load('styleBytes', SMALL);
export const dataBytes: CellOf = load('dataBytes', SMALL);
export const requests: CellOf = load('requests', SMALL);
export const longestTask = (size: number): CellOf => load('longestTask', size);

export const create = (size: number): CellOf => driven('create', size);
export const switchLanguage: CellOf = driven('switchLanguage', LARGE);
export const renderAgain: CellOf = driven('renderAgain', LARGE);
export const expandAll: CellOf = driven('expandAll', LARGE);

export const pressToggle = interaction('toggle');
export const pressExpand = interaction('expand');
export const pressLanguage = interaction('language');
export const typeSearch = interaction('search');

export const memory =
  (size: number): CellOf =>
  (variant) => ({ kind: 'memory', variant, size, condition: fast.name, metric: 'memory' });
