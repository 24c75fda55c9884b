import { formatMessage } from '../../src/model/message-format.js';
import type { Problem, ProblemCode } from './problem.js';

const en: Readonly<Record<ProblemCode, string>> = {
  'not-xml':
    'The file cannot be read: it is no well-formed XML ({detail}). Mend the tag there, or the next one.',
  'lone-ampersand': 'The character & must not stand alone in the file. Write &amp; instead.',
  'not-xliff':
    'This is no XLIFF 1.2 file, so no text was found in it. Save your translation as XLIFF 1.2.',
  'wrong-language':
    'target-language is “{found}”, but the name of the file says “{expected}”. Write target-language="{expected}".',
  'duplicate-unit': 'A unit further up has the same id. Delete one of the two.',
  'unused-unit': 'No text of this id is left. Run npm run l10n:sync, which puts it aside.',
  'missing-unit': 'It is not in the file. Run npm run l10n:sync, which adds it.',
  outdated: 'The English text has changed. Run npm run l10n:sync, then adapt the translation.',
  empty: 'It has no translation yet. Write one into its <target>.',
  unfinished:
    'It is marked as not done (state="{state}"). Translate it, then remove the state, or press “Translated” in your program.',
  'inline-tag':
    'The tag <{tag}> is in the translation, but texts are plain. Remove the tag and keep its words.',
  'escaped-twice':
    'Readers would see “{found}” letter by letter: in the file it is escaped twice. Write {found} there.',
  'edge-space':
    'The spaces or line breaks at its beginning or end are not those of the English text. Make them the same.',
  'same-as-source':
    'It is the same as the English text. Translate it. If both languages really say it alike, write state="final" into its <target>.',
  malformed: 'It cannot be read. Compare its brackets and commas with those of the English text.',
  'missing-argument': '{name} is missing. Put it where its word belongs in your sentence.',
  'unknown-argument': '{name} is not in the English text, which has {known}. Mend or delete it.',
  'missing-plural-form':
    'The plural form “{form}” is missing. A plural of this language needs {forms}.',
  'unknown-plural-form':
    'The plural form “{form}” is never used in this language. Delete it. The forms are {forms}.',
  'cannot-be-shown':
    "The elements cannot show it. Put no plural into a plural, write ’ instead of ', and use no format that the English text has not.",
  'source-unreadable': '{detail} Call msg() with literals, and with one text for each id.',
  'source-cannot-be-shown':
    "The English text cannot be shown. Use only arguments and plurals; put no plural into a plural, and write ’ instead of '.",
  'no-messages': 'No message was found in src/. Check that msg has the type MsgFn.',
  'too-few-messages':
    'Only {found} messages were found in src/; there were {before}. Check that msg has the type MsgFn everywhere, or remove the messages in smaller steps.',
  'missing-file': 'The file is not there. Run npm run l10n:sync, which makes it.',
  'bad-tag': '“{tag}” is no language tag. Write one of BCP 47, such as uk or pt-BR.',
  'known-language': 'The language “{tag}” is there already.',
  'stale-module': 'The file is not what locales/ say. Run npm run l10n:build.',
  'stale-status': 'The table of languages is not fresh. Run npm run l10n:status.',
};

