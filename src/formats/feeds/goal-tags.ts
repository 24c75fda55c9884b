import { numberPattern, parentNumber } from '../../model/goal-number.js';

const GOAL = new RegExp(
  String.raw`^(?:cel|goal|ціль)(?:[\s_-]+\p{L}+)?[\s_-]*(${numberPattern('.-', '\\d{1,3}')})\.?$`,
  'iu',
);
const BARE_NUMBER = new RegExp(`^${numberPattern('.', '\\d{1,2}')}$`);

/** The goals that an editor names in tags or categories: "cel-1.3", "Goal 2", "1.3". */
export const goalsInTags = (tags: readonly string[]): string[] =>
  tags.flatMap((written) => {
    const tag = written.trim();
    const number = BARE_NUMBER.test(tag) && parentNumber(tag) ? tag : GOAL.exec(tag)?.[1];
    return number ? [number.replaceAll('-', '.')] : [];
  });
