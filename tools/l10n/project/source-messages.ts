import { relative } from 'node:path';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { checkText } from '../check-text.js';
import type { SourceMessage } from '../check-translation.js';
import type { Problem } from '../problem.js';
import { ProblemsError } from '../problems-error.js';
import { CONFIG } from './config.js';

type LocalizerConfig = ConstructorParameters<typeof RuntimeLitLocalizer>[0];
type Extraction = ReturnType<RuntimeLitLocalizer['extractSourceMessages']>;
type Diagnostic = Extraction['errors'][number];
type ProgramMessage = Extraction['messages'][number];

/**
 * The messages of src/, in its order.
 *
 * @throws {ProblemsError} when one cannot be read, or none is found: then `msg` is not known as what it is
 */
export function extractMessages(): SourceMessage[] {
  const config = readConfigFileAndWriteSchema(CONFIG) as LocalizerConfig;
  const { messages, errors } = new RuntimeLitLocalizer(config).extractSourceMessages();
  const problems = [
    ...errors.map(problemOfError),
    ...messages.filter((message) => !isShowable(message, config.sourceLocale)).map(unshowable),
  ];
  if (problems.length > 0) throw new ProblemsError(problems);
  if (messages.length === 0) {
    throw new ProblemsError([{ path: 'src', code: 'no-messages', params: {} }]);
  }
  return messages.map((message) => ({
    id: message.name,
    text: textOf(message),
    desc: message.desc ?? '',
  }));
}

const textOf = ({ contents }: ProgramMessage): string =>
  contents.map((part) => (typeof part === 'string' ? part : part.untranslatable)).join('');

function isShowable(message: ProgramMessage, language: string): boolean {
  const text = textOf(message);
  return checkText(text, text, language).length === 0;
}

function unshowable({ name, file, node }: ProgramMessage): Problem {
  const place = placeIn(file, node.getStart());
  return { ...place, unit: name, code: 'source-cannot-be-shown', params: {} };
}

function problemOfError({ file, start = 0, messageText }: Diagnostic): Problem {
  const text = typeof messageText === 'string' ? messageText : messageText.messageText;
  const [detail = ''] = /^.*?\.(?=\s|$)|^.*$/s.exec(text) ?? [];
  const code = 'source-unreadable';
  return { ...(file ? placeIn(file, start) : { path: 'src' }), code, params: { detail } };
}

function placeIn(file: ProgramMessage['file'], position: number) {
  const { line, character } = file.getLineAndCharacterOfPosition(position);
  return { path: relative('', file.fileName), line: line + 1, column: character + 1 };
}
