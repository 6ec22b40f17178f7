// @run
// Every compound operator on variables and on elements, and the value that the assignment itself yields.
let a = 10;
a += 5;
console.log(a);
a -= 20;
console.log(a);
a *= -3;
console.log(a);
a %= 4;
console.log(a);
a <<= 5;
a |= 9;
console.log(a);
a &= 0x3c;
a ^= 0xff;
console.log(a);
a >>= 2;
console.log(a);
a = -a;
a >>>= 28;
console.log(a);

const cells = [1, 2, 3, 4];
cells[0] += 10;
cells[1] *= cells[0];
cells[2] -= cells[1] + 1;
cells[3] <<= 3;
console.log(cells.join(" "));

let x = 1;
let y = 2;
const z = (x += 5) * (y *= 3);
console.log(x, y, z);
x = y = 7;
console.log(x, y, (x = 3) + x);

let ratio = 1;
ratio /= 4;
ratio += 1;
ratio *= 2;
ratio -= 0.25;
console.log(ratio);

function add(list: number[], index: number, by: number): number {
  return (list[index] += by);
}
console.log(add(cells, 3, -2), add(cells, 3, -2), cells[3]);
