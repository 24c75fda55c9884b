import type { TestRunnerConfig } from '@web/test-runner';
import { FOLDER, TREE } from './copy.js';

/** A file of the working tree, as it is with a change in it. */
export interface ChangedFile {
  readonly file: string;
  readonly source: string;
}

/**
 * Serves the one copy of the working tree under many names, each with its own change in one file:
 * so each page sees one change alone, and all the rest is compiled once.
 *
 * @param changes by the name of the tree; a tree without any is as it is
 */
export function trees(
  changes: ReadonlyMap<string, ChangedFile>,
): Pick<TestRunnerConfig, 'middleware' | 'plugins'> {
  const address = new RegExp(`^/${FOLDER}/([^/]+)/((?:src|test|demo)/.*)`);
  /** The change that is meant by a request, where it is for the file that is changed. */
  const changeFor = ({ state, path }: { state: object; path: string }) => {
    const { tree } = state as { tree?: string };
    const change = changes.get(tree ?? '');
    return path === `/${FOLDER}/${TREE}/${change?.file ?? ''}` ? { tree, ...change } : undefined;
  };
  return {
    middleware: [
      (context, next) => {
        const [, tree, rest] = address.exec(context.url) ?? [];
        if (rest) {
          context.state = { ...context.state, tree };
          context.url = `/${FOLDER}/${TREE}/${rest}`;
        }
        return next();
      },
    ],
    plugins: [
      {
        name: 'trees',
        transformCacheKey: (context) => changeFor(context)?.tree,
        transform: (context) => changeFor(context)?.source,
      },
    ],
  };
}
