// @run
// Values at and just past the ends of int32: constants past the edge are doubles, wraps are asked for.
const most = 2147483647;
const least = -2147483648;
const past = 2147483648;

function half(n: number): number {
  return n / 2;
}

function wrapAdd(a: number, b: number): number {
  return (a + b) | 0;
}

console.log(most, least, past);
console.log(past + past, past - 1, -past - 1);
console.log(wrapAdd(most, 1), wrapAdd(least, -1), wrapAdd(most, most), wrapAdd(least, least));
console.log(most + 1.5, least - 0.5);
console.log(half(most), half(least), half(past));
console.log(most % 10, least % 10, past % 10);
console.log(4294967295, 4294967296, 4294967295 + 1);

let counter = most - 3;
while (counter < most) counter++;
console.log("counter", counter, counter === most);

let down = least + 2;
do {
  down--;
} while (down > least);
console.log("down", down);
console.log(most > least, past > most, -past === least);
console.log((past | 0) === least, (most + 0.9) | 0);
