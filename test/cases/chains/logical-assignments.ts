// @run
// The place is evaluated once, the right side only when it is needed; through accessors, elements and fields.
class Box {
  #v: number | undefined = undefined;
  sets = 0; gets = 0;
  label = "";
  get v(): number | undefined { this.gets++; return this.#v; }
  set v(x: number | undefined) { this.sets++; this.#v = x; }
  #n = 1;
  get n(): number { return this.#n; }
  set n(x: number) { this.#n = x; }
  #t = "a";
  get t(): string { return this.#t; }
  set t(x: string) { this.#t = x; }
}
const box = new Box();
let made = 0;
function b(): Box { made++; return box; }
function five(): number { console.log("five"); return 5; }
b().v ??= five();
b().v ??= five();
console.log(made, box.sets, box.gets, box.v);
const got = (b().v ??= 9);
console.log(got);
b().n += 4; b().n *= 2; console.log(box.n, made);
b().n++; ++b().n; console.log(b().n++, ++b().n, box.n);
b().t += "x"; b().t += 1; console.log(box.t);
b().label ||= "first"; b().label ||= "second"; b().label &&= b().label + "!"; console.log(box.label);
const xs: (number | undefined)[] = [undefined, 0, 7];
let i = 0;
xs[i++] ??= 10; xs[i++] ??= 11; xs[i++] ??= 12;
console.log(xs.join(), i);
const ys = [0, 1, 2];
i = 0;
ys[i++] ||= 5; ys[i++] &&= 9; ys[i] ||= (i = 0, 3);
console.log(ys.join(), i);
const grid = [[0, 1], [2, 0]];
function row(): number { console.log("row"); return 1; }
grid[row()][row()] ||= 8;
grid[row()][0] ||= 8;
console.log(grid[0].join(), grid[1].join());
let flag = false;
flag ||= five() > 3; flag &&= five() > 7;
console.log(flag);
interface O { a?: number; b: string | null; inner: { c?: string } }
const o: O = { b: null, inner: {} };
function oo(): O { console.log("oo"); return o; }
oo().a ??= 1; oo().a ??= 2; oo().b ??= "bee"; oo().inner.c ??= "sea"; oo().inner.c ??= "see";
console.log(o.a, o.b, o.inner.c);
const w = (oo().a ||= 3) + 1;
console.log(w);
let s: string | undefined;
s ??= "x"; console.log(s.length);
let count = 0;
function bump(): boolean { count++; return count > 2; }
bump() || bump() || bump() && console.log("three", count);
count > 2 ? console.log("yes") : console.log("no");
made > 1 && five();
void five();
for (let k = 0; k < 2; k++, k > 1 && five()) console.log(k);
o.a ??= five();
let p: O | undefined = o;
function clear(): number { p = undefined; return 3; }
p.a = clear();
console.log(o.a, p === undefined);
