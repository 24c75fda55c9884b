import { pageCheckTexts } from '../localization/core/page-check-locales.js';
import { nearestLanguage } from '../localization/dom/nearest-language.js';
import { PANEL_TAG } from './page.js';
import { PageCheckPanel } from './panel/page-check-panel.js';

/** Opens the page check at the end of the page, once the page is all there. */
export async function openPageCheck(): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  }
  if (document.querySelector(PANEL_TAG)) return;
  if (!customElements.get(PANEL_TAG)) customElements.define(PANEL_TAG, PageCheckPanel);
  const language = nearestLanguage(document.documentElement);
  await pageCheckTexts.load(language);
  const panel = document.createElement(PANEL_TAG) as PageCheckPanel;
  panel.language = language;
  document.body.append(panel);
}
