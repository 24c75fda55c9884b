/** Words for goals of a level, each with the singular, and with the ending that it gives an adjective. */
const POLISH: Readonly<Record<string, readonly [singular: string, ending: string]>> = {
  cele: ['cel', 'y'],
  priorytety: ['priorytet', 'y'],
  kierunki: ['kierunek', 'y'],
  projekty: ['projekt', 'y'],
  programy: ['program', 'y'],
  zadania: ['zadanie', 'e'],
  działania: ['działanie', 'e'],
  przedsięwzięcia: ['przedsięwzięcie', 'e'],
  inicjatywy: ['inicjatywa', 'a'],
};
const ENGLISH = /^(?:\p{L}+ )?(?:goal|objective|aim|action|task|measure|project)(?=s$)/iu;

/**
 * What one goal of a list is called whose heading names them all: "Cele operacyjne:" → "Cel operacyjny".
 * Nothing for words that are no level, and where they are not only that: "Nasze cele na 2030:".
 */
export function levelNameOf(heading: string): string | undefined {
  const words = heading.slice(0, 100).replace(/:$/, '').trim().split(/\s+/);
  const [first = '', second, ...more] = words;
  const [english] = ENGLISH.exec(words.join(' ')) ?? [];
  if (english) return english;
  const plural = first.slice(0, 1).toLowerCase() + first.slice(1);
  const known = Object.hasOwn(POLISH, plural) && POLISH[plural];
  if (!known || more.length > 0 || (second && second.length < 4)) return undefined;
  const [singular, ending] = known;
  const noun = first.slice(0, 1) + singular.slice(1);
  return second ? `${noun} ${second.replace(/e$/, ending)}` : noun;
}
