import { expect } from 'chai';
import { describe, it } from 'node:test';
import { fold, foldedPositions } from '../../src/model/fold.js';

describe('a text as it is compared', () => {
  const rows: [string, string][] = [
    ['Łódź', 'lodz'],
    ['ZDROWIE', 'zdrowie'],
    ['zażółć gęślą jaźń', 'zazolc gesla jazn'],
    ['Straße, Ærø, Đorđe', 'strasse, aero, dorde'],
    ['Київ — Її й Ґанок', 'киів - іі и ганок'],
    ['z\u0301ro\u0301dło', 'zrodlo'],
    ['park\u00adingi przy\u00a0rzece', 'parkingi przy rzece'],
    ['2010–2028', '2010-2028'],
    ['Krupówki’s', "krupowki's"],
    // The apostrophe of Ukrainian typesetting; keyboards have the plain one.
    ['зв\u02bcязок', "зв'язок"],
    ['ﬁrma m²', 'firma m2'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['οδος', 'οδοσ'],
    ['كتــاب ٢٠٢٨', 'كتاب 2028'],
    ['۲٫۱۰', '2٫10'],
    ['', ''],
  ];
  for (const [text, folded] of rows) {
    it(`“${text}” is “${folded}”`, () => {
      expect(fold(text)).to.equal(folded);
    });
  }

  it('knows where each of its letters comes from', () => {
    const text = 'aßz\u0301ł';
    const positions = foldedPositions(text);
    expect(fold(text)).to.equal('asszl');
    expect(positions).to.deep.equal([0, 1, 1, 2, 4, 5]);
  });

  it('a letter is the same inside a word as alone, so that the right ones are marked', () => {
    const letters = Array.from({ length: 0x20000 }, (_, code) => String.fromCodePoint(code));
    const words = letters.map((letter) => `a${letter}${letter}`);
    const wrong = words.filter((word) => fold(word).length + 1 !== foldedPositions(word).length);
    expect(wrong).to.be.empty;
  });
});
