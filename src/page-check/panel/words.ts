import type { L10n } from '../../localization/core/l10n.js';
import { severityCounts } from '../../localization/core/words/check-words.js';
import { summary, type Examination } from '../examine.js';

export const panelTitle = ({ msg }: L10n): string =>
  msg('Page check', { id: 'page-check.title', desc: 'Heading of the page check.' });

export const findingsHeading = ({ msg }: L10n): string =>
  msg('What is wrong', { id: 'page-check.findings', desc: 'Page check: heading.' });

export const hintsHeading = ({ msg }: L10n): string =>
  msg('Hints', {
    id: 'page-check.only-hints',
    desc: 'Page check: heading in the place of “What is wrong”, if nothing is.',
  });

export const elementsHeading = ({ msg }: L10n): string =>
  msg('What is on this page', { id: 'page-check.elements', desc: 'Page check: heading.' });

export const dataHeading = ({ msg }: L10n): string =>
  msg('Data', {
    id: 'page-check.data',
    desc: 'Page check: heading; goals and news come from them.',
  });

export const checkingMessage = ({ msg }: L10n): string =>
  msg('Checking…', { id: 'page-check.checking', desc: 'Page check: said while it is under way.' });

export const failedMessage = ({ msg, format }: L10n, error: string): string =>
  format(
    msg(
      'The page could not be checked to the end: {error}. Check that the whole folder of our script is on the server, and try again.',
      {
        id: 'page-check.failed',
        desc: 'Page check: said in the place of “Checking…”. {error} is what the browser says, in English.',
      },
    ),
    { error },
  );

export const copiedMessage = ({ msg }: L10n): string =>
  msg('The report is in the clipboard. Paste it into an email.', {
    id: 'page-check.copied',
    desc: 'Page check: said after “Copy report”.',
  });

export const notCopiedMessage = ({ msg }: L10n): string =>
  msg('This browser does not allow copying. The report is now in the field: copy it from there.', {
    id: 'page-check.not-copied',
    desc: 'Page check: said after “Copy report”; the text of the report is selected.',
  });

export const shownMessage = ({ msg }: L10n): string =>
  msg('The page has scrolled to the place, which now has a frame around it.', {
    id: 'page-check.shown',
    desc: 'Page check: said after “Show me”.',
  });

export const checkAgainLabel = ({ msg }: L10n): string =>
  msg('Check again', { id: 'page-check.again', desc: 'Page check: button.' });

export const copyLabel = ({ msg }: L10n): string =>
  msg('Copy report', { id: 'page-check.copy', desc: 'Page check: button; copies a plain text.' });

export const closeLabel = ({ msg }: L10n): string =>
  msg('Close', { id: 'page-check.close', desc: 'Page check: button; closes the page check.' });

export const showLabel = ({ msg }: L10n): string =>
  msg('Show me', {
    id: 'page-check.show',
    desc: 'Page check: button; scrolls the page to the place that the text is about.',
  });

export const reportLabel = ({ msg }: L10n): string =>
  msg('Report', {
    id: 'page-check.report',
    desc: 'Page check: label of the field with the report.',
  });

export const nothingFound = ({ msg }: L10n): string =>
  msg('There are no City Elements on this page.', {
    id: 'page-check.no-elements',
    desc: 'Page check: in the place of the list of elements; there is none.',
  });

/** The result in one sentence. */
export function outcome(examination: Examination, l10n: L10n): string {
  const { msg, format } = l10n;
  const counts = summary(examination);
  const list = severityCounts(counts, l10n);
  if (counts.error + counts.warning > 0) {
    return format(
      msg('Found: {list}.', {
        id: 'page-check.found',
        desc: 'Page check: {list} is “2 errors, 1 thing to fix and 3 hints”.',
      }),
      { list },
    );
  }
  const well = msg('No problems found on this page.', {
    id: 'page-check.well',
    desc: 'Page check: neither an error nor a thing to fix was found.',
  });
  return list ? `${well} (${list})` : well;
}
