/** Polish and English, so that a page can switch. */
export interface Phrase {
  readonly pl: string;
  readonly en: string;
}

export const actions: readonly Phrase[] = [
  { pl: 'Poprawa', en: 'Improving' },
  { pl: 'Wspieranie', en: 'Supporting' },
  { pl: 'Zwiększenie', en: 'Increasing' },
  { pl: 'Rozwój', en: 'Developing' },
  { pl: 'Ochrona', en: 'Protecting' },
  { pl: 'Upowszechnienie', en: 'Spreading' },
  { pl: 'Utrzymanie', en: 'Keeping up' },
];

export const subjects: readonly Phrase[] = [
  { pl: 'dostępności terenów zielonych', en: 'access to green places' },
  { pl: 'jakości transportu publicznego', en: 'the quality of public transport' },
  { pl: 'czystości powietrza i wody', en: 'clean air and water' },
  { pl: 'oferty kultury i sportu', en: 'culture and sport' },
  { pl: 'różnorodności lokalnych przedsiębiorstw', en: 'a variety of local businesses' },
  { pl: 'opieki nad osobami starszymi', en: 'care for older people' },
  { pl: 'bezpieczeństwa pieszych i rowerzystów', en: 'the safety of walkers and cyclists' },
  { pl: 'współpracy szkół i uczelni', en: 'schools and universities working together' },
  { pl: 'dziedzictwa historycznego', en: 'the historic heritage' },
  { pl: 'udziału mieszkańców w decyzjach', en: 'the say of residents in decisions' },
  { pl: 'tanich mieszkań na wynajem', en: 'affordable homes to rent' },
];

export const places: readonly Phrase[] = [
  { pl: 'w każdej dzielnicy miasta', en: 'in every district of the city' },
  { pl: 'w centrum i na Starówce', en: 'in the centre and the Old Town' },
  { pl: 'na nowych osiedlach', en: 'in the new estates' },
  { pl: 'wzdłuż rzeki', en: 'along the river' },
  { pl: 'we współpracy z sąsiednimi gminami', en: 'together with the neighbouring communes' },
];
