export interface GoalLabel {
  /** The words before the number: what goals of this level are called. */
  readonly level?: string | undefined;
  readonly number?: string | undefined;
  readonly title: string;
}

const LABEL = /^(?:(\p{L}[\p{L} ]*) )?(\d+(?:\.\d+)*)([.):]| [–—-])?(?: (.+))?$/u;
const YEAR = /^(19|20)\d\d$/;

/** "Cel strategiczny 1. Toruń …" → level, number, title. "2028 in numbers" is all title. */
export function parseGoalLabel(text: string): GoalLabel {
  const [, level, number, separator, title = ''] = LABEL.exec(text) ?? [];
  const isNumber = separator ? !YEAR.test(number ?? '') : !level && number?.includes('.');
  return isNumber ? { level, number, title } : { title: text };
}
