const ENGLISH =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');
/** The other languages that feeds of cities write months in. Where two differ, the first counts. */
const LANGUAGES = ['pl', 'uk', 'de', 'cs', 'sk', 'fr', 'es', 'it', 'pt', 'nl', 'lt', 'ru', 'be'];
/** After a day many languages inflect the name: "lipiec", "19 lipca". */
const FORMS = [
  { day: 'numeric', month: 'long' },
  { month: 'long' },
  { day: 'numeric', month: 'short' },
] as const;

/** 7 for "Jul", "July", "lip", "lipca", "lipiec", "липня", "VII". */
export function monthNamed(written: string): number | undefined {
  const name = plain(written);
  const english = name.length < 3 ? -1 : ENGLISH.findIndex((month) => month.startsWith(name));
  return english < 0 ? otherNames().get(name) : english + 1;
}

let known: ReadonlyMap<string, number> | undefined;

/** The names that the browser knows. */
function otherNames(): ReadonlyMap<string, number> {
  if (known) return known;
  const names = new Map(ROMAN.map((numeral, index) => [numeral, index + 1]));
  for (const language of LANGUAGES) {
    for (const form of FORMS) {
      const format = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        const parts = format.formatToParts(Date.UTC(2024, month - 1, 1));
        const name = plain(parts.find(({ type }) => type === 'month')?.value ?? '');
        if (/\p{L}{3}/u.test(name) && !names.has(name)) names.set(name, month);
      }
    }
  }
  return (known = names);
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '');
