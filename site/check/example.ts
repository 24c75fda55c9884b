import type { PageLanguage } from './words.js';

/** A sheet with two mistakes: an unsafe address in D4, and a number that Excel has made a date. */
export const example: Readonly<Record<PageLanguage, string>> = {
  en: `title;Our strategy;;
number;title;description;url
1;A city to live in;What this goal is about.;https://example.org/parks
1.1;More parks;;javascript:alert(1)
1.2;Better schools;;
2026-01-03;Streets for everyone;;
2;A city to work in;;
2.1;More jobs;;
`,
  pl: `tytuł;Nasza strategia;;
numer;tytuł;opis;adres
1;Miasto do życia;O co chodzi w tym celu.;https://example.org/parki
1.1;Więcej parków;;javascript:alert(1)
1.2;Lepsze szkoły;;
2026-01-03;Ulice dla wszystkich;;
2;Miasto do pracy;;
2.1;Więcej miejsc pracy;;
`,
  uk: `language;uk;;
title;Наша стратегія;;
number;title;description;url
1;Місто для життя;Про що ця ціль.;https://example.org/parks
1.1;Більше парків;;javascript:alert(1)
1.2;Кращі школи;;
2026-01-03;Вулиці для всіх;;
2;Місто для праці;;
2.1;Більше робочих місць;;
`,
};
