/**
 * Measures City Elements against what a city would use in its place: `npm run bench`, or
 * `npm run bench:quick` for less of it. The full run writes docs/performance.md; `-- --rounds 2` makes it
 * shorter, and what it says less sure.
 * `npm run bench -- --report FILE` writes it again, from the results of a run in bench/results/.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { requireSameText } from './measure/same-text.js';
import { runScope } from './measure/run.js';
import { fullScope, quickScope } from './measure/scope.js';
import { needBuild, needPackages } from './needs.js';
import { makeSite } from './pages/site.js';
import { startServer } from './pages/server.js';
import { describeRun, saveRun, type Run } from './report/run-file.js';
import { printRun } from './report/print.js';
import { writeReport } from './report/write.js';

const { values } = parseArgs({
  options: { quick: { type: 'boolean' }, report: { type: 'string' }, rounds: { type: 'string' } },
});
if (values.report) await writeReport(JSON.parse(readFileSync(values.report, 'utf8')) as Run);
else await measure();

async function measure(): Promise<void> {
  const { rounds, ...usual } = values.quick ? quickScope : fullScope;
  const scope = { ...usual, rounds: Number(values.rounds) || rounds };
  needPackages();
  needBuild();
  const server = await startServer(await makeSite(scope.variants, scope.sizes));
  try {
    await requireSameText(scope.variants, server.url);
    const about = await describeRun(scope);
    const results = await runScope(scope, server.url, (soFar) =>
      saveRun({ ...about, results: soFar }),
    );
    const run: Run = { ...about, results };
    if (scope.name === 'full') await writeReport(run);
    else printRun(run);
  } finally {
    await server.close();
  }
}
