// @run
// A call that never comes back runs wherever a value is wanted, of several types, too: nothing behind it does.
let calls = 0;
function fail(message: string): never {
  calls++;
  throw new Error(message);
}
enum Mode { Off, On }
type Text = string | number;
const table = new Map<string, Text>([["a", 1], ["b", "two"]]);

function attempt(name: string, run: () => void): void {
  try {
    run();
    console.log(name, "went on");
  } catch (e) {
    console.log(name, (e as Error).message, calls);
  }
}

function find(k: string): Text {
  return table.get(k) ?? fail("no " + k);
}
function direct(): Text {
  return fail("direct");
}
const arrow = (): string | boolean => fail("arrow");
const generic = <T>(x: T | undefined): T => x ?? fail("generic");
function defaulted(x: Text = fail("default")): Text {
  return x;
}
function list(x: number): number | number[] {
  return x > 0 ? x : fail("list");
}
function maps(x: number): Map<string, number> | number {
  return x > 0 ? x : fail("maps");
}
function kinds(x: number): { k: "a" } | number {
  return x > 0 ? x : fail("kinds");
}
function absent(x: number): Text | undefined {
  return x > 0 ? x : fail("absent");
}
function absentNull(x: number): Text | null {
  return x > 0 ? x : fail("null");
}
function both(x: number): Text | null | undefined {
  return x > 0 ? x : fail("both");
}
function modes(x: number): Mode | string {
  return x > 0 ? Mode.On : fail("modes");
}
class Box {
  v: Text;
  constructor(b: boolean) {
    this.v = b ? 1 : fail("box");
  }
}
class Straight {
  v: Text;
  constructor() {
    this.v = fail("straight");
  }
}
interface Holder { h: Text }
function give(x: Text): void {
  console.log("given", x);
}
attempt("find", () => { console.log(find("a"), find("b")); find("zz"); });
attempt("direct", () => { console.log(direct()); });
attempt("arrow", () => { console.log(arrow()); });
attempt("generic", () => { const v: Text | undefined = table.get("q"); console.log(generic<Text>(v)); });
attempt("defaulted", () => { console.log(defaulted(3)); console.log(defaulted()); });
attempt("list", () => { console.log(list(1)); console.log(list(0)); });
attempt("maps", () => { console.log(maps(1)); console.log(maps(0)); });
attempt("kinds", () => { console.log(kinds(1)); console.log(kinds(0)); });
attempt("absent", () => { console.log(absent(1)); console.log(absent(0)); });
attempt("null", () => { console.log(absentNull(1)); console.log(absentNull(0)); });
attempt("both", () => { console.log(both(1)); console.log(both(0)); });
attempt("modes", () => { console.log(modes(1)); console.log(modes(0)); });
attempt("box", () => { console.log(new Box(true).v); console.log(new Box(false).v); });
attempt("straight", () => { console.log(new Straight().v); });
attempt("argument", () => { give(1); give(fail("argument")); });
attempt("push", () => { const xs: Text[] = []; xs.push(1); console.log(xs.length); xs.push(fail("push")); });
attempt("set", () => { table.set("k", fail("set")); });
console.log(table.has("k"));
attempt("element", () => { const xs: Text[] = [1, fail("element")]; console.log(xs); });
attempt("tuple", () => { const xs: [Text, string] = [fail("tuple"), "x"]; console.log(xs); });
attempt("field", () => { const h: Holder = { h: fail("field") }; console.log(h.h); });
attempt("destructure", () => { const [p = fail("destructure")]: Text[] = []; console.log(p); });
attempt("destructure object", () => { const o: { q?: Text } = {}; const { q = fail("object") } = o; console.log(q); });
attempt("iife", () => { const v: Text = (() => fail("iife"))(); console.log(v); });
attempt("assign", () => { const h: Holder = { h: 1 }; try { h.h = fail("assign"); } finally { console.log(h.h); } });
attempt("or assign", () => { let t: Text | undefined = table.get("q"); t ??= fail("or assign"); console.log(t); });
attempt("comma", () => { const t: Text = (calls++, fail("comma")); console.log(t); });
attempt("template", () => { const t: Text = `${fail("template")}`; console.log(t); });
attempt("paren", () => { const t: Text = (fail("paren")); console.log(t); });
attempt("nested", () => { give(fail("a" + String(fail("inner")))); });
class Statics {
  static v: Text = 1;
  static init(): Text { Statics.v = fail("static"); return Statics.v; }
}
attempt("static", () => { console.log(Statics.init()); });
console.log(Statics.v);