const pl: Readonly<Record<ProblemCode, string>> = {
  'not-xml':
    'Pliku nie można odczytać: to nie jest poprawny XML ({detail}). Popraw znacznik w tym miejscu albo następny.',
  'lone-ampersand': 'Znak & nie może stać w pliku samodzielnie. Napisz zamiast niego &amp;.',
  'not-xliff':
    'To nie jest plik XLIFF 1.2, więc nie znaleziono w nim tekstów. Zapisz tłumaczenie jako XLIFF 1.2.',
  'wrong-language':
    'target-language to „{found}”, a nazwa pliku mówi „{expected}”. Napisz target-language="{expected}".',
  'duplicate-unit': 'Wyżej jest już jednostka o tym samym id. Usuń jedną z nich.',
  'unused-unit': 'Nie ma już tekstu o tym id. Uruchom npm run l10n:sync, które odłoży go na bok.',
  'missing-unit': 'Nie ma jej w pliku. Uruchom npm run l10n:sync, które ją doda.',
  outdated: 'Tekst angielski się zmienił. Uruchom npm run l10n:sync, a potem dostosuj tłumaczenie.',
  empty: 'Nie ma jeszcze tłumaczenia. Wpisz je do <target>.',
  unfinished:
    'Jest oznaczona jako nieskończona (state="{state}"). Przetłumacz ją, a potem usuń state albo wybierz w programie „Przetłumaczone”.',
  'inline-tag':
    'W tłumaczeniu stoi znacznik <{tag}>, a teksty nie mają znaczników. Usuń znacznik, a słowa zostaw.',
  'escaped-twice':
    'Czytelnik zobaczyłby „{found}” litera po literze: w pliku zapisano to podwójnie. Napisz tam {found}.',
  'edge-space':
    'Spacje lub końce wierszy na początku albo na końcu są inne niż w tekście angielskim. Zrób takie same.',
  'same-as-source':
    'Jest taka sama jak tekst angielski. Przetłumacz ją. Jeżeli w obu językach mówi się tak samo, dopisz do <target> state="final".',
  malformed: 'Nie można jej odczytać. Porównaj nawiasy klamrowe i przecinki z tekstem angielskim.',
  'missing-argument': 'Brakuje {name}. Wstaw go tam, gdzie w zdaniu jest miejsce na to słowo.',
  'unknown-argument':
    'W tekście angielskim nie ma {name}, jest {known}. Popraw albo usuń tę część.',
  'missing-plural-form':
    'Brakuje formy „{form}”. Liczba mnoga w tym języku potrzebuje form: {forms}.',
  'unknown-plural-form':
    'Forma „{form}” nigdy nie jest używana w tym języku. Usuń ją. Formy to: {forms}.',
  'cannot-be-shown':
    "Elementy nie potrafią jej pokazać. Nie wstawiaj liczby mnogiej do liczby mnogiej, pisz ’ zamiast ' i nie używaj formatów, których nie ma w tekście angielskim.",
  'source-unreadable': '{detail} Wywołuj msg() z literałami i z jednym tekstem dla każdego id.',
  'source-cannot-be-shown':
    "Tekstu angielskiego nie można pokazać. Używaj tylko argumentów i liczby mnogiej; nie wstawiaj liczby mnogiej do liczby mnogiej i pisz ’ zamiast '.",
  'no-messages': 'W src/ nie znaleziono żadnego tekstu. Sprawdź, czy msg ma typ MsgFn.',
  'too-few-messages':
    'W src/ znaleziono tylko {found} tekstów, a było ich {before}. Sprawdź, czy msg wszędzie ma typ MsgFn, albo usuwaj teksty mniejszymi krokami.',
  'missing-file': 'Nie ma tego pliku. Uruchom npm run l10n:sync, które go utworzy.',
  'bad-tag': '„{tag}” nie jest oznaczeniem języka. Podaj je według BCP 47, np. uk albo pt-BR.',
  'known-language': 'Język „{tag}” już jest.',
  'stale-module': 'Plik nie zgadza się z locales/. Uruchom npm run l10n:build.',
  'stale-status': 'Tabela języków jest nieaktualna. Uruchom npm run l10n:status.',
};

/** What is wrong and what to do, in a translator's words. */
export function problemSentence({ code, params }: Problem, language: 'en' | 'pl'): string {
  const sentence = { en, pl }[language][code];
  return formatMessage(sentence, params, language) ?? sentence;
}

/** With the place, in the form that editors and terminals make a link of. */
export function problemLine(problem: Problem): string {
  const { path, line, column, unit } = problem;
  const place = [path, line, column].filter((part) => part !== undefined).join(':');
  return `${place}: ${unit ? `unit ${unit}: ` : ''}${problemSentence(problem, 'en')}`;
}
