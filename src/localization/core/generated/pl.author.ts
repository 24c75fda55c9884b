// Made by `npm run l10n:build` from locales/. Do not edit.
export const templates: Readonly<Record<string, string>> = {
  "issue.not-json": "To nie jest poprawny plik JSON. Poszukaj brakującego przecinka, cudzysłowu lub nawiasu. ({detail})",
  "issue.not-list": "Tutaj powinna być lista w nawiasach kwadratowych, a jest {received}.",
  "issue.not-text": "Tutaj powinien być tekst w cudzysłowie, a jest {received}.",
  "issue.not-object": "Tutaj powinien być wpis w nawiasach klamrowych, a jest {received}.",
  "issue.http": "Serwer odpowiedział błędem {status}. Sprawdź adres pliku.",
  "issue.unknown-key": "Pola „{key}” nie ma w tym formacie, więc nie zostanie pokazane. Sprawdź pisownię.",
  "issue.missing": "Tego brakuje. Uzupełnij.",
  "issue.html": "Pod tym adresem jest strona internetowa, a nie plik z danymi. Sprawdź adres i to, czy nie trzeba się zalogować.",
  "issue.timeout": "Serwer zbyt długo nie odpowiadał. Spróbuj ponownie albo umieść plik na szybszym serwerze.",
  "issue.network": "Nie można pobrać pliku. Sprawdź jego adres i to, czy serwer pozwala tej stronie go czytać (CORS).",
  "issue.unsafe-url": "„{url}” nie jest bezpiecznym adresem internetowym, więc został pominięty. Użyj http:// lub https://.",
  "issue.too-many": "Pokazywanych jest tylko {max} pierwszych wpisów. Podziel plik.",
  "issue.too-large": "Plik jest większy niż {max} MB. Podziel go albo usuń to, czego nie trzeba pokazywać.",
  "issue.too-deep": "Cele poniżej poziomu {max} nie są pokazywane. Zmniejsz liczbę poziomów.",
  "issue.bad-url": "Nie można wczytać adresu „{url}”. Użyj adresu, który zaczyna się od http:// lub https://; strona otwarta z folderu na komputerze nie może wczytywać plików.",
  "issue.duplicate-id": "Identyfikator „{id}” występuje dwa razy; drugi wpis został pominięty. Nadaj każdemu wpisowi inny.",
};
