// @run
// The shortest digits that read back the same, the switch to exponents at 1e21 and below 1e-6.
const values = [
  0.1 + 0.2, 1 / 3, 2 / 3, 100, 1e20, 1e21, 123456789012345680000, 1e-6, 1e-7, 1.5e-10, 5e-324, 2.2250738585072014e-308,
  1.7976931348623157e308, 0.000001234, 4.35, 0.1, 1e100, 123e-20, 9007199254740993, 4503599627370495.5, 1.0000000000000002,
];
for (const value of values) {
  console.log(value, -value);
}
let power = 1;
for (let i = 0; i < 24; i++) power *= 10;
console.log(power);
let small = 1;
for (let i = 0; i < 8; i++) small /= 10;
console.log(small);
console.log("text " + 0.5 + " " + 1e21 + " " + 1e-7);
console.log(`${1.1 * 3} ${0.7 + 0.1} ${0.2 + 0.7}`);
console.log(1.005 * 1000, 1.15.toFixed(1), (-1.5).toFixed(0), (2.5).toFixed(0));
console.log(3.0, 5.0 * 2, 1e3, 25e-1);
