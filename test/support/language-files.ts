import { json, type FakeNetwork } from './fake-fetch.js';

/** An address with `{lang}` in it, that answers for Polish and English with these. */
export function languageFiles(network: FakeNetwork, polish: unknown, english: unknown) {
  const pl = network.address('file.pl.json');
  const en = pl.replace('.pl.', '.en.');
  network.answer(pl, json(polish));
  network.answer(en, json(english));
  return { src: pl.replace('.pl.', '.{lang}.'), pl, en };
}
