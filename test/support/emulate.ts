import { executeServerCommand } from '@web/test-runner-commands';

interface Features {
  'prefers-color-scheme'?: 'light' | 'dark';
  'prefers-reduced-motion'?: 'reduce' | 'no-preference';
  'prefers-contrast'?: 'more' | 'no-preference';
  'forced-colors'?: 'active' | 'none';
}

let isEmulating = false;

/** What the page shall believe about its reader and medium, until the end of the test. */
export async function emulate(
  features: Features,
  media: 'screen' | 'print' | '' = '',
): Promise<void> {
  isEmulating = true;
  await executeServerCommand('emulate', { features, media });
}

let isDarkening = false;

/** As where a reader lets the browser darken all pages, until the end of the test. */
export async function darkenPages(): Promise<void> {
  isDarkening = true;
  await emulate({ 'prefers-color-scheme': 'dark' });
  await executeServerCommand('darkenPages', { enabled: true });
}

afterEach(async () => {
  if (isEmulating) await emulate({});
  if (isDarkening) await executeServerCommand('darkenPages', {});
  isEmulating = false;
  isDarkening = false;
});
