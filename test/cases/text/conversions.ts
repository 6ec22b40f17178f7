// @run
// Explicit conversions between the primitive types, and the truth of every kind of value.
function kindOf(value: number | undefined): string {
  if (value === undefined) return "nothing";
  return (Number.isInteger(value) ? "integer " : "number ") + value;
}

console.log(kindOf(5), kindOf(0), kindOf(undefined), kindOf(NaN), kindOf(0.5));
console.log(Boolean(0), Boolean(3), Boolean(""), Boolean("0"), Boolean(NaN), Boolean(-0.5));
console.log(Number("12") + Number(true), String(12) + String(true), !!Number("3"), !!Number("0"));
console.log(String(1 > 2).length, Number("") === 0, Number(" \n") === 0, isNaN(Number("1,5")));
for (const n of [0, 1, -1, 0.5, NaN, Infinity]) console.log(n, n ? "true" : "false", !n);
for (const s of ["", " ", "0", "false"]) console.log(`"${s}"`, s ? "true" : "false", !s, s.length > 0);
const mixed = 5 + Number("5") + "5" + 5;
console.log(mixed, Number(mixed) / 5, mixed.length, (Number(mixed) / 5).toString().length);
console.log(Number(String(0.1)) === 0.1, String(Number("1e3")), parseInt(String(12.9)), Number(`${1}${2}`) + 1);
