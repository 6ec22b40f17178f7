// @run
// What remains of objects: printed, listed, copied, of classes and literals; satisfies; names in brackets.
const item = { id: 1, name: "n", value: 2.5, note: "x" };
const { id, ...rest } = item;
console.log(id, rest, Object.keys(rest).join(), "id" in rest, "note" in rest, JSON.stringify(rest));
function strip({ value, ...others }: { value: number; a: string; b: string }): string { return Object.keys(others).join("/") + " without " + value; }
console.log(strip({ value: 1, a: "a", b: "b" }));
const { name: nm, ...small } = rest; console.log(nm, small, Object.values(small).join());
const rows = [{ k: "a", v: 1, w: true }, { k: "b", v: 2, w: false }];
for (const { k, ...r } of rows) console.log(k, r);
console.log(rows.map(({ w, ...r }) => r));
interface Opt { a: number; b?: string; c?: number }
const o1: Opt = { a: 1, b: "x" }; const { a: aa, ...o2 } = o1; console.log(aa, o2, Object.keys(o2).length);
class P { x = 1; #h = 2; y = 3; get sum() { return this.x + this.#h; } }
const { x, ...py } = new P(); console.log(x, py);
const merged = { ...rest, id: 9 }; console.log(merged);
const { value: vv, ...back } = { ...item, extra: [1] }; console.log(vv, back);
const steps = { left: -1, right: 1, stay: 0 } satisfies Record<string, number>;
console.log(steps.left, Object.keys(steps).join(), steps);
const styles = { grid: { v: "|", on: true }, plain: { v: " ", on: false } } as const satisfies Record<string, { v: string; on: boolean }>;
type Name = keyof typeof styles; const pick = (n: Name) => styles[n].v; console.log(pick("grid") + pick("plain"), styles.plain.on);
const size = { "with space": true, 10: "ten", w: 1 };
size["with space"] = !size["with space"]; size[10] += "!"; size["w"] += 4; size["w"]++; console.log(size["with space"], size[10], size.w);
