// @run
// `/` gives a fraction although both sides are integers; the three forms of integer division do not.
function share(total: number, people: number): number {
  return total / people;
}

function floorDiv(a: number, b: number): number {
  return Math.floor(a / b);
}

function truncDiv(a: number, b: number): number {
  return Math.trunc(a / b);
}

function orDiv(a: number, b: number): number {
  return (a / b) | 0;
}

const sevens = [7, -7];
const twos = [2, -2];
for (const a of sevens) {
  for (const b of twos) {
    console.log(a, b, share(a, b), floorDiv(a, b), truncDiv(a, b), orDiv(a, b), a % b);
  }
}
console.log(share(1, 3), share(10, 4), share(9, 3), share(2, 3));
console.log(share(1, 0), share(-1, 0), share(0, 0));
console.log(1 / 3 + 1 / 3 + 1 / 3 === 1, 7 / 2 === 3.5, 6 / 2 === 3);
console.log(floorDiv(-1, 1000), truncDiv(999, 1000), orDiv(-999, 1000));
console.log(Math.floor(100 / 7) * 7 + (100 % 7));

let value = 100;
value /= 8;
console.log(value);
value /= 0.125;
console.log(value);
const percent = (37 / 80) * 100;
console.log(percent, Math.round(percent), Math.floor(percent), Math.ceil(percent));
