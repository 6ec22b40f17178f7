// @run
// `**` binds to the right, refuses no fraction, and has a compound form; integer results print as integers.
function polynomial(x: number): number {
  return 2 * x ** 3 - x ** 2 + 5;
}

function kilobytes(bits: number): number {
  return 2 ** bits / 1024;
}

console.log(2 ** 10, 2 ** 3 ** 2, (2 ** 3) ** 2, (-2) ** 3, -(2 ** 2));
console.log(2 ** -1, 4 ** 0.5, 2 ** 0, 0 ** 0, 10 ** -2, (-1) ** 0.5);
console.log(2 ** 31, 2 ** 32, 2 ** 53, 2 ** 1024, 2 ** -1074, 10 ** 21);
for (let x = -2; x <= 2; x++) console.log(x, polynomial(x));
console.log(polynomial(0.5));
for (const bits of [8, 10, 20, 22]) console.log(bits, kilobytes(bits));

let grow = 3;
grow **= 2;
grow **= 2;
console.log(grow, grow ** 0.25);
let side = 0;
let area = 0;
while (area < 500) {
  side++;
  area = side ** 2;
}
console.log(side, area, area - (side - 1) ** 2);
