// @run
// Later fields win, undefined fields overwrite too, the position of a key is that of its first mention.
interface Style {
  color?: string;
  width?: number;
  dashed?: boolean;
}
const base = { color: "black", width: 1, dashed: false };
const wide: Style = { width: 5 };
const merged = { ...base, ...wide };
console.log(merged.color, merged.width, merged.dashed);
const reversed = { ...wide, ...base };
console.log(reversed.width);
const undefinedWins: Style = { ...base, ...{ color: undefined } };
console.log(undefinedWins.color, "color" in undefinedWins, undefinedWins.width);
const z = { z: 1 };
console.log(Object.keys({ ...z, ...{ a: 2, z: 3 }, b: 4 }).join(), Object.values({ ...z, ...{ a: 2, z: 3 } }).join());

function style(change: Style | undefined, bold: boolean): Style & { bold?: boolean } {
  return { ...base, ...change, ...(bold ? { bold: true, width: 9 } : {}), ...(bold && { dashed: true }) };
}
const plain = style(undefined, false);
const bold = style({ color: "red" }, true);
console.log(plain.color, plain.width, plain.bold, plain.dashed, bold.color, bold.width, bold.bold, bold.dashed);

const state = { count: 0, log: [] as string[] };
let current = state;
for (const change of [{ count: 1 }, {}, { log: ["new"] }, { count: 7, log: [] }] as Partial<typeof state>[]) {
  const before = current;
  current = { ...current, ...change };
  console.log(current.count, current.log.length, before === current, before.log === current.log);
}
console.log(state.count, base.width);
class Point {
  constructor(public x: number, public y: number) {}
  norm(): number {
    return this.x + this.y;
  }
}
const point = new Point(1, 2);
const moved = { ...point, y: 20 };
console.log(moved.x, moved.y, point.y, Object.keys(moved).join(), moved instanceof Point);
