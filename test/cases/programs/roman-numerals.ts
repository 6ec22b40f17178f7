// @run
// Two parallel constant tables, one of numbers and one of strings, walked together.
const values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];
const symbols = ["M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"];

function toRoman(n: number): string {
  let rest = n;
  let text = "";
  for (let i = 0; i < values.length; i++) {
    while (rest >= values[i]) {
      text += symbols[i];
      rest -= values[i];
    }
  }
  return text;
}

function fromRoman(text: string): number {
  let total = 0;
  let position = 0;
  for (let i = 0; i < symbols.length; i++) {
    while (text.startsWith(symbols[i], position)) {
      total += values[i];
      position += symbols[i].length;
    }
  }
  return position === text.length ? total : NaN;
}

for (const year of [1, 4, 9, 14, 40, 90, 400, 1066, 1994, 2026, 3999]) {
  const roman = toRoman(year);
  console.log(year, roman, fromRoman(roman) === year);
}
console.log(fromRoman("MMX"), fromRoman("MMXQ"), fromRoman(""));
