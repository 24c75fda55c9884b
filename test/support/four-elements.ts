import { fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define/eu-flag.js';
import '../../src/define/news-list.js';
import '../../src/define/strategy-goals.js';
import '../../src/define/ukrainian-heart.js';
import { localized } from './until.js';
import { words } from './words.js';

const plan = { title: { pl: 'Cele', en: 'Goals' }, goals: [{ number: '1', title: 'x' }] };
const feed = { items: [{ id: '1', title: 'x', date_published: '2026-10-05' }] };

/** One of each element, in a part of the page. */
export async function showFourElements(lang: string): Promise<HTMLElement> {
  const part = await fixture<HTMLElement>(html`
    <div lang=${lang}>
      <strategy-goals .data=${plan}></strategy-goals>
      <news-list .data=${feed}></news-list>
      <eu-flag></eu-flag>
      <ukrainian-heart></ukrainian-heart>
    </div>
  `);
  for (const element of part.children) await localized(element as LitElement);
  return part;
}

/** What each of them says, with the language that it says it in. */
export const saidBy = (part: Element): string[] =>
  [...part.children].map(({ shadowRoot }) => {
    const said = shadowRoot?.querySelector('h2') ?? shadowRoot?.querySelector('svg');
    const text = said?.getAttribute('aria-label') ?? words(said);
    return `${shadowRoot?.querySelector('.localized')?.getAttribute('lang')}: ${text}`;
  });

const texts = {
  pl: [
    'Cele',
    'Aktualności',
    'Flaga Unii Europejskiej',
    'Serce w barwach ukraińskiej flagi: niebieskie u góry, żółte u dołu',
  ],
  en: [
    'Goals',
    'News',
    'Flag of the European Union',
    'Heart in the colours of the Ukrainian flag, blue over yellow',
  ],
};

/** What they are to say. @param lang what their texts are marked as */
export const wordsIn = (language: 'pl' | 'en', lang: string = language): string[] =>
  texts[language].map((text) => `${lang}: ${text}`);
