import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { formatDate } from '../../src/localization/core/dates.js';

const ownZone = process.env['TZ'];
afterEach(() => {
  if (ownZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = ownZone;
});

for (const zone of [
  'Pacific/Pago_Pago',
  'America/New_York',
  'Europe/Warsaw',
  'Pacific/Kiritimati',
]) {
  test(`5 October is 5 October for a reader in ${zone}`, () => {
    process.env['TZ'] = zone;
    const dates = ['2026-10-05', '2026-10-05T00:00:00+14:00', '2026-10-05T23:59:59-11:00'];
    for (const date of dates) {
      assert.equal(formatDate(date, 'pl'), '5 października 2026');
      assert.equal(formatDate(date, 'en-GB'), '5 October 2026');
    }
    assert.equal(formatDate('2026-01', 'en-GB'), 'January 2026');
  });
}

test('the readers really are in different zones', () => {
  const days = ['Pacific/Pago_Pago', 'Pacific/Kiritimati'].map((zone) => {
    process.env['TZ'] = zone;
    return new Date('2026-10-05T12:00:00Z').getDate();
  });
  assert.deepEqual(days, [5, 6]);
});
