import { build, mergeConfig, type Rolldown } from 'vite';
import config from '../../vite.config.js';
import { tagLimits } from './budgets.js';
import type { SizeReport } from './check-embed.js';
import { compressedSize, inKilobytes } from './compressed-size.js';

/** Bundles each tag by itself, as the embed file is bundled, and compares it with its limit. */
export async function checkTags(): Promise<SizeReport> {
  const report: SizeReport = { lines: [], complaints: [] };
  for (const [tag, limit] of Object.entries(tagLimits)) {
    const size = await sizeOfTag(tag);
    report.lines.push(`${inKilobytes(size)}  <${tag}> alone; limit ${inKilobytes(limit)}`);
    if (size > limit) {
      report.complaints.push(
        `<${tag}> alone is ${size - limit} bytes over its limit. ` +
          'Find what it imports that only another tag needs.',
      );
    }
  }
  return report;
}

/** What its page loads before anything is needed that comes later. */
async function sizeOfTag(tag: string): Promise<number> {
  const embed = config({ mode: 'embed', command: 'build' });
  const bundles = (await build(
    mergeConfig(embed, {
      configFile: false,
      logLevel: 'error',
      build: { write: false, sourcemap: false, lib: { entry: `src/define/${tag}.ts` } },
    }),
  )) as Rolldown.RolldownOutput[];
  const chunks = bundles.flatMap(({ output }) => output).filter((file) => file.type === 'chunk');
  const entry = chunks.find(({ isEntry }) => isEntry);
  if (!entry) throw new Error(`The bundle of <${tag}> has no entry.`);
  const first = chunks.filter((chunk) => chunk === entry || entry.imports.includes(chunk.fileName));
  return first.reduce((sum, { code }) => sum + compressedSize(code), 0);
}
