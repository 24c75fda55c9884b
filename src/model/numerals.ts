// How lists are numbered without digits.

/** Largest first. */
const ROMAN_DIGITS = Object.entries({
  M: 1000,
  CM: 900,
  D: 500,
  CD: 400,
  C: 100,
  XC: 90,
  L: 50,
  XL: 40,
  X: 10,
  IX: 9,
  V: 5,
  IV: 4,
  I: 1,
});

/** "IX" for 9, as browsers number `<ol type="I">`. */
export function romanNumeral(position: number): string {
  let rest = position;
  let numeral = '';
  for (const [digits, value] of ROMAN_DIGITS) {
    for (; rest >= value; rest -= value) numeral += digits;
  }
  return numeral;
}

/** "C" for 3, "AA" for 27. */
export function letterNumeral(position: number): string {
  let letters = '';
  for (let rest = position; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
