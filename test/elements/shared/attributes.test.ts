import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../../src/define/eu-flag.js';
import '../../../src/define/news-list.js';
import '../../../src/define/strategy-goals.js';
import '../../../src/define/ukrainian-heart.js';
import { tags, type Tag } from '../../../src/elements/tags.js';
import { json, useFakeNetwork } from '../../support/fake-fetch.js';
import { localized, nextTask, until } from '../../support/until.js';
import { useWarnings } from '../../support/warnings.js';

const plan = {
  language: 'pl',
  title: 'Plan',
  goals: [{ number: '1', title: { pl: 'Cel', 'pl-simple': 'Prosto' }, goals: [{ title: 'Cel' }] }],
};
const feed = {
  title: 'News',
  items: [1, 2, 3, 4, 5, 6].map((id) => ({
    id,
    title: 'New',
    url: '/new',
    _city: { goals: ['1'] },
  })),
};

/** What makes the attributes of a tag matter. */
const cases: Readonly<Record<Tag, { data?: unknown; attributes?: readonly string[] }>> = {
  'strategy-goals': { data: plan, attributes: ['controls'] },
  'news-list': { data: feed },
  'eu-flag': {},
  'ukrainian-heart': {},
};

/** A value for each attribute, other than its default. */
const values: Readonly<Record<string, string>> = {
  src: '/fake/taken-away.json',
  loading: 'lazy',
  'heading-level': '4',
  'open-depth': '3',
  controls: '',
  controlslist: 'nosearch noexpand nolinks noplain',
  'news-src': '/fake/news-taken-away.json',
  'news-languages': 'en uk',
  languages: 'en uk',
  limit: '2',
  goal: '2',
  'time-zone': 'America/New_York',
  alt: 'Words',
  href: 'https://example.org/',
  caption: '',
};

const classOf = (tag: string) => customElements.get(tag) as typeof LitElement;

/** What scripts read from an element: its properties that have an attribute. */
const propertiesOf = (element: LitElement): Record<string, unknown> =>
  Object.fromEntries(
    [...classOf(element.localName).elementProperties]
      .filter(([, { attribute }]) => attribute !== false)
      .map(([name]) => [name, (element as unknown as Record<PropertyKey, unknown>)[name]]),
  );

/** What is on the page, without the notes that Lit makes for itself. */
const shownBy = ({ renderRoot }: LitElement): string =>
  (renderRoot as ShadowRoot).innerHTML.replace(/<!--.*?-->/g, '').replace(/\s+/g, ' ');

describe('an attribute that is taken away', () => {
  const network = useFakeNetwork();
  useWarnings();
  const errors: unknown[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent) =>
    errors.push('reason' in event ? event.reason : event.error);

  beforeEach(() => {
    errors.length = 0;
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  afterEach(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    expect(errors).to.deep.equal([]);
  });

  /** An element that has come to rest. */
  async function show(tag: string, data: unknown, attributes: readonly string[] = []) {
    const holder = await fixture<HTMLElement>(html`<div lang="pl"></div>`);
    const element = document.createElement(tag) as LitElement & { data?: unknown };
    for (const name of attributes) element.setAttribute(name, '');
    if (data) element.data = data;
    holder.append(element);
    return settled(await localized(element));
  }

  /** After the parts that it loads late have come, and have rendered. */
  async function settled<E extends LitElement>(element: E): Promise<E> {
    let before: string;
    do {
      before = shownBy(element);
      await element.updateComplete;
      for (let tasks = 0; tasks < 20; tasks += 1) await nextTask();
    } while (shownBy(element) !== before);
    return element;
  }

  for (const tag of tags) {
    const { data, attributes } = cases[tag];
    for (const name of classOf(tag).observedAttributes) {
      for (const given of data ? [data, undefined] : [undefined]) {
        const what = data ? (given ? ', with data' : ', without data') : '';
        it(`<${tag} ${name}>${what}: is as if it had never been there`, async () => {
          const value = values[name];
          if (value === undefined) throw new Error(`Give ${name} a value in this test.`);
          network.answer(new URL(values['src']!, location.href).href, json(data ?? {}));
          network.answer(new URL(values['news-src']!, location.href).href, json(feed));
          const others = (attributes ?? []).filter((other) => other !== name);
          const untouched = await show(tag, given, others);
          const element = await show(tag, given, others);
          element.setAttribute(name, value);
          await settled(element);
          expect(propertiesOf(element)).to.not.deep.equal(propertiesOf(untouched));
          element.removeAttribute(name);
          expect(propertiesOf(element)).to.deep.equal(propertiesOf(untouched));
          await settled(element);
          await until(
            () => shownBy(element) === shownBy(untouched),
            () => `it shows ${shownBy(element)}\n, not ${shownBy(untouched)}`,
          );
          expect(network.requests.map(({ url }) => new URL(url).pathname)).to.not.include('/null');
        });
      }
    }

    it(`<${tag}>: properties that a script takes away with null or undefined are those at first`, async () => {
      const element = await show(tag, data);
      const atFirst = propertiesOf(document.createElement(tag));
      for (const nothing of [null, undefined]) {
        for (const name of Object.keys(atFirst)) Object.assign(element, { [name]: nothing });
        expect(propertiesOf(element)).to.deep.equal(atFirst);
        await element.updateComplete;
      }
    });
  }
});
