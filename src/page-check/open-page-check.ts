import { pageCheckTexts } from '../localization/core/generated/page-check.js';
import { applyMessages } from '../localization/core/set-messages.js';
import { MESSAGE_BLOCKS, readMessageBlock } from '../localization/dom/message-blocks.js';
import { nearestLanguage } from '../localization/dom/language.js';
import { PANEL_TAG } from './page.js';
import { PageCheckPanel } from './panel/panel.js';

/**
 * Opens the page check once the page has loaded. It comes first on the page, for the keyboard, the ear and
 * a narrow screen: it does not take the focus, since somebody may be reading already. On a page that is
 * XML it is not possible (define.ts).
 */
export async function openPageCheck(): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  }
  if (document.contentType.endsWith('xml') || document.querySelector(PANEL_TAG)) return;
  if (!customElements.get(PANEL_TAG)) customElements.define(PANEL_TAG, PageCheckPanel);
  const language = nearestLanguage(document.documentElement);
  readOwnWords();
  await pageCheckTexts.load(language);
  const panel = document.createElement(PANEL_TAG) as PageCheckPanel;
  panel.language = language;
  document.body.prepend(panel);
}

/** The page check is a bundle of its own, so it has to read the messages that the page sets itself. */
function readOwnWords(): void {
  for (const block of document.querySelectorAll(MESSAGE_BLOCKS)) {
    const { language, value } = readMessageBlock(block);
    if (value !== undefined) applyMessages(language, value);
  }
}
