import { fold } from '../fold.js';
import type { Place, Report } from '../issue.js';

const FILE_NAME = /^\S+\.(jpe?g|png|webp|avif|gif|svg|bmp|tiff?|heic)$/i;
/** As cameras and phones name their pictures. */
const CAMERA_NAME =
  /^(img|dsc|dscf|dscn|pict?|image|photo|foto|zdjecie|screenshot|whatsapp image)[-_ ]?\d[\w-]*$/;
/** A screen reader has said "image" already. Folded, with slips of the pen that were seen. */
const SAYS_IMAGE =
  /^((na|to) )?(zdjeci[aeu]|zdjeiu|fotografi[aei]|fotce|obraz(ek|ku)|grafi(ka|ce)|ilustracj[aei]|plakat przedstawia)\b|^(a |an |the )?(image|photo(graph)?|picture|graphic|illustration)( of|:| shows?| showing)/;

/** Checks the text alternative of a picture; an empty one says that it only decorates. */
export function checkAlt(
  alt: string,
  title: string | undefined,
  place: Place,
  report: Report,
): void {
  const folded = fold(alt).trim();
  if (!folded) return;
  const said = SAYS_IMAGE.exec(folded);
  if (FILE_NAME.test(alt.trim()) || CAMERA_NAME.test(folded))
    report('alt-file-name', place, { alt });
  else if (said) report('alt-says-image', place, { words: alt.trim().slice(0, said[0].length) });
  else if (title && words(alt) === words(title)) report('alt-repeats-title', place);
}

/** A text without what two versions of it may differ in. */
const words = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
