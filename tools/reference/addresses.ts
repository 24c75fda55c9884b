import { readFileSync } from 'node:fs';
import { projectAddress, type ProjectAddress } from '../project-address.js';

/** Where a file names an address of the project: what is before it on its line, and which it is. */
const places: Readonly<Record<string, readonly (readonly [RegExp, keyof ProjectAddress])[]>> = {
  'README.md': [[/(\[the page of the project\]\()[^)]*/, 'homepage']],
  'README.pl.md': [[/(\[strony projektu\]\()[^)]*/, 'homepage']],
  'publiccode.yml': [[/^(url: ).*/m, 'repository']],
  'docs/accessibility/conformance-report.yaml': [
    [/^( *website: ).*/m, 'homepage'],
    [/^(repository: ).*/m, 'repository'],
    [/^(feedback: ).*/m, 'bugs'],
  ],
};

export const filesWithAddresses = Object.keys(places);

/** A file with the addresses that package.json says, and otherwise as it is. */
export const renderAddresses = (path: string): string =>
  (places[path] ?? []).reduce(
    (text, [place, which]) => {
      if (!place.test(text)) throw new Error(`${path} has no place for ${which}: ${place.source}`);
      return text.replace(place, (_, before: string) => before + projectAddress[which]);
    },
    readFileSync(path, 'utf8'),
  );
