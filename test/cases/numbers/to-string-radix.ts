// @run
// toString in every base, of negative values and fractions; parseInt back.
console.log((255).toString(2), (255).toString(8), (255).toString(16), (255).toString(36), (0).toString(2), (-255).toString(16), (35).toString(36));
console.log((0.5).toString(2), (0.1).toString(3), (-3.75).toString(2), (255.5).toString(16), (1 / 3).toString(3), (2 ** 53).toString(36), (2 ** 40).toString(16));
console.log((4294967295).toString(2).length, (-1 >>> 0).toString(16), (1e21).toString(16), NaN.toString(2), (-Infinity).toString(16));
for (const radix of [2, 3, 7, 16, 36]) {
  const text = (123456).toString(radix);
  console.log(radix, text, parseInt(text, radix), parseInt(text, radix) === 123456);
}
const hex = (n: number, digits = 2) => n.toString(16).toUpperCase().padStart(digits, "0");
console.log([0, 9, 171, 255].map((n) => hex(n)).join(""), hex(48879, 6), "0x" + hex(7));
const binary = (n: number) => (n >>> 0).toString(2).padStart(8, "0");
console.log(binary(5), binary(255), binary(-1).length, parseInt("-101", 2), parseInt("z", 36), parseInt("129", 8), parseInt("8", 8));
console.log((10).toString(), (10).toString(10), (0.1).toString(10), (1e300).toString(), String((5).toString(2)), `${(7).toString(2)}`);
let n = 0;
for (const digit of "1011") n = n * 2 + Number(digit);
console.log(n, Number("0b1011"), Number("0xff"), Number("0o17"));
