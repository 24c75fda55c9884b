import { expect } from 'chai';
import { describe, it } from 'node:test';
import { fold } from '../../src/model/fold.js';
import { polishStem } from '../../src/model/polish-stem.js';

const stem = (word: string) => polishStem(fold(word));

describe('the forms of a Polish word', () => {
  const words = [
    'rynek rynku rynki rynków rynkiem rynkach',
    'praca pracy pracę pracą prac pracami pracach',
    'miasto miasta mieście miastem miast miastami',
    'droga drogi drodze drogą dróg drogami',
    'woda wody wodzie wodą wód',
    'rzeka rzeki rzece rzeką rzek',
    'ścieżka ścieżki ścieżek ścieżce ścieżkami',
    'mieszkaniec mieszkańca mieszkańcy mieszkańców mieszkańcami',
    'mieszkanie mieszkania mieszkań mieszkaniu mieszkaniach',
    'publiczny publiczna publicznego publicznych publicznym publiczną',
    'miejsce miejsca miejsc miejscu',
    'jakość jakości jakością',
    'usługa usługi usług usługami',
    'powiat powiatu powiecie powiatem',
    'wydatek wydatku wydatki wydatków',
    'energia energii energię energią',
    'obywatel obywatela obywatele obywateli obywatelom',
    'rower roweru rowery rowerów rowerze',
  ];
  for (const forms of words) {
    const [first = '', ...others] = forms.split(' ');
    it(`“${first}” has one stem in all its forms`, () => {
      expect(others.map(stem)).to.deep.equal(others.map(() => stem(first)));
    });
  }

  it('have another stem than words that only look like them', () => {
    const strangers =
      'miejsce miejski praca praktyka park partner plan planeta rada radio woda wózek';
    const stems = strangers.split(' ').map(stem);
    expect(new Set(stems).size).to.equal(stems.length);
  });

  it('stay as they are where they are too short to have an ending', () => {
    expect(['las', 'pas', 'i', ''].map(stem)).to.deep.equal(['las', 'pas', 'i', '']);
  });
});
