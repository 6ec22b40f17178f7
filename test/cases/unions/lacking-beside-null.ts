// @run
// A property of a tagged union that may be lacking, undefined or null, where the program asks for all three; and what a
// setter keeps, which need not be what it was given.
interface Shown {
  kind: "shown";
}
interface Hidden {
  kind: "hidden";
  why?: string | null;
  list?: number[] | null;
  sub?: { key: string } | null;
}

function make(n: number): Shown | Hidden {
  if (n === 0) return { kind: "shown" };
  if (n === 1) return { kind: "hidden" };
  if (n === 2) return { kind: "hidden", why: null, list: undefined };
  return { kind: "hidden", why: `because of ${n}`, list: [n, n + 1], sub: { key: `key ${n}` } };
}

for (let n = 0; n < 4; n++) {
  const one = make(n);
  console.log("why" in one, "list" in one, one);
  if (one.kind === "shown") continue;
  console.log(one.why === undefined, one.why === null, one.why ?? "none", one.why);
  if (one.why) {
    const why = one.why;
    one.why = null;
    console.log(why, why.length, one.why);
  }
  if (one.list) {
    const { list } = one;
    list.push(9);
    for (const x of one.list) console.log(x);
    console.log(list.length);
  }
  console.log(one.list?.map((x) => x * 2), one.sub?.key, one.sub === undefined);
  if (one.sub) {
    const { sub } = one;
    one.sub = undefined;
    console.log(sub.key, one.sub, "sub" in one);
  }
  console.log(one);
}

class Device {
  #name: string | null = null;
  #level = 0;
  get name(): string | null {
    return this.#name;
  }
  set name(name: string | null) {
    this.#name = name?.trim() ? name.trim() : null;
  }
  get level(): number | string {
    return this.#level;
  }
  set level(level: number | string) {
    this.#level = typeof level === "string" ? level.length : level;
  }
}
const device = new Device();
device.name = "   ";
console.log(device.name);
device.name = " pump ";
console.log(device.name, `${device.name}`);
device.level = "four";
console.log(device.level, `${device.level}`, typeof device.level);

// Past the end of a list of what may be undefined or null.
const readings: (number | undefined | null)[] = [null, undefined, 3];
console.log(readings[0], readings[1], readings[2], readings[9], `${readings[7]}`);
class Board {
  cells: (Hidden | undefined | null)[] = [{ kind: "hidden" }, undefined, null];
  put(at: number, cell?: Hidden | null): Hidden | undefined | null {
    const old = this.cells[at];
    this.cells[at] = cell;
    return old;
  }
}
const board = new Board();
console.log(board.cells[99], board.put(0), board.put(0, null), board.cells[0], board.cells.length);
for (let i = 0; i < board.cells.length; i++) console.log(board.cells[i]);
