// The Mandelbrot set as a picture of one bit a point, folded into a checksum: arithmetic with fractions in a tight loop.

const maxTurns = 50;

/** Whether the point stays within 2 of the origin. */
function isInSet(realPart: number, imaginaryPart: number): boolean {
  let x = 0;
  let y = 0;
  for (let turn = 0; turn < maxTurns; turn++) {
    const xx = x * x;
    const yy = y * y;
    if (xx + yy > 4) return false;
    y = 2 * x * y + imaginaryPart;
    x = xx - yy + realPart;
  }
  return true;
}

interface Picture {
  readonly checksum: number;
  readonly points: number;
}

function draw(size: number): Picture {
  let checksum = 0;
  let points = 0;
  for (let row = 0; row < size; row++) {
    const imaginaryPart = (2 * row) / size - 1;
    let bits = 0;
    for (let column = 0; column < size; column++) {
      const inside = isInSet((2 * column) / size - 1.5, imaginaryPart);
      if (inside) points++;
      bits = (bits << 1) | (inside ? 1 : 0);
      if (column % 8 === 7 || column === size - 1) {
        checksum = ((checksum << 1) ^ (checksum >>> 15) ^ (bits & 255)) & 0xffff;
        bits = 0;
      }
    }
  }
  return { checksum, points };
}

const size = 2500;
const picture = draw(size);
console.log(`mandelbrot: ${picture.points} points, checksum ${picture.checksum}`);
console.log(picture.points === 2_483_844 && picture.checksum === 58_431 ? "ok" : "wrong");
