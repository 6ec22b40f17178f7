// @run
// toFixed: rounding of what the double really is, carries, negative values, zero, large and tiny values.
console.log((1.005).toFixed(2), (1.45).toFixed(1), (2.5).toFixed(0), (-2.5).toFixed(0), (0.5).toFixed(0), (1.5).toFixed(0), (-1.5).toFixed(0));
console.log((0).toFixed(2), (-0).toFixed(2), (-0.001).toFixed(2), (9.999).toFixed(2), (99.995).toFixed(2), (0.000001).toFixed(7), (0.1).toFixed(20));
console.log((123.456).toFixed(), (1e20).toFixed(2), (1e21).toFixed(2), (1234567890.123).toFixed(3), NaN.toFixed(2), Infinity.toFixed(1), (-1e-10).toFixed(2));
console.log((5).toFixed(3), (-7).toFixed(1), (2 ** 31).toFixed(1), (0.1 + 0.2).toFixed(17), (1 / 3).toFixed(5), (2 / 3).toFixed(0), (10.235).toFixed(2));
const celsius = [-40, -0.04, 0, 20.55, 36.65, 100];
for (const c of celsius) console.log(c.toFixed(1).padStart(6), (c * 1.8 + 32).toFixed(2).padStart(8), Number(c.toFixed(0)));
const money = (cents: number) => `${cents < 0 ? "-" : ""}${(Math.abs(cents) / 100).toFixed(2)}`;
console.log(money(0), money(5), money(-1999), money(123456));
let sum = 0;
for (let i = 0; i < 10; i++) sum += 0.1;
console.log(sum, sum.toFixed(1), +sum.toFixed(10) === 1, parseFloat((0.615).toFixed(2)));
console.log([0, 1, 2, 3, 4, 5].map((digits) => Math.PI.toFixed(digits)).join(" "), (25).toFixed(0), (0.5 * 3).toFixed(2));
