import {
  neitherSentence,
  noPlanInPage,
} from '../../localization/core/words/check-command-words.js';
import { convertHelp } from '../../localization/core/words/command-help.js';
import { commandSentence } from '../../localization/core/words/command-words.js';
import { newsIsForPeople, notCarried } from '../../localization/core/words/convert-words.js';
import type { DocumentKind } from '../../model/check/untranslated.js';
import { issueSentences } from '../../localization/core/issue-sentences.js';
import type { Read } from '../../formats/reader.js';
import type { Command, Surroundings } from '../command.js';
import { onlyFile, oneOf, OptionsError, parseOptions } from '../options.js';
import { readFile, type FileDocument } from '../read-file.js';
import { jsonText } from './json-text.js';
import { newsCsv } from './news-csv.js';
import { planCsv } from './plan-csv.js';

const known = {
  to: { type: 'string' },
  output: { type: 'string' },
  force: { type: 'boolean' },
  as: { type: 'string' },
  language: { type: 'string' },
  lang: { type: 'string' },
} as const;

const FORMS = ['json', 'csv'] as const;

/** `city-elements convert`: makes JSON or CSV of a plan or of news. */
export const convert: Command = {
  help: convertHelp,

  async run(args, around) {
    const { texts, print, complain } = around;
    const { values, positionals } = parseOptions(args, known);
    const form = oneOf('--to', values.to ?? extensionOf(values.output), FORMS);
    if (!form) throw new OptionsError({ code: 'no-form' });
    const as = oneOf('--as', values.as, ['plan', 'news'] as const);
    const file = onlyFile(positionals);
    const document = await onlyDocument(file, as === 'plan' ? 'strategy' : as, around);
    if (!document) return 1;
    const { kind, read } = document;
    await complainAbout(file, read, around);
    const text = textIn(form, kind, read.value, (words) => complain(`${file}: ${words}`), around);
    if (values.output === undefined) {
      print(text.trimEnd());
      return 0;
    }
    const problem = await around.writeFile(
      values.output,
      `${text.trimEnd()}\n`,
      values.force ?? false,
    );
    if (problem) complain(commandSentence(texts, problem));
    return problem ? 1 : 0;
  },
};

const extensionOf = (name = ''): string | undefined =>
  /\.(json|csv)$/i.exec(name)?.[1]?.toLowerCase();

function textIn(
  form: (typeof FORMS)[number],
  kind: DocumentKind,
  value: unknown,
  tell: (words: string) => void,
  { texts }: Surroundings,
): string {
  if (form === 'json') return jsonText(kind, value);
  if (kind === 'news') {
    tell(newsIsForPeople(texts));
    return newsCsv(value);
  }
  const { csv, lost } = planCsv(value);
  if (lost.length > 0) tell(notCarried(lost, texts));
  return csv;
}

async function complainAbout(
  file: string,
  { issues }: Read,
  { complain, texts }: Surroundings,
): Promise<void> {
  const sentences = await issueSentences(issues, texts.requested);
  for (const sentence of sentences) complain(`${file}: ${sentence}`);
}

/** The plan or the news in a file; otherwise says why there is none. */
async function onlyDocument(
  file: string,
  as: DocumentKind | undefined,
  around: Surroundings,
): Promise<(FileDocument & { kind: DocumentKind }) | undefined> {
  const { complain, texts } = around;
  const body = await around.readFile(file);
  if (!(body instanceof Blob)) {
    complain(commandSentence(texts, body));
    return undefined;
  }
  const { documents } = await readFile(body);
  const [document, ...others] = documents;
  if (!document) complain(`${file}: ${noPlanInPage(texts)}`);
  else if (others.length > 0) {
    complain(commandSentence(texts, { code: 'several-plans', name: file, n: documents.length }));
  } else if (document.read.value === undefined) {
    await complainAbout(file, document.read, around);
  } else {
    const kind = as ?? document.kind;
    if (kind) return { ...document, kind };
    complain(`${file}: ${neitherSentence(texts)}`);
  }
  return undefined;
}
