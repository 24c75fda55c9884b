import { fold } from '../fold.js';
import type { Place, Report } from '../issue.js';

/** What file names look like, folded: of any picture, and as cameras, phones and programs write them. */
const FILE_NAMES = [
  /[\w)]\.(jpe?g|jfif|png|webp|avif|gif|svg|bmp|tiff?|hei[cf])$/,
  /^(img|dsc|dscf|dscn|pict?|image|photo|foto|zdjecie|screenshot|zrzut ekranu|whatsapp image)[-_ ]?\(?\d[\w-]*\)?( (at )?[\d.]+)?( ?\(\d+\))?$/,
  /^((projekt )?bez (nazwy|tytulu)|untitled( design)?)[-_ ]*(\(?\d+\)?)?$/,
  /^p\d{6,}$/,
  // "rynek-po-remoncie", because some systems drop the extension; but not "polsko-niemiecko-czeski".
  /^(?!(\w+o-)+\w+$)\w+(-\w+){2,}$/,
  /^(?=[\w-]+$).*\w_[\w-]/,
];

/** Words for "image", which screen readers say anyway. Folded, with typos that we have seen. */
const SAYS_IMAGE = [
  /^((na|to) )?(zdjeci[aeu]|zdjeciach|zdjeiu|fotografi[aei]|fotce|fotka|obraz(ek|ku)|grafi(ka|ce)|ilustracj[aei])\b/,
  /^(na obrazie|(foto|fot|zdj)(?=[.:]|$)|(obraz|plakat|baner|infografika) (przedstawia|pokazuje)\b|obraz$)/,
  /^((in|on) the |a |an |the |this )?(image|photo(graph)?|picture|graphic|illustration)s?( of\b|:|,| shows?\b| showing\b| depict|$)/,
];

/** Checks the text alternative of a picture; an empty one marks it as decorative. */
export function checkAlt(
  alt: string,
  title: string | undefined,
  place: Place,
  report: Report,
): void {
  const folded = fold(alt).trim();
  if (!folded) return;
  const [said] = SAYS_IMAGE.flatMap((pattern) => pattern.exec(folded)?.[0] ?? []);
  if (FILE_NAMES.some((pattern) => pattern.test(folded))) report('alt-file-name', place, { alt });
  else if (said) report('alt-says-image', place, { words: alt.trim().slice(0, said.length) });
  else if (title && words(alt) === words(title)) report('alt-repeats-title', place);
}

/** A text without the details in which two versions of it may differ. */
const words = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
