/** A table in Markdown. A line break or a bar in a cell would end it. */
export const markdownTable = (
  head: readonly string[],
  rows: readonly (readonly (string | undefined)[])[],
): string =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => inCell(cell)).join(' | ')} |`)
    .join('\n');

const inCell = (text = ''): string => text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
