// Made by `npm run l10n:build` from locales/. Do not edit.
export const templates: Readonly<Record<string, string>> = {
  "cli.not-readable": "Nie można odczytać „{name}”. Sprawdź, czy to plik i czy masz prawo go otworzyć. ({detail})",
  "cli.unknown-option": "Nie ma takiej opcji. Listę opcji pokazuje --help. ({detail})",
  "cli.no-command": "Nie ma polecenia „{name}”. Napisz: city-elements fallback strategia.json",
  "cli.not-number": "{option} przyjmuje liczbę całkowitą od {min} do {max}, a nie „{value}”.",
  "cli.no-news": "W pliku nie ma aktualności, więc nie ma czego pokazać. Dodaj je do listy „items”.",
  "cli.left-out": "HTML jest gotowy, ale w „{file}” trzeba coś poprawić:",
  "cli.no-goals": "W pliku nie ma celów, więc nie ma czego pokazać. Dodaj je do listy „goals”.",
  "cli.help": "City Elements: polecenia do użycia przed publikacją strony.\n\n  city-elements fallback PLIK   wypisuje HTML do wstawienia w znacznik\n  city-elements fallback --help   pokazuje szczegóły",
  "cli.fallback-help": "Wypisuje HTML do wstawienia w znacznik: to, co czyta się bez JavaScriptu, co\nznajdują wyszukiwarki i co widać, zanim wczytają się dane.\n\n  city-elements fallback strategia.json --lang pl\n  city-elements fallback aktualnosci.pl.json --tag --limit 3\n\nPLIK to strategia albo JSON Feed; znak - oznacza standardowe wejście.\n\nPodaj te same wartości, co w znaczniku na Twojej stronie:\n  --lang KOD           język strony: pl, en, …; bez tej opcji język pliku\n  --open-depth N       ile poziomów celów jest na początku rozwiniętych (0)\n  --heading-level N    poziom pierwszego nagłówka, od 1 do 6 (2)\n  --limit N            ile aktualności widać (5)\n  --controls           zachowuje miejsce na wyszukiwarkę i przyciski\n  --controlslist LISTA bez niektórych z nich, jak w znaczniku: \"nosearch noexpand\"\n  --time-zone STREFA   gdzie są daty aktualności: Europe/Warsaw\n\nJak to wypisać:\n  --tag                cały znacznik, z atrybutami, a nad nim wiersze, dzięki którym\n                       przeglądarka od razu pobierze to, czego on potrzebuje\n  --src ADRES          gdzie strona znajdzie plik; bez tej opcji obok strony\n  --script ADRES       gdzie strona znajdzie skrypt; bez tej opcji\n                       city-elements/city-elements.min.js\n  --inline             bez nagłówków i list, dla edytorów, które je psują, jak\n                       klasyczny edytor WordPressa\n\nKody wyjścia: 0 – HTML został wypisany, 1 – pliku nie da się użyć, 2 – polecenie\njest niezrozumiałe.",
  "cli.many-files": "Podaj tylko jeden plik; „{name}” to już drugi. Nazwę ze spacjami ujmij w cudzysłów.",
  "cli.no-file": "Brakuje pliku z danymi. Wpisz jego nazwę po poleceniu albo znak -, jeśli dane przekazuje inny program.",
  "cli.not-found": "Nie ma pliku „{name}”. Sprawdź jego nazwę i folder, w którym jesteś.",
  "cli.not-language": "„{value}” nie jest znanym kodem języka. Użyj kodu takiego jak pl, en lub uk.",
  "cli.bad-address": "„{value}” to nie adres internetowy. Użyj takiego, który zaczyna się od http:// lub https://, albo adresu pliku względem strony, na przykład data/strategy.json.",
};
