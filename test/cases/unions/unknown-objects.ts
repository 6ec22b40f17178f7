// @run
// Guards over unknown objects: in, properties by name, changes through the narrowed type; thrown values and causes of all kinds.
interface Point { x: number; y: number; label?: string }
function isPoint(value: unknown): value is Point {
  return typeof value === "object" && value !== null && "x" in value && "y" in value && typeof value.x === "number" && typeof value.y === "number";
}
const shared = { x: 1, y: 2 };
const things: unknown[] = [shared, { x: "1", y: 2 }, { x: 1 }, 5, null, undefined, "x", [1], { x: 1, y: 2, label: "p" }, { y: 1, x: 0.5, more: true }];
console.log(things.map(isPoint).join());
let sum = 0;
for (const thing of things) {
  if (!isPoint(thing)) continue;
  thing.x += 10;
  thing.y++;
  --thing.y;
  thing.label = (thing.label ?? "none") + "!";
  thing.label += "?";
  sum += thing.x * thing.y;
  console.log(thing.x, thing.y, thing.label, thing.label.length);
}
console.log(sum, shared.x, shared.x + shared.y, isPoint(shared), JSON.stringify(shared.x));
function nameOf(value: unknown): string {
  if (typeof value === "object" && value !== null && "name" in value) {
    const { name } = value;
    return typeof name === "string" ? name : "name is " + typeof name;
  }
  return "none";
}
console.log(nameOf({ name: "a" }), nameOf({ name: 1 }), nameOf({ name: undefined }), nameOf({ names: "x" }), nameOf(7), nameOf([]), nameOf(null));
function fail(kind: number): never {
  if (kind === 1) throw { code: 5, text: "object" };
  if (kind === 2) throw ["list", 1];
  if (kind === 3) throw () => 1;
  throw kind;
}
for (let i = 0; i < 4; i++) {
  try { fail(i); } catch (e) {
    if (typeof e === "object" && e !== null && "code" in e && typeof e.code === "number") console.log("code", e.code + 1);
    else if (Array.isArray(e)) console.log("list", e.length, typeof e[0]);
    else console.log(typeof e);
  }
}
function nested(): string {
  try {
    try { throw "inner"; } finally { console.log("finally"); }
  } catch (e) {
    try { throw e; } catch (again) { return String(again) + (again === e); }
  }
}
console.log(nested());
const results = [1, "2", null].map((v) => { try { if (v === null) throw null; if (typeof v === "string") throw v; return v; } catch (e) { return e; } });
console.log(results.length, results[0] === 1, results[1] === "2", results[2] === null);
class MyError extends Error { constructor(readonly code: number, cause?: unknown) { super("my", { cause }); } }
try { throw new MyError(3, { deep: [1] }); } catch (e) {
  if (e instanceof MyError) console.log(e.code, e.message, typeof e.cause, e.name, e instanceof Error);
}
try { throw new MyError(4); } catch (e) { console.log((e as MyError).code, (e as Error).cause === undefined, e instanceof RangeError); }
try { null_(); } catch (e) { console.log(e instanceof TypeError); }
function null_(): void { throw new TypeError("t", { cause: null }); }
