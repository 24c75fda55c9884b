import { basename } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { mutations } from '../../test/mutations/index.js';
import type { Mutation } from '../../test/mutations/mutation.js';

/** Which defects are planted, and which test has to notice each, for who wants to check our claims. */
export async function renderMutationTables(path: string): Promise<string> {
  const count = Object.values(mutations).flat().length;
  const text = [
    '# Defects that our tests must notice',
    'Made from `test/mutations/` by `npm run generated:build`.',
    `A green test shows something only if it can turn red. So \`npm run test:mutations\` plants ${count} defects, each alone in a copy of the project, and runs the one test that has to notice it. The test must be green without the defect, and with it must fail in what it expects; a test that only breaks does not count. One defect that stays unnoticed fails the whole run. It is part of every check of this project, so that this page needs no results: where a version has passed, all ${count} were noticed.`,
    'Who finds a defect that no test notices is welcome to add it: [how to](../../test/mutations/README.md).',
    ...Object.entries(mutations).map(section),
  ].join('\n\n');
  return format(text, { ...(await resolveConfig(path)), parser: 'markdown' });
}

function section([theme, ofTheme]: [string, readonly Mutation[]]): string {
  const head = ['What somebody would suffer', 'The defect', 'The test that notices'];
  const rows = [head, head.map(() => '---'), ...ofTheme.map(cells)];
  return `## ${theme}\n\n${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}`;
}

const cells = ({ harm, file, replace, by, killedBy, test }: Mutation): string[] => [
  harm,
  `[${basename(file)}](../../${file}): ${code(replace)} → ${by ? code(by) : 'nothing'}`,
  `[${basename(killedBy)}](../../${killedBy}): ${plain(test)}`,
];

/** On one line, and so that no bar ends the cell. */
const inCell = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');

const code = (text: string): string =>
  text.includes('`') ? `\`\` ${inCell(text)} \`\`` : `\`${inCell(text)}\``;

/** A title is no HTML, and none of its signs is markup. */
const plain = (text: string): string => inCell(text.replace(/[<>*_[\]`\\]/g, String.raw`\$&`));
