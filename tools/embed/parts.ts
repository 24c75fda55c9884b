import { basename } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { findCircle } from '../circle.js';

/** Where a build puts its files, from the folder of the entry. */
export interface Layout {
  /** The folder of the version: what is in it never changes. */
  readonly version: string;
  /** The folder of the parts that hold code. */
  readonly parts: string;
  /** Only texts of other languages and the reader of workbooks are parts: all other code is in the entry. */
  readonly isWhole: boolean;
}

type Graph = (id: string) => Rolldown.ModuleInfo | null;

const TEXTS = /\/generated\/[a-z]{2}(\.[\w-]+)?\.ts$/;
/** The largest reader, and nothing that another part has: one file of it is enough for all. */
const WORKBOOKS = /\/formats\/xlsx\/|\/node_modules\/hucre\//;

/** The name of a part, where it is not that of the file it starts with. */
const NAMES: Readonly<Record<string, string>> = {
  'controls-and-plain': 'controls',
  'message-blocks': 'own-words',
  news: 'goal-news',
  'other-formats': 'formats',
};

const FOLDER = /\/src\/(\w+)\//;
const FILE = /\/([\w-]+)\.ts/;
/** A file, or the copy of one. */
const COPY = /[/?]([\w-]+)(?:\.ts)?$/;
/** The reader of a plan in the tag itself, and its copies. */
const HTML = /[/?](html)(?:-[\w-]+\.ts)?$/;

/**
 * Too small for a request of its own: each folder of src/ that needs it has its own copy, or each file.
 * A plan in the tag itself is read without waiting for what only files need.
 */
const COPIED: readonly (readonly [path: string, by: RegExp])[] = [
  ['/fit-labels.js', HTML],
  ['/goal-label.js', HTML],
  ['/html-node.js', HTML],
  ['/reader.js', HTML],
  ['/model/numerals.js', HTML],
  ['/reader.js', HTML],
  ['/model/parent-number.js', HTML],
  ['/model/fold.js', FOLDER],
  ['/model/parent-number.js', FOLDER],
  ['/model/pause-in-frames.js', FILE],
  ['/raw.js', FILE],
  ['/goal-element.js', FILE],
  ['/model/goal-number.js', /\/(feed-item)\.ts/],
  ['/shared/fragment.js', FILE],
  ['/scroll-to.js', FILE],
  ['/goal-anchor.js', COPY],
  ['/sources/when-visible.js', FILE],
];

/**
 * Gives each part a name that stays the same from build to build, so that a page can ask for it early,
 * and keeps them few, because each is a request, and often one that waits for another: what parts
 * share is in the entry where that needs it too, else in one file by subject.
 */
export function nameParts({ version, parts, isWhole }: Layout): Plugin {
  let subjects: ReadonlyMap<string, string> = new Map();
  const fileOf = ({ name, moduleIds }: { name: string; moduleIds: readonly string[] }) => {
    const isShared = moduleIds.every((id) => TEXTS.test(id) || WORKBOOKS.test(id));
    const folder = isShared ? version : parts;
    return `${folder}/${NAMES[name] ?? name}.min.js`;
  };
  return {
    name: 'name-parts',
    enforce: 'pre',
    config: () => ({
      build: {
        rolldownOptions: {
          preserveEntrySignatures: 'allow-extension',
          output: {
            chunkFileNames: fileOf,
            codeSplitting: {
              includeDependenciesRecursively: false,
              groups: [{ debugName: 'parts', name: (id) => subjects.get(id) ?? null }],
            },
          },
        },
      },
    }),
    async resolveId(source, importer, options) {
      if (isWhole) return null;
      const copiedBy = COPIED.filter(([path]) => source.endsWith(path));
      const [user] = copiedBy.flatMap(([, by]) => by.exec(importer ?? '')?.[1] ?? []);
      if (user === undefined) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found && { ...found, id: `${found.id}?${user}` };
    },
    buildEnd() {
      const ids = [...this.getModuleIds()];
      subjects = subjectsOf(ids, (id) => this.getModuleInfo(id), isWhole);
    },
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      for (const chunk of chunks) {
        if (chunk.isEntry || chunk.fileName === fileOf(chunk)) continue;
        this.error(`Two parts are called ${fileOf(chunk)}: rename the file that one starts with.`);
      }
      // Of a circle none could run first. The entry always has.
      const late = chunks.filter(({ isEntry }) => !isEntry);
      const circle = findCircle(new Map(late.map(({ fileName, imports }) => [fileName, imports])));
      if (circle) this.error(`Parts import each other: ${circle.join(' → ')}`);
    },
  };
}

/** The file that each module goes into, where that is not the one of its only user. */
function subjectsOf(
  ids: readonly string[],
  graph: Graph,
  isWhole: boolean,
): ReadonlyMap<string, string> {
  const entry = ids.find((id) => graph(id)?.isEntry) ?? '';
  const atOnce = neededBy(entry, graph);
  const starts = ids.filter((id) => !atOnce.has(id) && graph(id)?.dynamicImporters.length);
  const needs = starts.map((start) => ({ start, needed: neededBy(start, graph) }));
  const subjects = new Map<string, string>();
  for (const id of ids) {
    const users = needs.filter(({ needed }) => needed.has(id)).map(({ start }) => start);
    if ((TEXTS.test(id) && starts.includes(id)) || WORKBOOKS.test(id)) continue;
    if (atOnce.has(id) || isWhole) subjects.set(id, 'entry');
    else {
      const subject = subjectOf(users);
      if (subject !== undefined) subjects.set(id, subject);
    }
  }
  return subjects;
}

/** @param users the files that the parts start with that need a module */
function subjectOf(users: readonly string[]): string | undefined {
  const [user, ...others] = users;
  if (user === undefined) return undefined;
  if (users.every((one) => one.includes('/src/formats/'))) {
    return others.length > 0 || baseName(user) === 'other-formats' ? 'formats' : undefined;
  }
  if (others.length === 0) return undefined;
  return users.some((one) => one.includes('/src/elements/')) ? 'features' : 'reports';
}

const baseName = (id: string) => basename(id).replace(/\.\w+$/, '');

/** The module with all that it imports, and all that these import. */
function neededBy(id: string, graph: Graph, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(id)) return found;
  found.add(id);
  for (const imported of graph(id)?.importedIds ?? []) neededBy(imported, graph, found);
  return found;
}
