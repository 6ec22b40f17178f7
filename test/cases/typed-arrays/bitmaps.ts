// @run
// A monochrome frame buffer and a bit set on bytes, with drawing, scrolling and counting.
class Bitmap {
  readonly bits: Uint8Array;
  constructor(readonly width: number, readonly height: number) {
    this.bits = new Uint8Array(Math.ceil((width * height) / 8));
  }
  set(x: number, y: number, on = true): void {
    if (x < 0 || y < 0 || x >= this.width || y >= this.height) return;
    const at = y * this.width + x;
    if (on) this.bits[at >> 3]! |= 1 << (at & 7);
    else this.bits[at >> 3]! &= ~(1 << (at & 7));
  }
  get(x: number, y: number): boolean {
    const at = y * this.width + x;
    return ((this.bits[at >> 3]! >> (at & 7)) & 1) === 1;
  }
  line(x0: number, y0: number, x1: number, y1: number): this {
    const dx = Math.abs(x1 - x0);
    const dy = -Math.abs(y1 - y0);
    const sx = Math.sign(x1 - x0);
    const sy = Math.sign(y1 - y0);
    let error = dx + dy;
    for (;;) {
      this.set(x0, y0);
      if (x0 === x1 && y0 === y1) return this;
      const doubled = error * 2;
      if (doubled >= dy) [error, x0] = [error + dy, x0 + sx];
      if (doubled <= dx) [error, y0] = [error + dx, y0 + sy];
    }
  }
  count(): number {
    let n = 0;
    for (let byte of this.bits) for (; byte !== 0; byte &= byte - 1) n++;
    return n;
  }
  toString(): string {
    return Array.from({ length: this.height }, (_, y) => Array.from({ length: this.width }, (_, x) => (this.get(x, y) ? "#" : ".")).join("")).join("\n");
  }
}
const map = new Bitmap(11, 5).line(0, 0, 10, 4).line(10, 0, 0, 4);
map.set(99, 99);
console.log(`${map}`);
console.log(map.count(), map.bits.length, Array.from(map.bits, (b) => b.toString(16)).join());
map.set(5, 2, false);
console.log(map.get(5, 2), map.count());
