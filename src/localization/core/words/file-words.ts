import type { FileCode } from '../../../model/issue.js';
import type { Sentence } from '../l10n.js';

/** By what the file is. */
const otherFile: Readonly<Record<string, Sentence>> = {
  excel: ({ msg }) =>
    msg(
      'This is an Excel file (.xlsx) that cannot be opened: it is damaged. Open it in Excel, save it anew as .xlsx or as “CSV UTF-8”, and upload that.',
      { id: 'issue.file-excel', desc: 'Author: a workbook of Excel was given as data.' },
    ),
  'large-excel': ({ msg }) =>
    msg(
      'This Excel file (.xlsx) is not opened: unpacked, it would be too large for a page. In a new workbook, paste only the sheet with the plan, and upload that, or save the sheet as “CSV UTF-8”.',
      {
        id: 'issue.file-large-excel',
        desc: 'Author: a workbook of Excel that is small only as long as it is packed.',
      },
    ),
  'old-excel': ({ msg }) =>
    msg('This is an old Excel file (.xls). Open it in Excel, save it as .xlsx, and upload that.', {
      id: 'issue.file-old-excel',
      desc: 'Author: a workbook of Excel 97–2003 was given as data.',
    }),
  locked: ({ msg }) =>
    msg(
      'This Excel file is protected with a password. Remove the password in Excel, and upload the file anew.',
      { id: 'issue.file-locked', desc: 'Author: an encrypted workbook was given as data.' },
    ),
  opendocument: ({ msg }) =>
    msg(
      'This is a LibreOffice spreadsheet (.ods). Open it in LibreOffice, save it as .xlsx, and upload that.',
      { id: 'issue.file-ods', desc: 'Author: an OpenDocument spreadsheet was given as data.' },
    ),
  numbers: ({ msg }) =>
    msg(
      'This is a spreadsheet of Numbers (.numbers). Export it from Numbers as Excel (.xlsx), and upload that.',
      {
        id: 'issue.file-numbers',
        desc: 'Author: a spreadsheet of Apple Numbers was given as data.',
      },
    ),
  document: ({ msg }) =>
    msg(
      'This is a text document or a presentation, such as Word saves. Copy the goals into a spreadsheet, one in each row, and save that as .xlsx.',
      { id: 'issue.file-document', desc: 'Author: a document was given as data.' },
    ),
  pdf: ({ msg }) =>
    msg(
      'This is a PDF. A page cannot read goals from it: copy them into a spreadsheet, one in each row, and save that as .xlsx. Link the PDF in “source”.',
      { id: 'issue.file-pdf', desc: 'Author: a PDF was given as data.' },
    ),
  stratml: ({ msg }) =>
    msg(
      'This is a plan in StratML, which is not read here. Copy the goals into a spreadsheet, one in each row, and save that as .xlsx.',
      { id: 'issue.file-stratml', desc: 'Author: StratML is a format of plans in XML.' },
    ),
  picture: ({ msg }) =>
    msg(
      'This is a picture, not data. Check the address, or write the goals of the picture into a spreadsheet.',
      { id: 'issue.file-picture', desc: 'Author: a picture was given as data.' },
    ),
  archive: ({ msg }) =>
    msg('This is a compressed archive. Unpack it, and upload the file that is in it.', {
      id: 'issue.file-archive',
      desc: 'Author: a ZIP file or the like was given as data.',
    }),
};

/** What a file is instead of one of ours, or has in another form, for its author. */
export const fileWords: Readonly<Record<FileCode, Sentence>> = {
  'other-file': (l10n, params) => otherFile[String(params['file'])]?.(l10n, params) ?? '',
  'bare-list': ({ msg }) =>
    msg(
      'The file is a bare list of goals. It is read, but put the list into a field called “goals”.',
      {
        id: 'issue.bare-list',
        desc: 'Author: a JSON file without an object around the list.',
      },
    ),
  wrapped: ({ msg, format }, params) =>
    format(
      msg(
        'The plan is inside “{key}”. It is read, but take it out: “goals” belongs at the top of the file.',
        { id: 'issue.wrapped', desc: 'Author: a JSON file; {key} is the field around the plan.' },
      ),
      params,
    ),
  markup: ({ msg, format }, params) =>
    format(
      msg(
        '“{sample}” is HTML or Markdown, which is taken out of texts. Write plain text; a blank line begins a new paragraph.',
        {
          id: 'issue.markup',
          desc: 'Author: {sample} is a tag such as “<b>”, or the beginning of the text.',
        },
      ),
      params,
    ),
  'markup-link': ({ msg, format }, params) =>
    format(
      msg('The link to “{url}” in this text is left out. Put the address in the field “url”.', {
        id: 'issue.markup-link',
        desc: 'Author: a link in HTML or Markdown in a text.',
      }),
      params,
    ),
  'no-protocol': ({ msg, format }, params) =>
    format(
      msg(
        '“{url}” has no https:// in front, so it would lead to a file beside the data. It is read as “{better}”: write that.',
        { id: 'issue.no-protocol', desc: 'Author: the address of a link.' },
      ),
      params,
    ),
};
