// @run
// Object.assign, hasOwn and freeze of objects: order, results, this, optional fields.
const stock = { nuts: 12, bolts: 7, washers: 0 };
const defaults = { speed: 1, name: "default", loud: false };
const target = { speed: 5, name: "mine", loud: true };
const result = Object.assign(target, defaults, { name: "last" });
console.log(result === target, target.speed, target.name, target.loud, defaults.name, result);
const frozen = Object.freeze({ a: 1, inner: { b: 2 } });
frozen.inner.b = 3;
console.log(frozen.a, frozen.inner.b, frozen);
console.log(Object.hasOwn(stock, "nuts"), Object.hasOwn(stock, "nut"), "bolts" in stock);
class Box { w = 1; h = 2; constructor(init: { w: number; h: number }) { Object.assign(this, init); } grow(by: { h: number }): this { return Object.assign(this, by); } }
const box = new Box({ w: 7, h: 8 }); console.log(box, box.grow({ h: 9 }).h, box.h);
let order = ""; const t = (s: string) => { order += s; return target; };
Object.assign(t("a"), { speed: (order += "b", 4) }, { loud: (order += "c", false) }); console.log(order, target);
interface Opt { a?: number; b: string } const opt: Opt = { b: "x" }; console.log(Object.hasOwn(opt, "a")); opt.a = 4; console.log(Object.hasOwn(opt, "a"), Object.assign(opt, { a: 5 }).a);
const LEVELS = Object.freeze({ low: 1, high: 2 } as const); type Level = keyof typeof LEVELS; const at = (l: Level) => LEVELS[l]; console.log(at("low") + at("high"));
const tt = { n: 1, m: 2 }; Object.assign(tt, { n: 10 }, { m: tt.n + 5 }); console.log(tt);
