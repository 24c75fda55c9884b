/** The goals as a city's editor had them in the page: headings, line breaks, lists, hard spaces. */
export const TORUN_PAGE = `
  <h2>Cele strategiczne i operacyjne</h2>
  <p>Cele strategiczne i operacyjne zostały określone w oparciu o wypracowaną wizję. Cele
    strategiczne przypisano do trzech obszarów tematycznych:<br>&nbsp;</p>
  <p>Cele operacyjne wyznaczają kierunki działań niezbędnych do osiągnięcia celów strategicznych.</p>

  <h3>Cel strategiczny 1.<br>Toruń atrakcyjnym miejscem zamieszkania i pracy </h3>
  <p>Cele operacyjne:</p>
  <ul>
    <li>1.1. &nbsp; Rozwój kapitału ludzkiego i społecznego</li>
    <li>1.2. &nbsp; Zwiększenie wykorzystania potencjału kreatywnego</li>
    <li>1.3. &nbsp; Tworzenie wysokiej jakości oferty kulturalnej</li>
    <li>1.4. &nbsp; Upowszechnienie sportu i rekreacji wśród mieszkańców</li>
    <li>1.5. &nbsp; Poprawa sytuacji zdrowotnej mieszkańców (w tym inwestycje, programy, itp.)</li>
    <li>1.6. &nbsp; Aktywizacja i integracja osób oraz grup wykluczonych</li>
    <li>1.7. &nbsp; Wsparcie osób z niepełnosprawnościami</li>
    <li>1.8. &nbsp; Poprawa stanu bezpieczeństwa i porządku publicznego w mieście &nbsp;</li>
  </ul>

  <div><h3>Cel strategiczny 2.<br>Toruń miastem wysokiej synergii</h3></div>
  <p>Cele operacyjne:</p>
  <ul>
    <li>2.1. &nbsp; Ciągłe doskonalenie współpracy</li>
    <li>2.2. &nbsp; Toruń miastem ogólnopolskich i międzynarodowych spotkań</li>
    <li>2.3. &nbsp; Znaczący udział branż nowoczesnych technologii</li>
    <li>2.4. &nbsp; Wzrost liczby miejsc pracy w mikro-, małych i średnich przedsiębiorstwach (MŚP)</li>
    <li>2.5. &nbsp; Umacnianie pozycji Torunia jako ośrodka edukacji</li>
    <li>2.6. &nbsp; Rozwój marki i produktów turystycznych</li>
    <li>2.7. &nbsp; Wzmacnianie społecznych podstaw do rozwoju turystyki</li>
    <li>2.8. &nbsp; Rozwój lokalnych instytucji otoczenia biznesu</li>
    <li>2.9. &nbsp; Podnoszenie atrakcyjności inwestycyjnej Torunia</li>
    <li>2.10. Poprawa sytuacji na rynku pracy</li>
    <li>2.11. Umocnienie atrakcyjnego ponadregionalnego wizerunku Torunia &nbsp;</li>
  </ul>

  <h3>Cel strategiczny 3.<br>Toruń miastem nowoczesnej infrastruktury</h3>
  <p>Cele operacyjne:</p>
  <div><ul>
    <li>3.1. &nbsp; Rozwój infrastruktury społecznej</li>
    <li>3.2. &nbsp; Wspieranie rozwoju budownictwa mieszkaniowego</li>
    <li>3.3. &nbsp; Rewitalizacja obiektów zabytkowych i terenów zdegradowanych</li>
    <li>3.4. &nbsp; Doskonalenie rozwiązań komunikacyjnych</li>
    <li>3.5. &nbsp; Zwiększenie komfortu korzystania z transportu zbiorowego</li>
  </ul></div>

  <h3>Cel strategiczny 4.<br>Toruń miastem ładu przestrzennego</h3>
  <p>Cele operacyjne:</p>
  <ul>
    <li>4.1. &nbsp; Dalsza poprawa stanu środowiska naturalnego na terenie miasta</li>
    <li>4.2. &nbsp; Kontrolowany rozwój oraz poprawa estetyki przestrzeni miasta</li>
    <li>4.3. &nbsp; Efektywniejsze wykorzystanie walorów estetycznych Torunia w promocji miasta</li>
  </ul>
  <p>Ponadto do powyższych celów operacyjnych zostały przypisane zadania realizacyjne.</p>`;
