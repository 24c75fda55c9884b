import { DESKTOP, fast, PHONE, slow, slowDevice } from '../measure/conditions.js';
import { LARGE, SMALL } from '../measure/sizes.js';
import type { Visit } from '../measure/visit.js';
import type { Cell } from './summary.js';

// The numbers that the report speaks of.

export type CellOf = (variant: string) => Cell;

type Where = Partial<Pick<Visit, 'size' | 'language' | 'width'>>;

/** On an old phone, unless it is said otherwise. */
const onPhone =
  (metric: string, kind: 'load' | 'again' = 'load') =>
  (where: Where = {}): CellOf =>
  (variant) => ({
    kind,
    variant,
    size: SMALL,
    condition: slow.name,
    language: 'pl',
    width: PHONE,
    metric,
    ...where,
  });

const onDesktop = { condition: fast.name, language: 'pl', width: DESKTOP } as const;

const load =
  (metric: string, size: number): CellOf =>
  (variant) => ({ kind: 'load', variant, size, ...onDesktop, metric });

const driven =
  (metric: string, size: number): CellOf =>
  (variant) => ({ kind: 'drive', variant, size, ...onDesktop, metric });

const press =
  (metric: string) =>
  (size: number): CellOf =>
  (variant) => ({
    kind: 'press',
    variant,
    size,
    condition: slowDevice.name,
    language: 'pl',
    width: PHONE,
    metric,
  });

export const firstGoal = onPhone('firstContent');
export const firstGoalAgain = onPhone('firstContent', 'again');
export const controlsThere = onPhone('controls');
export const controlsThereAgain = onPhone('controls', 'again');
export const blocking = onPhone('blocking');
export const layoutShift = onPhone('layoutShift');
export const shiftAfterFirst = onPhone('shiftAfterFirst');
export const doneOnPhone = onPhone('laidOut');
export const requestsInARow = onPhone('inARow');

export const done = (size: number): CellOf => load('laidOut', size);
export const scriptBytes = load('scriptBytes', SMALL);
export const styleBytes = load('styleBytes', SMALL);
export const dataBytes = load('dataBytes', SMALL);
export const requests = load('requests', SMALL);
export const longestTask = (size: number): CellOf => load('longestTask', size);

export const create = (size: number): CellOf => driven('create', size);
export const switchLanguage = driven('switchLanguage', LARGE);
export const renderAgain = driven('renderAgain', LARGE);
export const expandAll = driven('expandAll', LARGE);

/** By what a table calls them. */
export const presses = {
  'open or close a goal': press('toggle'),
  'first letter of a search': press('firstLetter'),
  'next letters': press('nextLetter'),
  'expand all': press('expand'),
  'switch the language': press('language'),
} as const;

export const memory =
  (size: number): CellOf =>
  (variant) => ({ kind: 'memory', variant, size, ...onDesktop, metric: 'memory' });
