import '../../src/embed.js';
import { PANEL_TAG } from '../../src/page-check/page.js';
import { openPageCheck } from '../../src/page-check/open-page-check.js';
import type { PageCheckPanel } from '../../src/page-check/panel/panel.js';
import { until } from './until.js';
import { words } from './words.js';

/** A page of an author, and its check, opened and done. */
export async function checkedPage(body: string, lang: string): Promise<PageCheckPanel> {
  document.documentElement.lang = lang;
  const page = document.createElement('main');
  page.id = 'page';
  page.innerHTML = body;
  document.body.append(page);
  await openPageCheck();
  const panel = document.querySelector<PageCheckPanel>(PANEL_TAG)!;
  await untilSaid(panel, /^(Found|No problems|Znaleziono|Na tej stronie nie)/);
  return panel;
}

export function leavePage(): void {
  document.querySelector(PANEL_TAG)?.remove();
  document.querySelector('#page')?.remove();
  document.documentElement.removeAttribute('lang');
}

export const statusOf = (panel: Element): Element =>
  panel.shadowRoot!.querySelector('[aria-live="polite"]')!;

export const untilSaid = (panel: Element, wanted: RegExp): Promise<void> =>
  until(
    () => wanted.test(words(statusOf(panel))),
    () => `${String(wanted)} is not said, but "${words(statusOf(panel))}"`,
  );

export const buttonOf = (panel: Element, label: string): HTMLButtonElement =>
  [...panel.shadowRoot!.querySelectorAll('button')].find((button) => words(button) === label)!;
