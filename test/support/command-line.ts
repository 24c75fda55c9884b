import { run } from '../../src/cli/run.js';

export interface CalledCommand {
  readonly code: number;
  readonly out: string;
  readonly complaints: readonly string[];
  /** The files that it has written. */
  readonly written: ReadonlyMap<string, string>;
}

/** What is in a file: text, bytes, or a document to be written as JSON. */
export type Files = Readonly<Record<string, unknown>>;

/** What a webmaster gets to see, on either output, and the exit code. A name with a slash is in a folder. */
export async function callCommand(args: string, files: Files = {}): Promise<CalledCommand> {
  const out: string[] = [];
  const complaints: string[] = [];
  const written = new Map<string, string>();
  const code = await run(args.split(' ').filter(Boolean), {
    readFile: (name) => {
      const content = files[name];
      if (content === undefined) return Promise.resolve({ code: 'not-found', name });
      const isBytes = content instanceof Uint8Array;
      const text = typeof content === 'string' ? content : JSON.stringify(content);
      return Promise.resolve(new Blob([isBytes ? Uint8Array.from(content) : text]));
    },
    listFolder: (name) => {
      const inside = Object.keys(files).filter((path) => path.startsWith(`${name}/`));
      return Promise.resolve(inside.length > 0 ? inside : undefined);
    },
    writeFile: (name, text, force) => {
      if (name in files && !force) return Promise.resolve({ code: 'exists', name });
      written.set(name, text);
      return Promise.resolve(undefined);
    },
    print: (text) => void out.push(text),
    complain: (text) => void complaints.push(text),
    version: '1.2.3',
  });
  return { code, out: out.join('\n'), complaints, written };
}
