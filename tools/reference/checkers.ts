import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { targetLocales } from '../../lit-localize.json' with { type: 'json' };
import { checkers } from '../../test/checkers/checkers.js';
import { plantedDefects } from '../../test/checkers/planted-defects.js';
import { waivers } from '../../test/checkers/waivers.js';

const THEMES = 2;

/** What an auditor wants to know of the checkers, and of what their findings are worth. */
export async function renderCheckers(path: string): Promise<string> {
  const states = await countStates();
  const languages = targetLocales.length + 1;
  const text = `# What checkers say

Made from \`test/checkers/\` by \`npm run generated:build\`.

All ${states} states of the elements (\`demo/states.ts\`), each in ${languages} languages and on a light and a dark page, are looked at by ${checkers.length} checkers whenever the code changes: ${states} × ${languages} × ${THEMES} = ${states * languages * THEMES} pages. Nothing is left of what they find but what is [waived below](#waivers). \`npm run test:checkers\` runs them; axe is also in \`npm test\`, and \`npm run test:all\` runs it in Chromium, Firefox and WebKit.

## The checkers

${table(['Checker', 'Version', 'Looks at'], checkers.map(describeChecker))}

The page around an element has what a page needs: a title, a main region, a heading of level 1, a link past what is repeated, lines that are far enough apart. The two that read HTML read it once for both themes, which do not change it.

Counted is what a checker says is wrong. What it cannot tell and would ask a person is not: \`cantTell\` of Alfa, \`potential\` and \`manual\` of IBM, \`incomplete\` of axe. How things look, are heard and are used is for other tests (\`test/probes/\`, \`test/states/trees.test.ts\`), and for people.

## Waivers

A waiver holds for one rule at the elements that its selector fits. One that nothing needs any more fails the tests.

${table(['Checker', 'Rule', 'At', 'In', 'Why it is no barrier'], waivers.map(describeWaiver))}

## Planted defects

How we know that the checkers see into the shadow roots: each of these ${plantedDefects.length} defects is planted into a plan, and the tests fail unless exactly the checkers named here find it. ${countFinders()}

${table(['Defect', 'Found by'], plantedDefects.map(describeDefect))}
`;
  return format(text, { ...(await resolveConfig(path)), parser: 'markdown' });
}

/** Not followed by the compiler: the states are made for a page, and the tools have none. */
async function countStates(): Promise<number> {
  const path = '../../demo/states.js';
  const { states } = (await import(path)) as { states: readonly unknown[] };
  return states.length;
}

type Checker = (typeof checkers)[number];

function describeChecker({ name, address, looksAt, package: id }: Checker): string[] {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { version: string } | undefined>;
  };
  const version = packages[`node_modules/${id}`]?.version;
  if (!version) throw new Error(`package-lock.json has no ${id}, which test/checkers/ names.`);
  return [`[${name}](${address})`, `\`${id}\` ${version}`, looksAt];
}

function describeWaiver(waiver: (typeof waivers)[number]): string[] {
  const { checker, rule, at, in: states, reason } = waiver;
  return [checker, rule, `\`${at}\``, states ? `\`${states}\`` : 'all', reason];
}

function describeDefect({ title, foundBy }: (typeof plantedDefects)[number]): string[] {
  const finders = Object.entries(foundBy).map(([checker, rule]) => `${checker}: ${rule}`);
  return [title, finders.join('<br>')];
}

function countFinders(): string {
  const counts = checkers.map(({ name }) => {
    const found = plantedDefects.filter(({ foundBy }) => name in foundBy);
    return `${name} finds ${found.length}`;
  });
  return `${counts.join(', ')}.`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ').replaceAll('\n', ' ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
