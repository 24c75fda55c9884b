import { expect } from '@open-wc/testing';
import {
  drawingOf,
  heard,
  showGraphic,
  type Attributes,
  type GraphicTag,
} from '../../support/graphics.js';
import { expectSame } from '../../support/nodes.js';
import { until } from '../../support/until.js';

const FLAG = { pl: 'Flaga Unii Europejskiej', en: 'Flag of the European Union' };
const UNION = { pl: 'Unia Europejska', en: 'European Union' };
const HEART = {
  pl: 'Serce w barwach ukraińskiej flagi: niebieskie u góry, żółte u dołu',
  en: 'Heart in the colours of the Ukrainian flag, blue over yellow',
};
const FUNDED = 'Dofinansowane przez Unię Europejską';

describe('what is heard of a graphic', () => {
  const rows: [GraphicTag, Attributes, string | null, string][] = [
    // Without a caption.
    ['eu-flag', {}, FLAG.pl, ''],
    ['eu-flag', { lang: 'en' }, FLAG.en, ''],
    ['eu-flag', { lang: 'en-GB' }, FLAG.en, ''],
    ['eu-flag', { lang: 'fi' }, FLAG.en, ''],
    ['eu-flag', { alt: '' }, null, ''],
    ['eu-flag', { alt: '   ' }, null, ''],
    ['eu-flag', { alt: 'Rada Europy' }, 'Rada Europy', ''],
    ['ukrainian-heart', {}, HEART.pl, ''],
    ['ukrainian-heart', { lang: 'en' }, HEART.en, ''],
    ['ukrainian-heart', { alt: '' }, null, ''],
    ['ukrainian-heart', { alt: 'Toruń z Ukrainą' }, 'Toruń z Ukrainą', ''],
    // The usual caption: it says all, so the flag is silent. The heart has none.
    ['eu-flag', { caption: '' }, null, UNION.pl],
    ['eu-flag', { caption: ' ', lang: 'en' }, null, UNION.en],
    ['ukrainian-heart', { caption: '' }, HEART.pl, ''],
    ['ukrainian-heart', { caption: '', alt: '' }, null, ''],
    // A caption of one's own.
    ['eu-flag', { caption: FUNDED }, null, FUNDED],
    ['eu-flag', { caption: ` ${FUNDED} ` }, null, FUNDED],
    ['eu-flag', { caption: 'Sfinansowane' }, FLAG.pl, 'Sfinansowane'],
    ['eu-flag', { caption: 'Co-funded by the EU', lang: 'en' }, null, 'Co-funded by the EU'],
    [
      'eu-flag',
      { caption: 'Съфинансирано от Европейския съюз' },
      null,
      'Съфинансирано от Европейския съюз',
    ],
    ['ukrainian-heart', { caption: 'Solidarni' }, HEART.pl, 'Solidarni'],
    // Both.
    ['eu-flag', { caption: FUNDED, alt: 'Flaga' }, 'Flaga', FUNDED],
    ['eu-flag', { caption: FUNDED, alt: '' }, null, FUNDED],
    ['ukrainian-heart', { caption: 'Solidarni', alt: 'Serce' }, 'Serce', 'Solidarni'],
    ['ukrainian-heart', { caption: 'Solidarni', alt: '' }, null, 'Solidarni'],
    // Never the same twice.
    ['eu-flag', { caption: FUNDED, alt: FUNDED }, null, FUNDED],
    ['eu-flag', { caption: FUNDED, alt: `${FUNDED} ` }, null, FUNDED],
    ['eu-flag', { caption: '', alt: UNION.pl }, null, UNION.pl],
    ['ukrainian-heart', { caption: 'Solidarni', alt: 'Solidarni' }, null, 'Solidarni'],
  ];

  const languages: [Attributes, image: string, caption: string][] = [
    [{ lang: 'de', caption: '' }, 'en', 'en'],
    [{ lang: 'de', caption: 'Von der Europäischen Union gefördert' }, 'en', 'de'],
    [{ lang: 'de', alt: 'Flagge', caption: '' }, 'de', 'en'],
    [{ lang: 'de', alt: 'Flagge', caption: 'Gefördert', href: '/' }, 'de', 'de'],
    [{ lang: 'pl', caption: FUNDED }, 'pl', 'pl'],
  ];
  for (const [attributes, image, caption] of languages) {
    it(`${JSON.stringify(attributes)}: the image is said in ${image}, the words in ${caption}`, async () => {
      const { renderRoot } = await showGraphic('eu-flag', attributes);
      const of = (selector: string) =>
        renderRoot.querySelector(selector)!.closest<HTMLElement>('[lang]')!.lang;
      expect([of('svg'), of('.caption')]).to.deep.equal([image, caption]);
    });
  }

  for (const [tag, attributes, image, caption] of rows) {
    const said = [image && `image “${image}”`, caption && `words “${caption}”`].filter(Boolean);
    it(`<${tag}> ${JSON.stringify(attributes)}: ${said.join(', ') || 'nothing'}`, async () => {
      expect(heard(await showGraphic(tag, attributes))).to.deep.equal({ image, caption });
    });
  }

  it('a drawing that only decorates has no role and no name left', async () => {
    for (const tag of ['eu-flag', 'ukrainian-heart'] as const) {
      const drawing = drawingOf(await showGraphic(tag, { alt: '' }));
      expect(drawing.getAttribute('aria-hidden')).to.equal('true');
      expect(drawing.hasAttribute('role')).to.be.false;
      expect(drawing.hasAttribute('aria-label')).to.be.false;
      expectSame(drawing.querySelector('title, desc, text'), null);
    }
  });

  for (const [tag, texts] of [
    ['eu-flag', FLAG],
    ['ukrainian-heart', HEART],
  ] as const) {
    it(`<${tag}> changes its language with the page, both ways`, async () => {
      const graphic = await showGraphic(tag);
      const around = drawingOf(graphic).closest('[lang]')!;
      expect(around.getAttribute('lang')).to.equal('pl');
      graphic.lang = 'en';
      await until(() => heard(graphic).image === texts.en, 'English is to be heard');
      expect(around.getAttribute('lang')).to.equal('en');
      graphic.lang = 'pl';
      await until(() => heard(graphic).image === texts.pl, 'Polish is to be heard');
    });

    it(`<${tag}> goes back to its own words when alt is taken away`, async () => {
      const graphic = await showGraphic(tag, { alt: '' });
      graphic.removeAttribute('alt');
      await graphic.updateComplete;
      expect(heard(graphic).image).to.equal(texts.pl);
    });

    it(`<${tag}>: words of one's own stay in every language`, async () => {
      const graphic = await showGraphic(tag, { alt: 'Własne', caption: 'Słowa' });
      graphic.lang = 'en';
      const around = drawingOf(graphic).closest('[lang]')!;
      await until(() => around.getAttribute('lang') === 'en', 'it is to be English');
      expect(heard(graphic)).to.deep.equal({ image: 'Własne', caption: 'Słowa' });
    });

    it(`<${tag}> has no words under it any more when caption is taken away`, async () => {
      const graphic = await showGraphic(tag, { caption: 'Słowa' });
      graphic.removeAttribute('caption');
      await graphic.updateComplete;
      expect(heard(graphic)).to.deep.equal({ image: texts.pl, caption: '' });
    });
  }

  it('the usual caption of the flag changes its language with the page', async () => {
    const flag = await showGraphic('eu-flag', { caption: '' });
    flag.lang = 'en';
    await until(() => heard(flag).caption === UNION.en, 'English is to be shown');
  });
});
