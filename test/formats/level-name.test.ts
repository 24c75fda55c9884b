import { expect } from 'chai';
import { describe, it } from 'node:test';
import { levelNameOf } from '../../src/formats/level-name.js';

describe('a heading over a list', () => {
  it('names what one of its goals is called', () => {
    const names = {
      'Cele operacyjne:': 'Cel operacyjny',
      'CELE SZCZEGÓŁOWE': undefined,
      'Kierunki działań:': 'Kierunek działań',
      'zadania szczegółowe': 'zadanie szczegółowe',
      'Inicjatywy strategiczne:': 'Inicjatywa strategiczna',
      'Operational goals:': 'Operational goal',
      'Nasze cele na 2030:': undefined,
      'Cele, które osiągniemy razem:': undefined,
      'constructor:': undefined,
      '': undefined,
    };
    for (const [heading, name] of Object.entries(names)) {
      expect(levelNameOf(heading), heading).to.equal(name);
    }
  });
});
