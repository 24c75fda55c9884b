import { showsData, tags } from '../../elements/tags.js';
import { pageRule } from '../page.js';

/** How our elements fit among the headings and ids of the page. */
export const structureRules = {
  /** To people who move through a page by its headings, a skipped level looks like a missing part. */
  'skipped-heading': pageRule({
    severity: 'warning',
    check({ elements }) {
      const findings = [];
      let before = 0;
      for (const element of elements) {
        if (element.parentElement?.closest(DATA_TAGS)) continue;
        if (element.matches(HEADINGS)) {
          if (isRendered(element)) before = levelOf(element);
        } else if (showsData(element.localName)) {
          const own = [...(element.shadowRoot?.querySelectorAll(HEADINGS) ?? [])].map(levelOf);
          const [level = before] = own;
          // A page may start with an h2, if its title is a picture.
          const better = before === 0 ? 2 : before + 1;
          if (level > better) findings.push({ element, params: { level, before, better } });
          before = own.at(-1) ?? before;
        }
      }
      return findings;
    },
    say: ({ msg }, params) => ({
      what: msg('This heading has level {level}, and the one before it has level {before}.', {
        id: 'page-check.skipped-heading',
        desc: 'Page check: levels of headings, 1 to 6; {before} is 0 where there is none.',
      }),
      fix: msg(
        'Do not skip heading levels: people who move through the page by headings will think something is missing.',
        { id: 'page-check.skipped-heading.fix', desc: 'Page check: an example follows.' },
      ),
      code: `heading-level="${params.better}"`,
    }),
  }),

  /** Links to a goal refer to its plan by `id`. */
  'duplicate-id': pageRule({
    severity: 'warning',
    check({ elements, ours }) {
      const seen = new Set<string>();
      return ours.flatMap((element) => {
        const { id } = element;
        const root = element.getRootNode();
        // Each shadow tree has its own ids.
        const bearers = elements.filter((other) => other.id === id && other.getRootNode() === root);
        if (!id || bearers.length < 2 || seen.has(id)) return [];
        seen.add(id);
        return [{ element: bearers[1], params: { id, n: bearers.length } }];
      });
    },
    say: ({ msg }) => ({
      what: msg('The id “{id}” is on this page {n, plural, one {# time} other {# times}}.', {
        id: 'page-check.duplicate-id',
        desc: 'Page check: {n} is 2 or more.',
      }),
      fix: msg('Give each its own: a link finds only the first of them.', {
        id: 'page-check.duplicate-id.fix',
        desc: 'Page check.',
      }),
    }),
  }),

  'plans-without-id': pageRule({
    severity: 'warning',
    check({ ours }) {
      const plans = ours.filter(({ localName }) => localName === 'strategy-goals');
      const nameless = plans.filter(({ id }) => !id);
      if (plans.length < 2 || nameless.length === 0) return [];
      return [{ element: nameless[0], params: { n: plans.length } }];
    },
    say: ({ msg }) => ({
      what: msg(
        'There are {n, plural, one {# plan} other {# plans}} on this page, and not all have an id, so a link to a goal does not say which plan it means.',
        { id: 'page-check.plans-without-id', desc: 'Page check: {n} is 2 or more.' },
      ),
      fix: msg('Give each plan its own id, such as this one.', {
        id: 'page-check.plans-without-id.fix',
        desc: 'Page check: an example follows.',
      }),
      code: '<strategy-goals id="strategy-2030" src="strategy.json"></strategy-goals>',
    }),
  }),
};

const DATA_TAGS = tags.filter(showsData).join(', ');
const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"][aria-level]';

const levelOf = (heading: Element): number =>
  Number(heading.getAttribute('aria-level') ?? heading.localName.slice(1));

const isRendered = (element: Element): boolean =>
  !element.ownerDocument.defaultView || element.checkVisibility({ visibilityProperty: true });
