/**
 * Measures City Elements against what a city would use in its place: `npm run bench` all of it,
 * `npm run bench:phone` what a citizen with an old phone meets, in a quarter of an hour. Both write
 * their parts of docs/performance.md; `-- --rounds 2` makes a run shorter, and what it says less sure.
 * `npm run bench -- --report FILE` writes them again, from the results of a run in bench/results/.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runScope } from './measure/run.js';
import { requireSameText } from './measure/same-text.js';
import { fullScope, phoneScope } from './measure/scope.js';
import { needBuild, needPackages } from './needs.js';
import { startServer } from './pages/server.js';
import { makeSite } from './pages/site.js';
import { describeRun, saveRun, type Run } from './report/run-file.js';
import { writeReport } from './report/write.js';

const { values } = parseArgs({
  options: { phone: { type: 'boolean' }, report: { type: 'string' }, rounds: { type: 'string' } },
});
if (values.report) await writeReport(JSON.parse(readFileSync(values.report, 'utf8')) as Run);
else await measure();

async function measure(): Promise<void> {
  const { rounds, ...usual } = values.phone ? phoneScope : fullScope;
  const scope = { ...usual, rounds: Number(values.rounds) || rounds };
  needPackages();
  needBuild();
  const visits = scope.visits(0);
  const server = await startServer(await makeSite(visits));
  try {
    await requireSameText(visits, server.url);
    const about = await describeRun(scope);
    const results = await runScope(scope, server.url, (soFar) =>
      saveRun({ ...about, results: soFar }),
    );
    await writeReport({ ...about, results });
  } finally {
    await server.close();
  }
}
