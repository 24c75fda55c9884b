import { expect } from 'chai';
import { describe, it } from 'node:test';
import { writeXlsx } from 'hucre';
import { issueSentences } from '../../../src/localization/core/issue-sentences.js';
import { brief, readPlan } from '../../support/files.js';

const MEGABYTE = 1024 * 1024;

async function workbook(title: string): Promise<Uint8Array> {
  const rows = [
    ['numer', 'tytuł'],
    ['1', title],
  ];
  return writeXlsx({ sheets: [{ name: 'Plan', rows }] });
}

/** Where the list of files in an archive says something of one of them. */
function entryOf(archive: Uint8Array, name: string): number {
  const text = new TextDecoder('latin1').decode(archive);
  return text.lastIndexOf(name) - 46;
}

/** @param size of one file, as the archive says */
function say(archive: Uint8Array, name: string, size: number): number[] {
  new DataView(archive.buffer, archive.byteOffset).setUint32(
    entryOf(archive, name) + 24,
    size,
    true,
  );
  return [...archive];
}

describe('a small workbook that would be large when it is unpacked', () => {
  it('is not opened, and its author is told what to do', async () => {
    const bytes = await workbook('a'.repeat(33 * MEGABYTE));
    expect(bytes.length).to.be.below(MEGABYTE);
    const { value, issues } = await readPlan([...bytes]);
    expect(value).to.equal(undefined);
    expect(await issueSentences(issues, 'pl')).to.deep.equal([
      'Ten plik Excela (.xlsx) nie został otwarty: po rozpakowaniu byłby za duży dla strony. Wklej do nowego skoroszytu tylko arkusz z planem i wgraj ten plik albo zapisz arkusz jako „CSV UTF-8”.',
    ]);
  });

  const lies: [string, number, string][] = [
    ['says that it is gigabytes', 0xfffffff0, 'large-excel'],
    ['says nothing of its size', 0, 'large-excel'],
    ['says that it is smaller than it is', 100, 'excel'],
  ];
  for (const [name, size, file] of lies) {
    it(`is not opened where it ${name}`, async () => {
      const bytes = await workbook('a'.repeat(MEGABYTE));
      const { value, issues } = await readPlan(say(bytes, 'xl/sharedStrings.xml', size));
      expect(value).to.equal(undefined);
      expect(issues).to.deep.equal([{ code: 'other-file', path: '', params: { file } }]);
    });
  }

  it('is not opened where the same long text is in many cells', async () => {
    const text = 'a'.repeat(10_000);
    const rows = [['title'], ...Array.from({ length: 3000 }, () => [text])];
    const { issues } = await readPlan([...(await writeXlsx({ sheets: [{ name: 'a', rows }] }))]);
    expect(issues[0]?.params).to.deep.equal({ file: 'large-excel' });
  });
});

describe('a workbook with a cell far away', () => {
  it('is read up to there', async () => {
    const rows: (string | null)[][] = [
      ['numer', 'tytuł'],
      ['1', 'Miasto'],
    ];
    const cells = new Map([['1048575,16383', { value: 'x' }]]);
    const bytes = await writeXlsx({ sheets: [{ name: 'Plan', rows, cells }] });
    const { value, issues } = await readPlan([...bytes]);
    expect(value?.goals).to.have.length(1);
    expect(brief(issues)).to.deep.equal([]);
  });
});
