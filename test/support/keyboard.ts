import { sendKeys } from '@web/test-runner-commands';

/** Presses a key by its name in `KeyboardEvent.key`, or `Space`. */
export const press = (key: string): Promise<unknown> =>
  sendKeys({ press: key === 'Space' ? ' ' : key });
