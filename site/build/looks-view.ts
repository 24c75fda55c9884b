import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { backgrounds, contrast, hexColour, lookValue } from './colours.js';
import { textField, valueOf } from './fields.js';
import type { FormState } from './form-view.js';
import { customProperties } from './generated/custom-properties.js';
import type { Label } from './words.en.js';
import type { PageWords } from './words.js';

type Page = keyof typeof backgrounds;

/** The accent in view, everything else one click away. */
export function looksView(state: FormState) {
  const { settings, words } = state;
  const names = Object.entries(customProperties[settings.tag]);
  const isFirst = ([name]: [string, string]) => name === '--city-accent';
  const view = ([name, description]: [string, string]) =>
    description.startsWith('Colour') ? colourView(name, state) : lengthView(name, state);
  const rest = names.filter((entry) => !isFirst(entry));
  const first = names.filter(isFirst);
  return html`
    <p class="hint">${words.say('lookHint')}</p>
    ${first.map(view)}
    ${
      first.length > 0
        ? html`<details>
            <summary>${words.say('more')}</summary>
            ${rest.map(view)}
          </details>`
        : rest.map(view)
    }
  `;
}

const labelOf = (name: string, words: PageWords): Label => words.lists.looks[name] ?? { name };

/** What was typed and is neither a colour nor a length stays in its field, but goes nowhere else. */
const refused = new Map<string, string>();

function set(name: string, page: Page, typed: string, state: FormState, isLive = false) {
  const { settings, words, change } = state;
  const value = lookValue(name, typed);
  if (value || !typed.trim()) refused.delete(name + page);
  else refused.set(name + page, typed);
  const look = { light: '', dark: '', ...settings.looks[name], [page]: value };
  const looks = { ...settings.looks, [name]: look };
  if (!look.light && !look.dark) delete looks[name];
  change({ looks }, `${labelOf(name, words).name}: ${value || '–'}`, isLive);
}

function colourView(name: string, state: FormState) {
  return html`<div class="colours">
    ${(['light', 'dark'] as const).map((page) => oneColour(name, page, state))}
  </div>`;
}

function oneColour(name: string, page: Page, state: FormState) {
  const { settings, words } = state;
  const own = settings.looks[name]?.[page] ?? '';
  // Where only one is chosen, it is the colour of all pages.
  const shown = own || settings.looks[name]?.[page === 'light' ? 'dark' : 'light'] || '';
  const typed = refused.get(name + page);
  const label = words.say(page === 'light' ? 'onLight' : 'onDark', {
    name: labelOf(name, words).name,
  });
  const id = `css-${name.replace('--', '')}-${page}`;
  return html`<div class="colour">
    ${textField({
      id,
      label: { name: label },
      value: typed ?? own,
      error: typed === undefined ? undefined : words.say('badLook'),
      change: (value) => set(name, page, value, state),
    })}
    <input
      type="color"
      aria-label=${words.say('pick', { name: label })}
      .value=${live(hexColour(shown) ?? backgrounds[page === 'light' ? 'dark' : 'light'])}
      @input=${(event: Event) => set(name, page, valueOf(event), state, true)}
      @change=${(event: Event) => set(name, page, valueOf(event), state)}
    />
    ${hexColour(shown) ? html`<p class="ratio">${ratioWords(shown, page, words)}</p>` : nothing}
  </div>`;
}

function ratioWords(colour: string, page: Page, words: PageWords): string {
  const background = backgrounds[page];
  const exact = contrast(colour, background);
  // Rounded down: 4.49 is not 4.5.
  const ratio = new Intl.NumberFormat(words.language, { maximumFractionDigits: 1 }).format(
    Math.floor(exact * 10) / 10,
  );
  const sentence =
    exact >= 7
      ? 'passesAll'
      : exact >= 4.5
        ? 'passesSome'
        : exact >= 3
          ? 'passesLarge'
          : 'passesNone';
  return words.say(sentence, { ratio, background });
}

function lengthView(name: string, state: FormState) {
  const { settings, words } = state;
  const typed = refused.get(`${name}light`);
  return textField({
    id: `css-${name.replace('--', '')}`,
    label: labelOf(name, words),
    value: typed ?? settings.looks[name]?.light ?? '',
    error: typed === undefined ? undefined : words.say('badLook'),
    change: (value) => set(name, 'light', value, state),
  });
}
