import { fold } from '../../model/fold.js';

// How the headings of columns name the levels of a plan: "Cel strategiczny", "Operational goal". In
// each language the words are folded, and stand where its grammar puts the noun: "Koszt zadania" and
// "Cost of action" are no levels.

const PL = String.raw`^((nazw[ay]|tytuly?|tresc) )?((glown|kluczow|strategiczn|szczegolow|operacyjn|priorytetow)\w+ )?(cel[eu]?|podcel[eu]?|poddzialani[ae]|dzialani[ae]|zadani[ae]|priorytety?u?|kierun(ek|ki|ku)|obszary?|os|osi[e]?|filary?|projekty?u?|programy?u?|przedsiewzieci[ae]|wyzwani[ae]|inicjatyw[ay]|poziom [\divx]+)( (?!nadrz)[^\d]*)?$`;
const FIRST = String.raw`^(objectifs?|axes?|actions?|mesures?|objetivos?|ejes?|accion(es)?|medidas?|lineas?|obiettiv[io]|azion[ei]|ass[ei])( \p{L}+)?$`;
const LAST = String.raw`^(?!(parent|opis|koszt|cost|status|start|end|total|number) )(name of )?((?!for |of |to )[\p{L}-]+ ){0,2}((sub-?)?goals?|objectives?|aims?|priorit(y|ies)|actions?|tasks?|measures?|pillars?|projects?|program(me)?s?|initiatives?|activit(y|ies)|level [\divx]+|(ober|unter|teil|leit|haupt)?ziele?|handlungsfeld(er)?|ma(ss|ß)nahmen?|aufgaben?|cile?|opatreni|ukoly?|aktivit[ay]|ciele?|opatreni[ae]|ulohy?|tiksla[si]|uzdavini?[ay]i?s?|priemones?)( (name|title))?$`;
const UK = String.raw`^(назва )?((стратегічн|операціин|оперативн|пріоритетн|головн|конкретн)\p{L}+ )?(ціль|цілі|завдання|пріоритети?|напрями?|заходи?|захід|про[єе]кти?|програм[аи]|сфер[аи])( \p{L}+)?$`;

const POLISH = new RegExp(PL, 'u');
const OTHERS = [FIRST, LAST, UK].map((source) => new RegExp(source, 'u'));

const simplify = (heading: string): string =>
  fold(heading.slice(0, 80))
    .replace(/\([^()]*\)|[*:.]/g, ' ')
    .replace(/[\s_]+/g, ' ')
    .trim();

/** Whether it is a level in Polish. */
export const isPolishLevel = (heading: string): boolean => POLISH.test(simplify(heading));

/** Whether the heading of a column is what plans call a level. A column of a year is none. */
export function namesLevel(heading: string): boolean {
  const simple = simplify(heading);
  return (
    simple !== '' &&
    !/\d{4}/.test(simple) &&
    (POLISH.test(simple) || OTHERS.some((words) => words.test(simple)))
  );
}
