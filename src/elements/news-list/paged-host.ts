import type { ReactiveControllerHost } from 'lit';
import type { L10n } from '../../localization/core/l10n.js';
import type { Issue } from '../../model/issue.js';
import type { News, NewsItem } from '../../model/news.js';

/** The list, as its pages know it. */
export interface PagedHost extends ReactiveControllerHost, HTMLElement {
  readonly feed: News | undefined;
  readonly goal: string | undefined;
  readonly sourceAddress: string | undefined;
  readonly l10n: L10n | undefined;
  readonly renderRoot: HTMLElement | DocumentFragment;
  laterIssues: readonly Issue[];
  isWanted(item: NewsItem): boolean;
  showFrom(first: number, takesFocus: boolean): Promise<void>;
}
