import { html, nothing, type TemplateResult } from 'lit';
import type { L10n } from '../../localization/core/l10n.js';
import type { Issue } from '../../model/issue.js';
import type { LoadState } from '../../sources/source-controller.js';

export interface LoadStateText {
  readonly loading: string;
  readonly empty: string;
  /** For those who were told that it loads. */
  readonly loaded: string;
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
    <div aria-live="polite" aria-atomic="true" class=${isHidden ? 'visually-hidden' : ''}>
      ${words}
    </div>
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

/** What is said about a state. */
export function loadStateMessage(
  l10n: L10n,
  state: LoadState,
  issues: readonly Issue[],
  text: LoadStateText,
): string {
  if (state === 'loading') return text.loading;
  if (state === 'empty') return text.empty;
  if (state === 'error') return failure(l10n, issues[0]);
  if (state === 'ready') return text.loaded;
  if (state !== 'stale') return '';
  return l10n.msg('We could not load the latest version. You are seeing an earlier one.', {
    id: 'load.stale',
    desc: 'Shown above content that is still there after a failed update.',
  });
}

/** For citizens; the author finds the details on the console. */
function failure({ msg, format }: L10n, issue: Issue | undefined): string {
  switch (issue?.code) {
    case 'network':
    case 'timeout':
    case 'lost-part':
      return msg(
        'The content could not be loaded. Try again. If it still does not work, check your internet connection.',
        {
          id: 'load.failed.network',
          desc: 'Error in the place of the content: no connection, or no answer in time.',
        },
      );
    case 'http':
      return format(
        msg('Sorry, the content could not be loaded. Try again later. (Error {status})', {
          id: 'load.failed.http',
          desc: 'Error in the place of the content. {status} is an HTTP status such as 404.',
        }),
        { status: String(issue.params['status']) },
      );
    default:
      return msg('Sorry, there is a problem with this content. Try again later.', {
        id: 'load.failed.format',
        desc: 'Error in the place of the content: the file is there, but something else than expected.',
      });
  }
}
