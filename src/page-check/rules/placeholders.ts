import { isTag, tags } from '../../elements/tags.js';
import { nearestName } from '../../model/nearest-name.js';
import { pageRule, type Page } from '../page.js';

/** `<div data-city="…">` that has not become an element. */
export const placeholderRules = {
  'misspelt-placeholder': pageRule({
    severity: 'error',
    check: (page) =>
      waitingPlaceholders(page).flatMap(({ element, value }) => {
        if (isTag(value)) return [];
        const better = nearestName(value, tags);
        // Other software uses `data-city` for the name of a city.
        if (!better && !element.hasAttribute('data-city-src')) return [];
        return [{ element, params: { value, better: better ?? 'strategy-goals' } }];
      }),
    say: ({ msg }, params) => ({
      what: msg('A placeholder asks for “{value}”, which does not exist.', {
        id: 'page-check.misspelt-placeholder',
        desc: 'Page check: a div with data-city="{value}".',
      }),
      fix: msg(
        'Write one of these: strategy-goals, news-list, eu-flag, ukrainian-heart. Perhaps you mean this:',
        { id: 'page-check.misspelt-placeholder.fix', desc: 'Page check: a line of HTML follows.' },
      ),
      code: `data-city="${params.better}"`,
    }),
  }),

  'waiting-placeholder': pageRule({
    severity: 'error',
    check: (page) =>
      waitingPlaceholders(page)
        .filter(({ element, value }) => isTag(value) && !element.querySelector(value))
        .map(({ element, value }) => ({ element, params: { tag: value } })),
    say: ({ msg }, params) => ({
      what: msg('The placeholder for “{tag}” is still empty.', {
        id: 'page-check.waiting-placeholder',
        desc: 'Page check: a div with data-city="{tag}".',
      }),
      fix: msg(
        'The script on this page may be too old for placeholders. Ask your site administrator to install the latest version, or use the tag itself.',
        { id: 'page-check.waiting-placeholder.fix', desc: 'Page check.' },
      ),
      code: `<${params.tag}></${params.tag}>`,
    }),
  }),
};

const waitingPlaceholders = ({ elements }: Page) =>
  elements.flatMap((element) => {
    const value = element.getAttribute('data-city')?.trim().toLowerCase();
    return value === undefined || isTag(element.localName) ? [] : [{ element, value }];
  });
