import { html, nothing, type TemplateResult } from 'lit';
import type { L10n } from '../../localization/core/l10n.js';
import type { Issue } from '../../model/issue.js';
import type { LoadState } from '../../sources/source-controller.js';

/** What an element says of its states: each names its part of the page, which may have several. */
export interface LoadStateText {
  readonly loading: string;
  readonly empty: string;
  /** For those who were told that it loads. */
  readonly ready: string;
  readonly error: string;
}

interface Status {
  readonly l10n: L10n;
  readonly words: string;
  /** Says it aloud, but moves nothing. */
  readonly isHidden: boolean;
  readonly canRetry: boolean;
  retry(): void;
}

/**
 * Says how loading is going. The line is there from the start, even if empty. It has no role: Orca
 * reads an empty status as "status bar" to anyone who comes across it.
 */
export function loadStateView({ l10n, words, isHidden, canRetry, retry }: Status): TemplateResult {
  return html`<div part="status" dir=${l10n.dir}>
    <span aria-live="polite" aria-atomic="true" class=${isHidden ? 'visually-hidden' : ''}
      >${words}</span
    >
    ${
      canRetry
        ? html`<button type="button" class="button" part="button" @click=${retry}>
            ${l10n.msg('Try again', {
              id: 'load.retry',
              desc: 'Button under the message that the content could not be loaded.',
            })}
          </button>`
        : nothing
    }
  </div>`;
}

/** What is said about a state; the author finds the details on the console. */
export function loadStateMessage(
  l10n: L10n,
  state: LoadState,
  issues: readonly Issue[],
  text: LoadStateText,
): string {
  if (state === 'idle') return '';
  if (state !== 'error' && state !== 'stale') return text[state];
  return `${text.error} ${whatNow(l10n, state, issues[0])}`;
}

function whatNow({ msg }: L10n, state: LoadState, issue: Issue | undefined): string {
  if (state === 'stale') {
    return msg('You are seeing an earlier version.', {
      id: 'load.stale',
      desc: 'After “The goals could not be loaded.”, above goals that are still there after a failed update.',
    });
  }
  if (['network', 'timeout', 'lost-part'].includes(issue?.code ?? '')) {
    return msg('Try again. If it still does not work, check your internet connection.', {
      id: 'load.offline',
      desc: 'After “The goals could not be loaded.”: no connection, or no answer in time.',
    });
  }
  return msg('Try again later.', {
    id: 'load.later',
    desc: 'After “The goals could not be loaded.”: the file is missing, or something else than expected.',
  });
}
