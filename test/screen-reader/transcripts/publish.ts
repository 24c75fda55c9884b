import { readFileSync, writeFileSync } from 'node:fs';
import { documentPath, publishedDocument } from './published-document.js';
import type { HeardScene } from './transcripts.js';

/** @param programs what was listened with, as `Orca 43.1` */
export async function publish(
  heard: readonly HeardScene[],
  programs: Iterable<string>,
): Promise<void> {
  const system = /^PRETTY_NAME="?(.*?)"?$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
  const circumstances = {
    programs: [...programs],
    system: system ?? 'Linux',
    date: new Date().toISOString().slice(0, 10),
  };
  writeFileSync(documentPath, await publishedDocument(heard, circumstances));
}
