import { expect } from 'chai';
import { describe, it } from 'node:test';
import { letterNumeral, romanNumeral } from '../../src/model/numerals.js';

describe('a number as a list shows it', () => {
  it('is Roman as a browser writes it', () => {
    const numerals = [1, 4, 9, 14, 39, 40, 49, 90, 99, 400, 1994].map(romanNumeral);
    expect(numerals.join()).to.equal('I,IV,IX,XIV,XXXIX,XL,XLIX,XC,XCIX,CD,MCMXCIV');
  });

  it('is a letter, and two after Z', () => {
    expect([1, 3, 26, 27, 52, 53].map(letterNumeral).join()).to.equal('A,C,Z,AA,AZ,BA');
  });
});
