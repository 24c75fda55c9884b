import type { FaultKind } from '../../../model/issue.js';
import type { Sentence } from '../l10n.js';

/** What only the editor of a file in JSON is told, by the kind of the fault. */
const faults: Readonly<Record<FaultKind, Sentence>> = {
  empty: ({ msg }) =>
    msg('The file is empty. Save the plan in it, and upload it again.', {
      id: 'issue.json-empty',
      desc: 'Author: a fault in JSON: an empty file.',
    }),
  'not-json': ({ msg }) =>
    msg(
      'The file begins with “{found}”, so it is neither JSON nor a spreadsheet. JSON begins with {brace}. Check that it is the right file.',
      { id: 'issue.json-not-json', desc: 'Author: a fault in JSON: {brace} is a curly bracket.' },
    ),
  'cut-off': ({ msg }) =>
    msg(
      'The file ends too early: {found} is missing. Upload it again; if it is the same then, add the end.',
      {
        id: 'issue.json-cut-off',
        desc: 'Author: a fault in JSON: {found} is what has to close it, such as ]}.',
      },
    ),
  'trailing-comma': ({ msg }) =>
    msg('There is one comma too many in front of “{found}”. Remove the comma.', {
      id: 'issue.json-trailing-comma',
      desc: 'Author: a fault in JSON: {found} is a closing bracket.',
    }),
  'missing-comma': ({ msg }) =>
    msg('A comma is missing here. Write one.', {
      id: 'issue.json-missing-comma',
      desc: 'Author: a fault in JSON: between two entries.',
    }),
  'extra-comma': ({ msg }) =>
    msg('There is one comma too many here. Remove it.', {
      id: 'issue.json-extra-comma',
      desc: 'Author: a fault in JSON: two commas, or one at the beginning.',
    }),
  quotes: ({ msg }) =>
    msg(
      '“{found}” is not the quotation mark that JSON needs. Write {quote} in front of the text and after it.',
      {
        id: 'issue.json-quotes',
        desc: 'Author: a fault in JSON: {quote} is a straight double quotation mark.',
      },
    ),
  'no-quotes': ({ msg }) =>
    msg(
      '“{found}” needs quotation marks: write {quote}{found}{quote}. Without them there are only numbers, true, false and null.',
      {
        id: 'issue.json-no-quotes',
        desc: 'Author: a fault in JSON: a word without quotation marks; {quote} is one.',
      },
    ),
  comment: ({ msg }) =>
    msg(
      '“{found}” is a comment, and JSON cannot have any. Remove it, or put it in a field whose name begins with _.',
      { id: 'issue.json-comment', desc: 'Author: a fault in JSON: {found} is the comment.' },
    ),
  'inner-quote': ({ msg }) =>
    msg(
      'The text “{found}” ends at this quotation mark, and more follows. If the mark belongs to the text, write {escaped}, or „ and ”.',
      {
        id: 'issue.json-inner-quote',
        desc: 'Author: a fault in JSON: {escaped} is a backslash and a quotation mark.',
      },
    ),
  'line-break': ({ msg }) =>
    msg(
      'The line ends within a text: “{found}”. Write \\n for a line break in a text, or close the quotation marks.',
      {
        id: 'issue.json-line-break',
        desc: 'Author: a fault in JSON: {found} is the beginning of the text; keep \\n.',
      },
    ),
  unclosed: ({ msg }) =>
    msg('The quotation marks of this text are not closed: {found}. Write {quote} at its end.', {
      id: 'issue.json-unclosed',
      desc: 'Author: a fault in JSON: {found} is the beginning of the text.',
    }),
  control: ({ msg }) =>
    msg('There is a tab or an invisible character in this text. Replace it with a space.', {
      id: 'issue.json-control',
      desc: 'Author: a fault in JSON: a control character.',
    }),
  space: ({ msg }) =>
    msg(
      'There is a special space here ({found}), as web pages and Word have them. Replace it with an ordinary one.',
      { id: 'issue.json-space', desc: 'Author: a fault in JSON: {found} is U+00A0 or the like.' },
    ),
  number: ({ msg }) =>
    msg(
      '“{found}” is not a number in JSON. Put the number of a goal in quotation marks: {quote}{found}{quote}.',
      {
        id: 'issue.json-number',
        desc: 'Author: a fault in JSON: a number such as 2.10.1 or 2,10; {quote} is a quotation mark.',
      },
    ),
  escape: ({ msg }) =>
    msg('“{found}” is not allowed in a text. For a backslash, write two.', {
      id: 'issue.json-escape',
      desc: 'Author: a fault in JSON: {found} is a backslash and what follows.',
    }),
  colon: ({ msg }) =>
    msg(
      'A colon belongs here, not “{found}”: it stands between the name of a field and what is in it.',
      { id: 'issue.json-colon', desc: 'Author: a fault in JSON.' },
    ),
  'no-value': ({ msg }) =>
    msg('Something is missing in front of “{found}”. Write it, or remove the field.', {
      id: 'issue.json-no-value',
      desc: 'Author: a fault in JSON: the content of a field or of an entry.',
    }),
  bracket: ({ msg }) =>
    msg(
      'The bracket “{found}” does not fit the one that was opened last. Each opening bracket needs its own closing one.',
      { id: 'issue.json-bracket', desc: 'Author: a fault in JSON.' },
    ),
  'after-end': ({ msg }) =>
    msg(
      'The plan ends in front of “{found}”. Remove what follows, or a bracket that is one too many.',
      {
        id: 'issue.json-after-end',
        desc: 'Author: a fault in JSON: something after the last bracket.',
      },
    ),
  unexpected: ({ msg }) =>
    msg(
      '“{found}” does not belong here. Entries have a comma between them, and names and texts quotation marks.',
      {
        id: 'issue.json-unexpected',
        desc: 'Author: a fault in JSON: a character such as a semicolon.',
      },
    ),
  encoding: ({ msg }) =>
    msg('The file is saved in {found}. It is read, but JSON has to be in UTF-8: save it as that.', {
      id: 'issue.json-encoding',
      desc: 'Author: a fault in JSON: {found} is UTF-16.',
    }),
};

/** The characters that a message cannot have in it. */
const SIGNS = { quote: '"', escaped: '\\"', brace: '{' };

/** "Line 9, character 57: …" */
export const jsonSentence: Sentence = (l10n, params) => {
  const { msg, format } = l10n;
  const sentence = faults[params['fault'] as FaultKind];
  const words = format(sentence(l10n, params), { ...params, ...SIGNS });
  return format(
    msg('Line {line}, character {column}: {words}', {
      id: 'issue.json-place',
      desc: 'Author: in front of a fault in a file.',
    }),
    { ...params, line: String(params['line']), column: String(params['column']), words },
  );
};
