/** Plans as people paste them into a page, each with the outline that a reader should get. */
export const pastedPlans: readonly (readonly [name: string, markup: string, outline: string])[] = [
  [
    'headings that open and close',
    `<details><summary>Cel 1. Miasto</summary><ul><li>1.1. Parki</li></ul></details>
     <details><summary>Cel 2. Praca</summary><p>Opis.</p><ul><li>2.1. Strefa</li></ul></details>`,
    '1 Miasto (1.1 Parki), 2 Praca (2.1 Strefa)',
  ],
  [
    'numbered paragraphs below headings',
    `<h2>1. Miasto</h2><p>1.1. Parki</p><p>1.2. Szkoły</p><p>Opis szkół</p>
     <h2>2. Praca</h2><p>2.1. Strefa</p>`,
    '1 Miasto (1.1 Parki, 1.2 Szkoły), 2 Praca (2.1 Strefa)',
  ],
  [
    'numbered paragraphs only',
    `<p>Cel strategiczny 1. Miasto</p><p>Cel operacyjny 1.1. Parki</p>
     <p>Cel strategiczny 2. Praca</p><p>Cel operacyjny 2.1. Strefa</p>`,
    '1 Miasto (1.1 Parki), 2 Praca (2.1 Strefa)',
  ],
  [
    'a number in one line and its title in the next',
    `<p><b>Cel strategiczny 1.</b></p><p><b>Miasto i praca</b></p><p>Cele operacyjne:</p>
     <p>1.1. Parki</p><p>1.2. Szkoły</p>
     <p><b>Cel strategiczny 2.</b></p><p><b>Nauka</b></p><p>Cele operacyjne:</p><p>2.1. Uczelnia</p>`,
    '1 Miasto i praca (1.1 Parki, 1.2 Szkoły), 2 Nauka (2.1 Uczelnia)',
  ],
  [
    'lines of one paragraph',
    '<p>Nasze cele:<br>1. Miasto<br>1.1. Parki<br>1.2. Szkoły<br>2. Praca</p>',
    '1 Miasto (1.1 Parki, 1.2 Szkoły), 2 Praca',
  ],
  [
    'lines of plain text',
    '\nNasze cele\n1. Miasto\n1.1. Parki\n2. Praca\n2.1. Strefa\n',
    '1 Miasto (1.1 Parki), 2 Praca (2.1 Strefa)',
  ],
  [
    'terms and what is said about them',
    `<dl><dt>Cel 1. Miasto</dt><dd>1.1. Parki</dd><dd>1.2. Szkoły</dd>
     <dt>Cel 2. Praca</dt><dd>Opis pracy</dd></dl>`,
    '1 Miasto (1.1 Parki, 1.2 Szkoły), 2 Praca',
  ],
  [
    'paragraphs of a list in Word',
    `<p class="MsoListParagraphCxSpFirst" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">1.<span>&nbsp;&nbsp;&nbsp; </span></span>Miasto do życia</p>
     <p class="MsoListParagraphCxSpMiddle" style="mso-list:l0 level2 lfo1"><span style="mso-list:Ignore">1.1.<span>&nbsp;&nbsp; </span></span>Więcej parków</p>
     <p class="MsoListParagraphCxSpMiddle" style="mso-list:l1 level3 lfo2"><span style="mso-list:Ignore">·<span>&nbsp; </span></span>Park nad Wisłą</p>
     <p class="MsoListParagraphCxSpLast" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">2.<span>&nbsp; </span></span>Praca</p>`,
    '1 Miasto do życia (1.1 Więcej parków (– Park nad Wisłą)), 2 Praca',
  ],
  [
    'letters with brackets',
    '<ul><li>1. Miasto<ul><li>a) parki</li><li>b) skwery</li></ul></li><li>2. Praca</li></ul>',
    '1 Miasto (a parki, b skwery), 2 Praca',
  ],
  [
    'numbers that the list shows',
    '<ol style="list-style-type: upper-roman" start="3"><li>Miasto</li><li value="9">Praca</li></ol>',
    'III Miasto, IX Praca',
  ],
  [
    'numbers that count down',
    '<ol reversed><li>Miasto</li><li>Praca</li></ol>',
    '2 Miasto, 1 Praca',
  ],
  [
    'a list whose numbers are hidden',
    '<ol style="list-style: none"><li>Miasto</li><li>Praca</li></ol>',
    '– Miasto, – Praca',
  ],
  [
    'letters before words',
    `<h2>Priorytet A. Ludzie</h2><ul><li>A.1. Szkoły</li></ul>
     <h2>Priorytet B: Gospodarka</h2><ul><li>B.1. Strefa</li></ul>`,
    'A Ludzie (A.1 Szkoły), B Gospodarka (B.1 Strefa)',
  ],
  [
    'numbers without a space after them',
    '<ul><li>1.Miasto<ul><li>1.1.Parki</li></ul></li><li>2.Praca</li></ul>',
    '1 Miasto (1.1 Parki), 2 Praca',
  ],
  [
    'a table with cells over several rows',
    `<table><tr><th>Cel</th><th>Działanie</th><th>Termin</th></tr>
     <tr><td rowspan="2">1. Miasto</td><td>1.1. Parki</td><td>2027</td></tr>
     <tr><td>1.2. Szkoły</td><td>2028</td></tr>
     <tr><td>2. Praca</td><td>2.1. Strefa</td><td>2029</td></tr></table>`,
    '1 Miasto (1.1 Parki, 1.2 Szkoły), 2 Praca (2.1 Strefa)',
  ],
  [
    'bold paragraphs without numbers',
    `<p><b>Miasto</b></p><ul><li>Parki</li></ul><p><b>Praca</b></p><ul><li>Strefa</li></ul>`,
    '– Miasto (– Parki), – Praca (– Strefa)',
  ],
  [
    'titles that begin like the label of a level',
    '<h2>1. Budowa</h2><ul><li>Etap 1: projekt</li><li>Etap 2: budowa</li></ul>',
    '1 Budowa (– Etap 1: projekt, – Etap 2: budowa)',
  ],
  [
    'a table that is no plan',
    '<h2>1. Miasto</h2><table><tr><td>Telefon</td><td>56 123</td></tr></table>',
    '1 Miasto',
  ],
];
