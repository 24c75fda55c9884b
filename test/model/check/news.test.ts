import { expect } from 'chai';
import { describe, it } from 'node:test';
import * as fc from '../../support/fast-check.js';
import { checkNews, checkStrategy } from '../../../src/model/check.js';

const TITLE = 'Linia 141 jedzie nad jezioro';

const item = (alt?: string) => ({
  id: 'linia',
  title: TITLE,
  image: 'https://example.org/a.webp',
  _city: { ...(alt === undefined ? {} : { image_alt: alt }) },
});

/** What an editor is told of a picture with this text alternative. */
const told = (alt?: string): string[] =>
  checkNews({ language: 'pl', items: [item(alt)] }).map(({ path, code }) => `${path}: ${code}`);

describe('what an editor should fix in the words for an image', () => {
  const place = 'items[0]._city.image_alt';

  it('nothing is there', () => {
    expect(told()).to.deep.equal([`${place}: missing-alt`]);
  });

  const rows: Record<string, string[]> = {
    'alt-file-name': [
      'autobus.jpg',
      'IMG_1234',
      'DSC00012',
      'foto-1.webp',
      'zdjecie 12',
      'Plakat_2026.PNG',
      'WhatsApp Image 2026-10-05',
      'WhatsApp Image 2026-10-05 at 12.34.56 (1)',
      'Screenshot 2026-10-05 at 9.15.02',
      'Zrzut ekranu (12)',
      'IMG_1234 (2)',
      'P1010023',
      '20261005_123456',
      'Plakat festynu 2026.jpg',
      'Święto miasta – baner.JFIF',
      'rynek-po-remoncie',
      'park-miejski-1024x683',
      'baner_www_2',
      'Projekt bez nazwy (3)',
      'Untitled design',
    ],
    'alt-says-image': [
      'Zdjęcie autobusu',
      'Na zdjęciu autobus nad jeziorem',
      'Na zdjęiu: autobus',
      'na zdjęciu: autobus',
      'Fotografia przedstawia autobus',
      'Obrazek: słońce',
      'Grafika z napisem',
      'Na zdjęciach dzieci z nagrodami',
      'Na obrazie autobus',
      'Fot. Jan Kowalski',
      'Foto: autobus',
      'zdj. 1',
      'Zdjęcie',
      'Plakat przedstawia program festynu',
      'Baner pokazuje datę festynu',
      'image',
      'The picture depicts a bus',
      'Photos of the market',
      'In the photo, a bus',
      'Image of a bus',
      'A photo of a bus',
      'Picture: bus',
      'photograph showing a bus',
    ],
    'alt-repeats-title': [
      TITLE,
      ' linia 141 jedzie nad jezioro. ',
      'Linia 141: jedzie nad JEZIORO',
    ],
  };
  for (const [code, alts] of Object.entries(rows)) {
    for (const alt of alts) {
      it(`“${alt}”: ${code}`, () => {
        expect(told(alt)).to.deep.equal([`${place}: ${code}`]);
      });
    }
  }

  for (const alt of [
    '',
    'Autobus miejski na drodze nad jeziorem',
    'Obraz „Dama z łasiczką” na ścianie muzeum',
    'Fotograf z aparatem na rynku',
    'Grafiki Jana Kowalskiego w galerii',
    'Photographers at the market',
    'Imaginary animals on a wall',
    'Obraz Jana Matejki w sali rady miasta',
    'Plakat: festyn 5 lipca na rynku, wstęp wolny',
    'Fotowoltaika na dachu szkoły',
    'Foto Art Festival: tłum przed wejściem',
    'Obrazy młodych artystów na płocie',
    'Polsko-niemiecko-ukraiński',
    'Ścieżka pieszo-rowerowa nad Wisłą',
    'COVID-19',
    'Logo torun.pl',
    'Picturesque houses by the river',
    'Photo exhibition in the library',
    'Image 3 on a wall of photographs',
    'Graphic novel on a library shelf',
  ]) {
    it(`“${alt}” is right`, () => {
      expect(told(alt)).to.be.empty;
    });
  }

  it('the words to leave out are named as they are there', () => {
    const [issue] = checkNews({ items: [item('Na zdjęciu: autobus')] });
    expect(issue?.params).to.deep.equal({ words: 'Na zdjęciu' });
  });

  it('a feed and its items name their languages and days so that browsers know them', () => {
    const feed = {
      language: 'polish',
      items: [{ ...item(''), language: 'ua', date_published: '19 lipca 2024' }],
    };
    expect(checkNews(feed).map(({ path, code }) => `${path}: ${code}`)).to.deep.equal([
      'items[0].date_published: left-out-date',
      'language: language-tag',
      'items[0].language: language-tag',
    ]);
  });

  it('whatever is in a file, looking at it harms nobody', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        for (const key of ['goals', 'items', 'levels', 'areas', 'language', 'title', 'updated']) {
          const document = { goals: [], items: [], [key]: value };
          expect(checkNews(document)).to.be.an('array');
          expect(checkStrategy(document)).to.be.an('array');
        }
        expect(checkNews(value)).to.be.an('array');
        expect(checkStrategy(value)).to.be.an('array');
      }),
    );
  });
});
