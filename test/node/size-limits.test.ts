import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { ENTRY, entryLimit, partLimits } from '../../tools/size/budgets.js';
import { checkEmbed } from '../../tools/size/check-embed.js';

/** More bytes do not compress: a file of so many is that large. */
const ofSize = (bytes: number) => randomBytes(bytes - 16);

describe('the limits of what a page loads', () => {
  let folder: string;
  const plant = (name: string, bytes: number) => writeFileSync(join(folder, name), ofSize(bytes));
  const complaints = () => checkEmbed(folder).complaints;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sizes-'));
    plant(ENTRY, entryLimit);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('a file that reaches its limit is let through, and one with 1 KB more is not', () => {
    assert.deepEqual(complaints(), []);
    plant(ENTRY, entryLimit + 1024);
    assert.match(complaints().join(), /^city-elements\.js is 10\d\d bytes over its limit/);
  });

  it('a part has a limit of its own', () => {
    const limit = partLimits['csv'] ?? 0;
    plant('csv-AbC_1-.js', limit);
    assert.deepEqual(complaints(), []);
    plant('csv-AbC_1-.js', limit + 1024);
    assert.match(complaints().join(), /^csv-AbC_1-\.js is .* over its limit.*raise "csv"/);
  });

  it('a new part without a limit is not let through, and its maker is told where to give it one', () => {
    plant('charts-AbCdEf.js', 1024);
    assert.match(complaints().join(), /"charts" one in tools\/size\/budgets\.ts/);
  });

  it('the texts of a new language have the limit of every language', () => {
    plant('uk.controls-AbCdEf.js', 512);
    plant('uk-AbCdEf.js', 512);
    assert.deepEqual(complaints(), []);
  });

  it('a folder without the file for every page is no build', () => {
    rmSync(join(folder, ENTRY));
    assert.match(complaints().join(), /Run npm run build/);
  });
});
