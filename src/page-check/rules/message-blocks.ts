import { checkMessages } from '../../localization/core/check-messages.js';
import { MESSAGE_BLOCKS, readMessageBlock } from '../../localization/dom/message-block.js';
import type { Finding } from '../finding.js';
import type { Page } from '../page.js';

/** Words that the page sets itself, and gets wrong. */
export function messageBlocks({ elements }: Page): Finding[] {
  return elements
    .filter((element) => element.matches(MESSAGE_BLOCKS))
    .flatMap((element): Finding[] => {
      const { language, value, issues: unread } = readMessageBlock(element);
      const issues = value === undefined ? unread : checkMessages(language, value).issues;
      const [first] = issues;
      if (!first) return [];
      const block = `<script data-city-messages lang="${language}">`;
      if (first.path === '') {
        // No JSON, or JSON that is a list or a text.
        const detail = first.params['detail'] ?? first.params['received'] ?? '';
        const params = { block, detail };
        return [{ code: 'messages-not-json', severity: 'error', element, params }];
      }
      const params = { block, ids: issues.map(({ path }) => path).join(', ') };
      return [{ code: 'messages-left-out', severity: 'warning', element, params }];
    });
}
