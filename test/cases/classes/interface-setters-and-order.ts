// @run
// Accessors behind an interface: compound assignments, increments, errors, order.
interface Knob { level: number; text: string; readonly double?: number; }
class Plain implements Knob { level = 1; text = "p"; }
class Smart implements Knob {
  #level = 10; #t = "s";
  get level(): number { console.log("get"); return this.#level; }
  set level(v: number) { console.log("set", v); if (v > 100) throw new Error("too much"); this.#level = v; }
  get text() { return this.#t; }
  set text(v: string) { this.#t = v + "!"; }
  get double(): number { return this.#level * 2; }
}
class Smarter extends Smart {
  get double(): number { return super.double + 1; }
}
let count = 0;
const knobs: Knob[] = [new Plain(), new Smart(), new Smarter(), { level: 3, text: "lit" }, { level: 4.5, text: "dbl", double: 9 }];
const pick = (n: number): Knob => { count++; return knobs[n]!; };
for (let i = 0; i < knobs.length; i++) {
  const k = pick(i);
  k.level = 5;
  k.level += 2;
  console.log(k.level++, ++k.level, k.level--, k.level);
  pick(i).level *= 3;
  pick(i).level++;
  const r = (pick(i).level -= 1);
  console.log(r, k.text, (k.text += "x"), k.text, k.double ?? "none", k.double === undefined);
  k.level <<= 1; k.level |= 1;
  k.text += k.level; k.text = `${k.text}.`;
  console.log(k.level, k.text);
  try { k.level = 1000; console.log("fine"); k.level = 50; } catch (e) { console.log((e as Error).message); }
  k.level ||= 7; k.level &&= 8;
  console.log(k.level / 3);
}
console.log(count);
function sum<T extends { readonly level: number }>(items: readonly T[]): number { return items.reduce((a, b) => a + b.level, 0); }
console.log(sum(knobs), sum([new Smart(), new Smarter()]), sum([{ level: 1 }, { level: 2 }]));
const f = (k: Knob) => () => k.level + (k.level = 9) + k.level;
console.log(f(knobs[1]!)(), f(knobs[3]!)());
const { level, text: t2 } = knobs[2]!;
console.log(level, t2);
for (const { level: lv } of knobs) console.log(lv);
