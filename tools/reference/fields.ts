import { format, resolveConfig } from 'prettier';
import { goalShape } from '../../src/model/goals.js';
import { newsItemShape, newsShape } from '../../src/model/news.js';
import { fieldsOf, isListKind, type Kind, type Shape } from '../../src/model/shape.js';
import { strategyShape } from '../../src/model/strategy.js';
import { fieldDescriptions } from '../field-descriptions.js';
import { markdownTable } from './markdown-table.js';

type Language = 'en' | 'pl';

const shapes: Readonly<Record<string, Shape>> = {
  strategy: strategyShape,
  goal: goalShape,
  news: newsShape,
  item: newsItemShape,
};

const words = {
  en: {
    title: 'Fields of the data files',
    start:
      'Made from the code that reads them, by `npm run generated:build`. [The data files](data.md) says how to use them · [Po polsku](fields.pl.md).\n\nA **text** is one string, or one per language. Fields in bold are required. Any other field is left out and reported, unless its name begins with `_`.',
    sections: {
      strategy: 'A strategy',
      goal: 'A goal, at any level',
      news: 'A feed of news (JSON Feed 1.1; its other fields are allowed and not shown)',
      item: 'A news item',
    },
    head: ['Field', 'What', ''],
    kinds: {
      text: 'text',
      string: 'string',
      date: 'date',
      language: 'language tag',
      url: 'address',
      strings: 'string, or list of strings',
    },
    list: 'list:',
    goals: 'list of goals',
    items: 'list of items',
  },
  pl: {
    title: 'Pola plików z danymi',
    start:
      'Strona tworzona z kodu, który je odczytuje, poleceniem `npm run generated:build`. Jak ich używać: [Pliki z danymi](data.pl.md) · [In English](fields.md).\n\n**Tekst** to jeden napis albo po jednym na język. Pola pogrubione są wymagane. Każde inne pole jest pomijane i zgłaszane, chyba że jego nazwa zaczyna się od `_`.',
    sections: {
      strategy: 'Strategia',
      goal: 'Cel, na każdym poziomie',
      news: 'Kanał aktualności (JSON Feed 1.1; jego inne pola są dozwolone, ale ich nie widać)',
      item: 'Wpis w aktualnościach',
    },
    head: ['Pole', 'Co to', ''],
    kinds: {
      text: 'tekst',
      string: 'napis',
      date: 'data',
      language: 'znacznik języka',
      url: 'adres',
      strings: 'napis albo lista napisów',
    },
    list: 'lista:',
    goals: 'lista celów',
    items: 'lista wpisów',
  },
} as const;

/** Every field of the data files, from the shapes that read them. */
export async function renderFields(path: string): Promise<string> {
  const language: Language = path.endsWith('.pl.md') ? 'pl' : 'en';
  const { title, start, sections, head } = words[language];
  const tables = Object.entries(shapes).map(([name, shape]) => {
    const rows = [...fieldsOf(shape)].map(([field, { kind, isRequired }]) => [
      isRequired ? `**\`${field}\`**` : `\`${field}\``,
      kindInWords(kind, field, language),
      fieldDescriptions[name]?.[field]?.[language].replace(/\{".*?\}|"[^"]*"/g, '`$&`'),
    ]);
    return `## ${sections[name as keyof typeof sections]}\n\n${markdownTable(head, rows)}`;
  });
  const text = [`# ${title}`, start, ...tables].join('\n\n');
  return format(text, { ...(await resolveConfig(path)), parser: 'markdown' });
}

function kindInWords(kind: Kind, field: string, language: Language): string {
  const { kinds, list, goals, items } = words[language];
  if (isListKind(kind)) {
    if (kind[0] === 'any') return field === 'items' ? items : goals;
    return `${list} ${kindInWords(kind[0], field, language)}`;
  }
  if (typeof kind !== 'object') return kinds[kind as keyof typeof kinds];
  const fields = [...fieldsOf(kind)].map(
    ([name, inner]) => `\`${name}\` (${kindInWords(inner.kind, name, language)})`,
  );
  return fields.join(', ');
}
