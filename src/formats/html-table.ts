import { fitLabels } from './fit-labels.js';
import { readLabel, type GoalLabel } from './goal-label.js';
import {
  children,
  nameOf,
  readInline,
  readInteger,
  walkNodes,
  type HtmlNode,
  type Inline,
} from './html-node.js';

/** A row, and what it says. */
export interface TableRow {
  readonly node: HtmlNode;
  /** Its goals, from left to right; none in a table that is no plan. */
  readonly goals: readonly { readonly label: GoalLabel; readonly cell: HtmlNode }[];
  /** What else is in it: "Termin: 2027". */
  readonly others: readonly Inline[];
}

interface Cell extends Inline {
  readonly node: HtmlNode;
  readonly column: number;
}

const NUMBER = /^(\d{1,3}|[ivxlc]{2,}|\p{L})(\.(\d{1,3}|[ivx]{2,}|\p{L}))*[.)]?$/iu;
/** Columns whose cells say themselves what they are. */
export const PLAIN_HEADING = /^(nr|l\.? ?p|no|numer|number|#|№|tytuł|title|nazwa|name|treść)\.?$/iu;

/** A table with a goal in each row: its number is in a column of its own, or before its title. */
export function readTableRows(table: HtmlNode): TableRow[] {
  const rows = [...walkNodes([table])].filter((node) => nameOf(node) === 'tr');
  const grid = readGrid(rows);
  const [first] = rows;
  const hasHead = first !== undefined && cellsOf(first).every((cell) => nameOf(cell) === 'th');
  const head = hasHead ? (grid[0]?.cells ?? []) : [];
  const body = hasHead ? grid.slice(1) : grid;
  const numbers = [0, 1].find((column) =>
    isNumberColumn(
      body.flatMap(({ cells }) => cells),
      column,
    ),
  );
  const labelled = labelledCells(body.flatMap(({ cells }) => cells));
  const headingOf = ({ column }: Cell) => head.find((cell) => cell.column === column)?.text ?? '';

  const read = body.map(({ node, cells }): TableRow => {
    const number = cells.find(({ column }) => column === numbers);
    const title = number && cells.find((cell) => cell.column > number.column);
    const goals = title
      ? [{ label: numberedLabel(number, title, headingOf(title)), cell: title.node }]
      : cells.flatMap((cell) => {
          const label = labelled.get(cell);
          return label ? [{ label, cell: cell.node }] : [];
        });
    const rest = cells.filter(
      (cell) =>
        goals.length === 0 || (cell !== number && goals.every((goal) => goal.cell !== cell.node)),
    );
    return { node, goals, others: rest.map((cell) => withHeading(cell, headingOf(cell))) };
  });
  if (read.some(({ goals }) => goals.length > 0)) return read;
  return grid.map(({ node, cells }) => {
    const text = cells.map((cell) => cell.text).join(' · ');
    return { node, goals: [], others: [{ ...readInline([node]), text }] };
  });
}

const cellsOf = (row: HtmlNode): HtmlNode[] =>
  children(row).filter((node) => /^t[dh]$/.test(nameOf(node)));

/** The cells with text, each in its column: one that spans rows moves those below it to the right. */
function readGrid(rows: readonly HtmlNode[]): { node: HtmlNode; cells: Cell[] }[] {
  const taken: number[] = [];
  return rows.map((node, row) => {
    let column = 0;
    const cells = cellsOf(node).map((cell) => {
      while ((taken[column] ?? 0) > row) column += 1;
      const at = column;
      const width = Math.min(readInteger(cell, 'colspan', 1), 100);
      for (; column < at + Math.max(width, 1); column += 1) {
        taken[column] = row + readInteger(cell, 'rowspan', 1);
      }
      return { ...readInline([cell]), node: cell, column: at };
    });
    return { node, cells: cells.filter(({ text }) => text) };
  });
}

function isNumberColumn(cells: readonly Cell[], column: number): boolean {
  const own = cells.filter((cell) => cell.column === column);
  const hasTitles = cells.some((cell) => cell.column > column && /\p{L}{2}/u.test(cell.text));
  return own.length > 0 && hasTitles && own.every(({ text }) => NUMBER.test(text));
}

function labelledCells(cells: readonly Cell[]): Map<Cell, GoalLabel> {
  const labels = cells.map(({ text }) => readLabel(text));
  const numbers = new Set(labels.flatMap((label) => label?.number ?? []));
  const fits = fitLabels(labels, { continued: new Set(), numbers });
  return new Map(
    cells.flatMap((cell, index) => {
      const label = labels[index];
      return label?.title && fits[index] ? [[cell, label] as const] : [];
    }),
  );
}

function numberedLabel(number: Cell, title: Cell, heading: string): GoalLabel {
  const own = readLabel(title.text);
  const written = number.text.replace(/[.)]$/, '');
  const level = PLAIN_HEADING.test(heading) ? undefined : heading || undefined;
  return { level, number: written, title: own?.number === written ? own.title : title.text };
}

const withHeading = (cell: Inline, heading: string): Inline =>
  heading && !PLAIN_HEADING.test(heading)
    ? { ...cell, text: `${heading}: ${cell.text}`, isLink: false }
    : cell;
