import { prepareStatePage } from '../support/state-page.js';

/**
 * A page as a city has one, so that checkers which judge whole pages have nothing to say but about the
 * element: a title, a landmark, a heading of level 1, a way past what is repeated, and room between lines.
 *
 * @returns where states are shown
 */
export async function preparePage(): Promise<HTMLElement> {
  const container = await prepareStatePage();
  document.title = 'Toruń';
  document.body.style.lineHeight = '1.5';
  document.body.innerHTML = `
    <header><a href="#content" style="display: block; padding: 1em">Do treści</a></header>
    <main id="content"><h1>Miasto Toruń</h1><p>Oto, co nowego.</p></main>`;
  document.querySelector('main')!.append(container);
  return container;
}
