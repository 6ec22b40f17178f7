// @run
// Object.freeze of literals, lists, records, `this`, results and variables, where nobody writes to what is frozen; copies may be.
interface Config { baud: number; name: string; tags: readonly string[] }
const DEFAULTS: Readonly<Config> = Object.freeze({ baud: 9600, name: "x", tags: Object.freeze(["a", "b"]) });
function make(changes: Partial<Config>): Config { return { ...DEFAULTS, ...changes }; }
const c = make({ name: "y" });
c.baud = 115200;
console.log(c, DEFAULTS);
const LEVELS = Object.freeze(["low", "high"]);
const sorted = LEVELS.slice().sort();
sorted.push("mid");
console.log(LEVELS, sorted, Object.isFrozen(LEVELS));
const scores: Readonly<Record<string, number>> = Object.freeze({ a: 1, b: 2 });
for (const k of Object.keys(scores)) console.log(k, scores[k]);
const other: Record<string, number> = { ...scores };
other["c"] = 3;
console.log(other);
class Point {
  #hits = 0;
  readonly x: number; readonly y: number;
  constructor(x: number, y: number) { this.x = x; this.y = y; Object.freeze(this); }
  hit(): number { this.#hits++; return this.#hits; }
  plus(o: Point): Point { return new Point(this.x + o.x, this.y + o.y); }
}
const p = new Point(1, 2).plus(new Point(3, 4));
console.log(p.hit(), p.hit(), p);
function build(n: number): readonly number[] {
  const out: number[] = [];
  for (let i = 0; i < n; i++) out.push(i * i);
  return Object.freeze([...out]);
}
console.log(build(4));
function deepFreeze<T>(o: T): Readonly<T> { return Object.freeze(o); }
const d = deepFreeze({ a: 1, b: [1] });
d.b.push(2);
console.log(d);
const m = Object.freeze(new Map([["a", 1]]));
m.set("b", 2);
console.log(m);
console.log(Object.freeze(5), Object.freeze("a"));
const counter = Object.freeze({ n: 1, twice() { return this.n * 2; }, get half() { return this.n / 2; } });
console.log(counter.twice(), counter.half);
const origin = new Point(0, 0);
Object.freeze(origin);
console.log(origin.x);
interface Item { name: string; count: number }
const stock: readonly Item[] = Object.freeze([{ name: "a", count: 1 }]);
for (const item of stock) item.count += 1;
const first = { ...stock[0]! };
first.count = 7;
const fixed = Object.freeze(first.count > 3 ? stock : []);
console.log(fixed, first);
const modes = Object.freeze({ on: "ON", off: "OFF" });
type Mode = (typeof modes)[keyof typeof modes];
const next = (mode: Mode): Mode => (mode === modes.on ? modes.off : modes.on);
console.log(next("ON"), next(next("ON")));
class Planet {
  static readonly earth = Object.freeze(new Planet("Earth", null));
  constructor(
    readonly name: string,
    public moon: Planet | null,
  ) {}
}
const mars = new Planet("Mars", Object.freeze(new Planet("Phobos", null)));
mars.moon = null;
console.log(Planet.earth.name, mars.name, mars.moon);
let state: { readonly n: number; readonly log: readonly string[] } = Object.freeze({ n: 0, log: [] });
for (let i = 0; i < 2; i++) state = Object.freeze({ n: state.n + 1, log: [...state.log, `s${i}`] });
console.log(state);
const twice = Object.freeze((n: number) => n * 2);
console.log(twice(4), Object.freeze(new Error("no")).message);
