import { onlyFile, OptionsError, parseOptions } from '../options.js';
import { addressesFor, controlsWithout, type Addresses, type FallbackRequest } from './page.js';

/** A command that was understood. */
export interface FallbackOptions {
  readonly file: string;
  /** Missing: the language of the file. */
  readonly language: string | undefined;
  readonly request: FallbackRequest;
  /** The address of the script, as the page writes it. */
  readonly script: string;
  readonly addresses: Addresses;
}

const known = {
  lang: { type: 'string' },
  language: { type: 'string' },
  'open-depth': { type: 'string' },
  'heading-level': { type: 'string' },
  limit: { type: 'string' },
  controls: { type: 'boolean' },
  controlslist: { type: 'string' },
  'time-zone': { type: 'string' },
  src: { type: 'string' },
  script: { type: 'string' },
  inline: { type: 'boolean' },
  tag: { type: 'boolean' },
} as const;

/** @throws {OptionsError} */
export function readOptions(args: readonly string[]): FallbackOptions {
  const { values, positionals } = parseOptions(args, known);
  const file = onlyFile(positionals);
  const { lang: language } = values;
  if (language !== undefined && !isLanguage(language)) {
    throw new OptionsError({ code: 'not-language', value: language });
  }
  const src = values.src ?? (file === '-' ? '' : (file.split(/[\\/]/).at(-1) ?? ''));
  const addresses = addressesFor(values.src ?? encodeURI(src));
  if (!addresses) throw new OptionsError({ code: 'bad-address', value: src });

  const attributes = [
    'open-depth',
    'heading-level',
    'limit',
    'time-zone',
    'controls',
    'controlslist',
  ] as const;
  const given = attributes.flatMap((name) => {
    const value = values[name];
    return value === undefined ? [] : [[name, value === true ? '' : String(value)] as const];
  });
  return {
    file,
    language,
    addresses,
    script: values.script ?? 'city-elements/city-elements.min.js',
    request: {
      openDepth: readNumber(values, 'open-depth', 0, 0, 12),
      headingLevel: readNumber(values, 'heading-level', 2, 1, 6),
      limit: readNumber(values, 'limit', 5, 1, 1000),
      controls: values.controls ? controlsWithout(values.controlslist ?? '') : undefined,
      timeZone: values['time-zone'],
      inline: values.inline ?? false,
      tag: values.tag ? { ...(src ? { src } : {}), ...Object.fromEntries(given) } : undefined,
    },
  };
}

function readNumber(
  values: Partial<Record<string, string | boolean>>,
  name: string,
  otherwise: number,
  min: number,
  max: number,
): number {
  const value = String(values[name] ?? otherwise);
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= min && number <= max) return number;
  throw new OptionsError({ code: 'not-number', option: `--${name}`, value, min, max });
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
