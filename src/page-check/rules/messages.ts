import { checkMessages } from '../../localization/core/check-messages.js';
import { MESSAGE_BLOCKS, readMessageBlock } from '../../localization/dom/message-blocks.js';
import { pageRule, type Page } from '../page.js';

/** Mistakes in the messages that the page sets itself. */
export const messageRules = {
  'messages-not-json': pageRule({
    severity: 'error',
    check: (page) =>
      wrongBlocks(page).flatMap(({ element, block, first }) => {
        if (first.path !== '') return [];
        // Not JSON, or JSON that is not an object.
        const detail = first.params['detail'] ?? first.params['received'] ?? '';
        return [{ element, params: { block, detail } }];
      }),
    say: ({ msg }) => ({
      what: msg('The texts in {block} cannot be read, so the default ones are shown. ({detail})', {
        id: 'page-check.messages-not-json',
        desc: "Page check: {block} is an HTML tag; {detail} is the browser's own English words, with the place of the mistake.",
      }),
      fix: msg('It has to be JSON. Look for a missing comma, quote or bracket.', {
        id: 'page-check.messages-not-json.fix',
        desc: 'Page check.',
      }),
      code: '{"strategy-goals.goal": "…", "load.retry": "…"}',
    }),
  }),

  'messages-left-out': pageRule({
    severity: 'warning',
    check: (page) =>
      wrongBlocks(page).flatMap(({ element, block, first, issues }) => {
        if (first.path === '') return [];
        return [{ element, params: { block, ids: issues.map(({ path }) => path).join(', ') } }];
      }),
    say: ({ msg }) => ({
      what: msg('Some texts in {block} are not used: {ids}.', {
        id: 'page-check.messages-left-out',
        desc: 'Page check: {block} is an HTML tag, {ids} a list of names.',
      }),
      fix: msg(
        'Check their names and what is in curly brackets. The browser console (F12) has the details.',
        { id: 'page-check.messages-left-out.fix', desc: 'Page check.' },
      ),
    }),
  }),
};

const wrongBlocks = ({ elements }: Page) =>
  elements
    .filter((element) => element.matches(MESSAGE_BLOCKS))
    .flatMap((element) => {
      const { language, value, issues: unread } = readMessageBlock(element);
      const issues = value === undefined ? unread : checkMessages(language, value).issues;
      const [first] = issues;
      const block = `<script data-city-messages lang="${language}">`;
      return first ? [{ element, block, first, issues }] : [];
    });
