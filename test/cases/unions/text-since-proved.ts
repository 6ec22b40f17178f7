// @run
// Arithmetic of what was a number when TypeScript looked, and that a call has made text since: JavaScript converts it.
let span: number | string = 4;
let mode: number | string | null = 1;
const change = (to: number | string): void => {
  span = to;
};
function half(): number {
  span = 5;
  change("12");
  return span / 2;
}
console.log(half());
span = 5;
change("12");
console.log(span * 2, 3 * span, span - 1, -span, ~span, span & 6, span % 5, span ** 2, +span);
span = 5;
change("abc");
console.log(span * 2, span | 0);
span = 5;
change(7);
console.log(span * 2, span + 1);

class Timer {
  left: number | string = 3;
  stop(): void {
    this.left = "9";
  }
  run(): number {
    this.left = 4;
    this.stop();
    return this.left * 3;
  }
}
console.log(new Timer().run());
mode = 2;
function none(): void {
  mode = null;
}
none();
console.log(mode * 2, -mode);

let total = 10;
const bytes = new Uint8Array([40, 50]);
const item = { n: 10 };
for (let i = 0; i < 2; i++) {
  span = 3;
  if (i === 1) change("4");
  total -= span;
  bytes[0] -= span;
  bytes[1] /= span;
  item.n <<= span;
}
console.log(total, bytes, item, (total *= span));
span = 3;
change("4");
console.log((span *= 2), span);
span = 3;
change("4");
span++;
console.log(span);
