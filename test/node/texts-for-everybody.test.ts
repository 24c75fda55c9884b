import assert from 'node:assert/strict';
import { test } from 'node:test';
import config from '../../lit-localize.json' with { type: 'json' };
import { textSetOf } from '../../tools/l10n/text-sets.js';
import { readXliff } from '../../tools/l10n/project/read-xliff.js';

/** Places and looks, in words that a sentence of ours could send a reader to. */
const PLACES_AND_LOOKS: Readonly<Record<string, RegExp>> = {
  en: /\b(on the (left|right|side|top)|above|below|beside|at the bottom|red|green|blue|grey|round|square|arrow|icon)\b/i,
  pl: /(po (lewej|prawej)|powyżej|poniżej|obok|u góry|na dole|czerwon|zielon|niebiesk|(?<!ob)szar[ya]|okrągł|kwadrat|strzałk|ikon)/i,
  uk: /(ліворуч|праворуч|вище|нижче|поруч|вгорі|внизу|червон|зелен|синь|синій|сір[ий]|кругл|квадрат|стрілк|значок)/i,
};

/** Two capitals in a row, or a word that ends in a dot within a sentence. */
const ABBREVIATION = /\p{Lu}{2,}|\p{L}\.\s*\p{Ll}/u;

/** Every text that a citizen sees or hears, with its id; of a picture only what it shows. */
function textsIn(language: string): [id: string, text: string][] {
  const isSource = language === config.sourceLocale;
  const { units } = readXliff(`locales/${isSource ? config.targetLocales[0]! : language}.xlf`);
  return units
    .filter(({ id }) => !['author', 'cli', 'page-check'].includes(textSetOf(id)))
    .map(({ id, source, target }) => [id, isSource ? source : target]);
}

for (const language of [config.sourceLocale, ...config.targetLocales]) {
  test(`no text sends a reader to a place or a colour that they may not see: ${language}`, () => {
    const pattern = PLACES_AND_LOOKS[language]!;
    const texts = textsIn(language).filter(([id]) => !id.endsWith('.alt'));
    assert.ok(texts.length > 40);
    assert.deepEqual(
      texts.filter(([, text]) => pattern.test(text)),
      [],
    );
  });

  test(`what does the same is called the same, by one text: ${language}`, () => {
    const texts = textsIn(language).map(([, text]) => text);
    assert.deepEqual(
      texts.filter((text, index) => texts.indexOf(text) !== index),
      [],
    );
  });

  test(`no text has an abbreviation: ${language}`, () => {
    assert.deepEqual(
      textsIn(language).filter(([, text]) => ABBREVIATION.test(text)),
      [],
    );
  });
}

test('but such texts are noticed', () => {
  assert.match('Press the green button.', PLACES_AND_LOOKS['en']!);
  assert.match('Lista celów jest po lewej.', PLACES_AND_LOOKS['pl']!);
  assert.match('Натисніть кнопку праворуч.', PLACES_AND_LOOKS['uk']!);
  for (const text of ['Cele dla MŚP', 'Parki, m.in. nad Wisłą', 'Goals, e.g. parks']) {
    assert.match(text, ABBREVIATION);
  }
});
