// @run
// Nested loops of doubles with an early exit, shades from a table: every character depends on exact arithmetic.
const shades = " .:-=+*#%@";
const limit = 45;

function escape(cx: number, cy: number): number {
  let x = 0;
  let y = 0;
  let n = 0;
  while (n < limit) {
    const xx = x * x;
    const yy = y * y;
    if (xx + yy > 4) break;
    y = 2 * x * y + cy;
    x = xx - yy + cx;
    n++;
  }
  return n;
}

let inside = 0;
let total = 0;
for (let row = 0; row < 15; row++) {
  let line = "";
  const cy = (row - 7) / 6;
  for (let column = 0; column < 48; column++) {
    const n = escape((column - 34) / 16, cy);
    total += n;
    if (n === limit) inside++;
    line += shades[Math.floor((n * (shades.length - 1)) / limit)];
  }
  console.log(line);
}
console.log(inside, total, (inside / (15 * 48)).toFixed(4));
