// @run
// Tables that are never written (with and without `as const`), of numbers, fractions, strings, and rows.
const segments = [0x3f, 0x06, 0x5b, 0x4f, 0x66, 0x6d, 0x7d, 0x07, 0x7f, 0x6f] as const;
const sines = [0, 0.3827, 0.7071, 0.9239, 1];
const days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] as const;
const offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
const steps = [[1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1]];

function dayOfWeek(year: number, month: number, day: number): string {
  const y = month < 3 ? year - 1 : year;
  const n = y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + offsets[month - 1] + day;
  return days[n % 7];
}

function sine16(step: number): number {
  const turn = step & 15;
  const quarter = turn & 7;
  const value = quarter <= 4 ? sines[quarter] : sines[8 - quarter];
  return turn < 8 ? value : 0 - value;
}

function display(n: number): string {
  let out = "";
  const digits = String(n);
  for (let i = 0; i < digits.length; i++) out += segments[digits.charCodeAt(i) - 48].toString(16).padStart(2, "0") + " ";
  return out.trim();
}

console.log(dayOfWeek(2026, 11, 22), dayOfWeek(2000, 1, 1), dayOfWeek(1970, 1, 1), dayOfWeek(2024, 2, 29));
let wave = "";
for (let step = 0; step < 16; step++) wave += sine16(step).toFixed(2) + " ";
console.log(wave);
console.log(display(0), "|", display(2468), "|", segments.length, segments[9]);
let coils = "";
for (let i = 0; i < 6; i++) coils += steps[i % 4].join("") + " ";
console.log(coils);
let sum = 0;
for (const pattern of segments) sum += pattern;
console.log(sum, days.indexOf("Wed"), days.length, days.join(" "));
