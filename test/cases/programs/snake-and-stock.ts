// @run
// Snake with a random generator, generic sorting and grouping by keys, undo by closures.
const enum Dir {
  Up,
  Right,
  Down,
  Left,
}
type Point = readonly [x: number, y: number];
const delta: Record<Dir, Point> = {
  [Dir.Up]: [0, -1],
  [Dir.Right]: [1, 0],
  [Dir.Down]: [0, 1],
  [Dir.Left]: [-1, 0],
};
class Rng {
  constructor(private s = 1) {}
  next() {
    this.s ^= this.s << 13;
    this.s ^= this.s >>> 17;
    this.s ^= this.s << 5;
    return this.s >>> 0;
  }
  below(n: number) {
    return this.next() % n;
  }
}
class Game {
  private body: Point[] = [
    [2, 2],
    [1, 2],
  ];
  private food: Point;
  private dir = Dir.Right;
  over: string | null = null;
  constructor(
    private readonly w: number,
    private readonly h: number,
    private rng = new Rng(42),
  ) {
    this.food = this.place();
  }
  private place(): Point {
    let p: Point;
    do {
      p = [this.rng.below(this.w), this.rng.below(this.h)];
    } while (this.hits(p));
    return p;
  }
  private hits([x, y]: Point) {
    return this.body.some(([bx, by]) => bx === x && by === y);
  }
  turn(d: Dir) {
    if ((d + 2) % 4 !== this.dir) this.dir = d;
  }
  step(): boolean {
    if (this.over !== null) return false;
    const [[hx, hy]] = this.body;
    const [dx, dy] = delta[this.dir];
    const head: Point = [(hx + dx + this.w) % this.w, (hy + dy + this.h) % this.h];
    const eats = head[0] === this.food[0] && head[1] === this.food[1];
    if (!eats) this.body.pop();
    if (this.hits(head)) {
      this.over = `bit itself at ${head.join()}`;
      return false;
    }
    this.body.unshift(head);
    if (eats) this.food = this.place();
    return true;
  }
  frame(): string {
    const rows = Array.from({ length: this.h }, () => new Array<string>(this.w).fill("."));
    const [fx, fy] = this.food;
    rows[fy][fx] = "*";
    this.body.forEach(([x, y], i) => {
      rows[y][x] = i ? "o" : "@";
    });
    return rows.map((r) => r.join("")).join("\n");
  }
  get length() {
    return this.body.length;
  }
}
const g = new Game(6, 5);
const script = "RRDDLLUURDRDLLLDDRRUULDRRR";
const keys: { [k: string]: Dir } = { U: Dir.Up, R: Dir.Right, D: Dir.Down, L: Dir.Left };
for (const k of script) {
  g.turn(keys[k]);
  if (!g.step()) break;
}
console.log(g.frame());
console.log(g.length, g.over ?? "alive");
interface Item {
  id: number;
  name: string;
  price: number;
  tags?: string[];
}
function sortBy<T, K extends keyof T>(xs: readonly T[], key: K, dir: 1 | -1 = 1): T[] {
  return [...xs].sort((a, b) => (a[key] < b[key] ? -dir : a[key] > b[key] ? dir : 0));
}
function groupBy<T>(xs: readonly T[], f: (x: T) => string): Map<string, T[]> {
  const m = new Map<string, T[]>();
  for (const x of xs) {
    const k = f(x);
    const l = m.get(k);
    if (l) l.push(x);
    else m.set(k, [x]);
  }
  return m;
}
function pluck<T, K extends keyof T>(xs: T[], k: K): T[K][] {
  return xs.map((x) => x[k]);
}
const items: Item[] = [
  { id: 3, name: "relay", price: 2.5 },
  { id: 1, name: "led", price: 0.1, tags: ["light"] },
  { id: 2, name: "lcd", price: 4, tags: ["light", "i2c"] },
];
console.log(
  pluck(sortBy(items, "name"), "name"),
  pluck(sortBy(items, "price", -1), "id"),
  groupBy(items, (i) => i.name[0]),
);
console.log(
  groupBy(items, ({ tags }) => tags?.join("+") ?? "none").get("none"),
  items.find((i) => i.tags?.includes("i2c"))?.name,
);
const history: (() => void)[] = [];
function change<T extends object, K extends keyof T>(o: T, k: K, v: T[K]) {
  const old = o[k];
  o[k] = v;
  history.push(() => {
    o[k] = old;
  });
}
const st = { mode: "auto", level: 3, on: true };
change(st, "level", 9);
change(st, "mode", "manual");
change(st, "on", false);
change(items[0], "price", 99);
console.log(st, items[0].price);
history.pop()!();
history.pop()!();
console.log(st, items[0].price);
while (history.length) history.pop()?.();
console.log(st);
