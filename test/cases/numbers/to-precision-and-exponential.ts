// @run
// toPrecision and toExponential: when the exponent appears, rounding, carries, special values.
console.log((123.456).toPrecision(4), (123.456).toPrecision(2), (0.00001234).toPrecision(2), (0.0000001234).toPrecision(3), (1234567).toPrecision(3), (5).toPrecision(3));
console.log((99.99).toPrecision(3), (0).toPrecision(3), (-1.5).toPrecision(1), (1e21).toPrecision(5), (1.25).toPrecision(2), NaN.toPrecision(2), (0.5).toPrecision());
console.log((12345.678).toExponential(), (12345.678).toExponential(2), (0.00015).toExponential(1), (0).toExponential(2), (-5).toExponential(), (1e100).toExponential(3), (99.99).toExponential(1));
console.log((1e21).toString(), (123456789012345680000).toString(), (1e-6).toString(), (1e-7).toString(), (0.1 + 0.2).toString(), (100).toString(), (-1e-10).toString());
for (const value of [1 / 3, 1e6, 0.001, 987654321, 1.5]) console.log([1, 2, 5, 10].map((digits) => value.toPrecision(digits)).join(" "));
const engineering = (value: number): string => {
  if (value === 0) return "0";
  const exponent = Math.floor(Math.log10(Math.abs(value)) / 3) * 3;
  const units: Record<number, string> = { [-3]: "m", 0: "", 3: "k", 6: "M" };
  return (value / 10 ** exponent).toPrecision(3) + (units[exponent] ?? `e${exponent}`);
};
console.log([0, 4700, 0.033, 2200000, 12, -1500, 1e9].map(engineering).join(" "));
console.log(Number((0.1 * 3).toPrecision(12)), parseFloat((1.1 * 1.1).toPrecision(3)), +(1e-9).toPrecision(1));
