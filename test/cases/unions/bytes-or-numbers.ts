// @run
// Uint8Array | number[]: elements, lengths, loops, and which of them it is.

type Data = Uint8Array | number[];
function crc8(data: Data): number {
  let crc = 0;
  for (let i = 0; i < data.length; i++) {
    crc ^= data[i];
    for (let bit = 0; bit < 8; bit++) crc = crc & 0x80 ? ((crc << 1) ^ 0x07) & 0xff : (crc << 1) & 0xff;
  }
  return crc;
}
const fletcher = (data: Uint8Array | readonly number[]): number => {
  let a = 0;
  let b = 0;
  for (const byte of data) {
    a = (a + byte) % 255;
    b = (b + a) % 255;
  }
  return (b << 8) | a;
};
class Encoder {
  private out: number[] = [];
  write(data: Data): this {
    for (const b of data) {
      if (b === 0) continue;
      this.out.push(b);
    }
    return this;
  }
  first(data: Data, at = 0): number {
    return data[at] ?? -1;
  }
  get size(): number {
    return this.out.length;
  }
}
console.log(crc8([1, 2, 3]), crc8(new Uint8Array([1, 2, 3])), crc8([]), crc8(new Uint8Array(0)));
console.log(fletcher([1, 2, 3]), fletcher(new Uint8Array([1, 2, 3])));
const e = new Encoder().write([1, 0, 2]).write(new Uint8Array([3, 0]));
console.log(e.size, e.first([9]), e.first([], 0), e.first(new Uint8Array([7, 8]), 1), e.first([1], 5));
const either: Data = e.size > 2 ? new Uint8Array([5, 6]) : [1];
console.log(crc8(either), either.length, either[1]);
function grow(data: Data): number {
  let n = 0;
  for (const x of data) {
    n += x;
    if (Array.isArray(data) && data.length < 4) data.push(x + 1);
  }
  return n;
}
console.log(grow([1]), grow(new Uint8Array([4, 5])));
const frames: Data[] = [[1, 2], new Uint8Array([3])];
for (const f of frames) {
  outer: for (const x of f) {
    for (const y of f) {
      if (y > x) continue outer;
    }
    console.log(x);
  }
}
const toHex = (d: Data): string => {
  let s = "";
  for (let i = 0; i < d.length; i++) s += d[i].toString(16).padStart(2, "0");
  return s;
};
console.log(toHex([255, 16]), toHex(new Uint8Array([1])), d2(new Float32Array([1.5])), d2([2.25, 3]));
function d2(xs: number[] | Float32Array): number {
  let best = -Infinity;
  for (const x of xs) best = Math.max(best, x);
  return best + xs[0];
}
function label(d: Data): string {
  return d instanceof Uint8Array ? `bytes ${d.byteLength}` : `list ${d.join()}`;
}
console.log(label([1, 2]), label(new Uint8Array(3)));
let calls = 0;
const pick = (): Data => {
  calls++;
  return calls % 2 ? [calls] : new Uint8Array([calls]);
};
console.log(pick()[0], pick()[0], pick()[calls - 3], calls);
