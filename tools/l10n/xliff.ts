import { readFileSync } from 'node:fs';
import { DOMParser, onErrorStopParsing, type ParseError } from '@xmldom/xmldom';

interface Locator {
  readonly lineNumber?: number;
  readonly columnNumber?: number;
}

export interface Unit {
  readonly id: string;
  readonly source: string;
  /** Empty where nothing has been translated yet. */
  readonly target: string;
  readonly state: string;
}

export interface TranslationFile {
  readonly language: string;
  readonly units: readonly Unit[];
}

/** Reads an XLIFF 1.2 file (https://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html). */
export function readXliff(path: string): TranslationFile {
  const text = readFileSync(path, 'utf8');
  const parser = new DOMParser({ onError: onErrorStopParsing });
  const document = parseFile(path, () => parser.parseFromString(text, 'application/xml'));
  const [file] = document.getElementsByTagName('file');
  const units = [...document.getElementsByTagName('trans-unit')].map((unit) => {
    const [source] = unit.getElementsByTagName('source');
    const [target] = unit.getElementsByTagName('target');
    return {
      id: unit.getAttribute('id') ?? '',
      source: source?.textContent ?? '',
      target: target?.textContent ?? '',
      state: target?.getAttribute('state') ?? '',
    };
  });
  return { language: file?.getAttribute('target-language') ?? '', units };
}

/** The parser knows the line, but not the file. */
function parseFile<T>(path: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    const { message, locator } = error as Pick<ParseError, 'message'> & { locator?: Locator };
    const { lineNumber = 0, columnNumber = 0 } = locator ?? {};
    const where = `${path}, line ${lineNumber}, column ${columnNumber}`;
    throw new Error(`${where}: this is not well-formed XML (${message}). Mend the tag there.`);
  }
}
