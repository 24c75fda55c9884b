import { flattenDiagnosticMessageText } from 'typescript';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import type { SourceMessage } from './check-translation.js';

type LocalizerConfig = ConstructorParameters<typeof RuntimeLitLocalizer>[0];

const config = readConfigFileAndWriteSchema('lit-localize.json') as LocalizerConfig;

export const { sourceLocale, targetLocales } = config;

export const xliffPath = (locale: string): string => `locales/${locale}.xlf`;

/** @throws when a message cannot be read, or none is found: the stock tool would empty the files then */
export function openSource(): { messages: SourceMessage[]; localizer: RuntimeLitLocalizer } {
  const localizer = new RuntimeLitLocalizer(config);
  const { messages, errors } = localizer.extractSourceMessages();
  const [error] = errors;
  if (error) {
    const { line } = error.file?.getLineAndCharacterOfPosition(error.start ?? 0) ?? { line: 0 };
    const where = `${error.file?.fileName ?? 'src'}:${line + 1}`;
    throw new Error(
      `${where}: ${flattenDiagnosticMessageText(error.messageText, ' ')}. Call msg() with a literal and an id.`,
    );
  }
  if (messages.length === 0) {
    throw new Error(
      'No message was found in src/, so nothing was written. Check that msg has the type MsgFn.',
    );
  }
  return {
    localizer,
    messages: messages.map(({ name, contents, desc = '' }) => ({
      id: name,
      text: contents
        .map((part) => (typeof part === 'string' ? part : part.untranslatable))
        .join(''),
      desc,
    })),
  };
}
