import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { tags } from '../../src/elements/tags.js';
import { languages, partRules, textLanguages } from '../../src/preload/needs.js';
import { projectAddress } from '../project-address.js';
import { pluginElements } from './elements.js';
import { readMessages } from './messages.js';
import { planLanguages } from './plan-languages.js';
import { compiledMo, jedOf, templateOf } from './translations.js';

export interface PluginSources {
  /** The plugin's own files: integrations/wordpress. */
  plugin: string;
  /** What tools/embed/build.ts has made. */
  embed: string;
  /** The project's licence, which is also that of the plugin. */
  licence: string;
  version: string;
}

/** Scripts with texts: WordPress looks for their translations by these names. */
const scripts = ['city-elements-editor', 'city-elements-fields'];

/** All files of the plugin, by their paths in the archive. */
export function pluginFiles(sources: PluginSources): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const add = (path: string, content: string | Uint8Array) =>
    files.set(
      `city-elements/${path}`,
      typeof content === 'string' ? Buffer.from(content) : content,
    );

  for (const path of filesIn(sources.plugin)) {
    const content = readFileSync(join(sources.plugin, path));
    if (path.endsWith('.po')) {
      add(path, content);
      add(path.replace(/po$/, 'mo'), compiledMo(content));
      const jed = jedOf(content);
      for (const script of scripts)
        add(
          path.replace(/^(.*\/)city-elements(-.*)\.po$/, `$1city-elements$2-${script}.json`),
          jed,
        );
    } else if (path.endsWith('block.json')) {
      add(path, blockWithAttributes(content.toString(), sources.version));
    } else {
      add(
        path,
        content
          .toString()
          .replaceAll('{version}', sources.version)
          .replaceAll('{homepage}', projectAddress.homepage)
          .replaceAll('{repository}', projectAddress.repository),
      );
    }
  }
  for (const path of filesIn(sources.embed).filter((path) => !isOfOneTag(path)))
    add(`elements/${path}`, readFileSync(join(sources.embed, path)));
  add('elements.json', JSON.stringify(pluginElements));
  add('needs.json', JSON.stringify({ parts: partRules, languages, textLanguages }));
  add('plan-languages.json', JSON.stringify(planLanguages));
  add('languages/city-elements.pot', templateOf(pluginMessages(sources.plugin)));
  add('LICENSE', readFileSync(sources.licence));
  return files;
}

/** The plugin loads the file with all tags. */
const isOfOneTag = (path: string) => tags.some((tag) => path.split(/[/.]/).includes(tag));

/** Every text that a translation of the plugin needs. */
export const pluginMessages = (folder: string) =>
  readMessages(filesIn(folder).map((path) => join(folder, path))).map((message) => ({
    ...message,
    file: relative(folder, message.file).replaceAll(sep, '/'),
  }));

/** The attributes of a block are those of its element: WordPress keeps no others. */
function blockWithAttributes(json: string, version: string): string {
  const block = JSON.parse(json) as { name: string };
  const element = pluginElements[block.name.replace('city-elements/', '')];
  if (!element)
    throw new Error(`integrations/wordpress/blocks: there is no element for ${block.name}.`);
  return `${JSON.stringify({ ...block, version, attributes: element.attributes }, null, 2)}\n`;
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
    .sort();
