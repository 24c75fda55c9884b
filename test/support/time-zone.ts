import { executeServerCommand } from '@web/test-runner-commands';

let isElsewhere = false;

/** Where the reader lives, until the end of the test: 'Pacific/Auckland'. Needs `emulation`. */
export async function liveIn(timezoneId: string): Promise<void> {
  isElsewhere = true;
  await executeServerCommand('liveIn', { timezoneId });
}

afterEach(async () => {
  if (isElsewhere) await liveIn('');
  isElsewhere = false;
});
