/**
 * The messages that a page sets itself without a script of its own; loaded by pages that do:
 *
 *   <script type="application/json" data-city-messages lang="pl">{"load.retry": "Jeszcze raz"}</script>
 *
 * A block of data runs no code, so a strict policy lets it pass, and a script can write one too. Only
 * the owner of the page can: no CMS lets a visitor write `<script>`.
 */
import type { Parsed } from '../../model/issue.js';
import type { CreatePageL10n } from '../core/page-messages.js';
import { reportIssues } from '../core/report.js';
import { applyMessages, createPageL10n as createFromThoseRead } from '../core/set-messages.js';
import { nearestLanguage } from './language.js';

export const MESSAGE_BLOCKS = 'script[data-city-messages]';

const read = new WeakSet<Element>();

/** Reads the blocks that have been added to the page since the last time. */
export function readMessageBlocks(): void {
  for (const block of document.querySelectorAll(MESSAGE_BLOCKS)) {
    if (read.has(block)) continue;
    read.add(block);
    const { language, value, issues } = readMessageBlock(block);
    const found = value === undefined ? issues : applyMessages(language, value);
    reportIssues(`<script data-city-messages lang="${language}">`, found, language);
  }
}

/** The content of a block, in the language of its own `lang`, else that of the page. */
export function readMessageBlock(block: Element): Parsed<unknown> & { readonly language: string } {
  const language = nearestLanguage(block);
  try {
    return { language, value: JSON.parse(block.textContent), issues: [] };
  } catch (error) {
    const { message: detail } = error as Error;
    return { language, issues: [{ code: 'not-json', path: '', params: { detail } }] };
  }
}

let reading: Promise<void> | undefined;

/** While the page is being parsed, a block may be incomplete. */
const areRead = (): Promise<void> =>
  (reading ??= new Promise((resolve) => {
    const readAll = () => {
      readMessageBlocks();
      resolve();
    };
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', readAll);
    else readAll();
  }));

export const createPageL10n: CreatePageL10n = async (requested, texts) => {
  await areRead();
  return createFromThoseRead(requested, texts);
};
