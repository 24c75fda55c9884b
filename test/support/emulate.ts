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

afterEach(async () => {
  if (isEmulating) await emulate({});
  isEmulating = false;
});
