import type { Parsed } from '../../model/issue.js';
import { nearestLanguage } from './nearest-language.js';

/**
 * The messages that a page sets itself, for pages that have but the embed file:
 *
 *   <script type="application/json" data-city-messages lang="pl">{"load.retry": "Jeszcze raz"}</script>
 *
 * A block of data runs no code, so a strict policy lets it pass, and a script can write one too. Only
 * who owns the page can: no CMS lets a visitor write `<script>`.
 */
export const MESSAGE_BLOCKS = 'script[data-city-messages]';

/** What stands in one, in the language of its own `lang`, else of the page. */
export function readMessageBlock(block: Element): Parsed<unknown> & { readonly language: string } {
  const language = nearestLanguage(block);
  try {
    return { language, value: JSON.parse(block.textContent), issues: [] };
  } catch (error) {
    const { message: detail } = error as Error;
    return { language, issues: [{ code: 'not-json', path: '', params: { detail } }] };
  }
}
