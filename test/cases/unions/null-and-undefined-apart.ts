// @run
// What may be null and what may be undefined meet: in tuples with optional elements, in generics, in lists of lists.

type Row = [name: string, level?: number | null, note?: string | null];

class Table {
  rows: Row[] = [];
  last?: Row;
  add(row: Row): this {
    this.rows.push(row);
    this.last = row;
    return this;
  }
  clear(at: number): void {
    this.rows[at][1] = null;
  }
}

const table = new Table();
table.add(["a"]).add(["b", null]).add(["c", 1, null]).add(["d", undefined, "x"]);
for (const [name, level = 7, note = "none"] of table.rows) console.log(name, level, note);
table.clear(0);
console.log(table.rows, table.last?.[1] === undefined, JSON.stringify(table.rows));

function describe(a: number, b: number | null = 9): string {
  return `${a} ${b}`;
}
const given: [number, (number | null)?] = [4, null];
console.log(describe(...given), given[1] === null);
const swap = <A, B>([a, b]: [A, B?]): [B | undefined, A] => [b, a];
console.log(swap<number, null>([1, null]), swap<string, number>(["a"]));

// Generics whose type has one of the two, and which call what is missing the other.
class Cache<T> {
  held: { value: T } | null = null;
  peek(): T | undefined {
    return this.held?.value ?? undefined;
  }
  orNull(): T | null {
    return this.held?.value ?? null;
  }
}
const texts = new Cache<string | null>();
texts.held = { value: null };
const counts = new Cache<number | undefined>();
counts.held = { value: undefined };
console.log(texts.peek(), texts.orNull(), counts.peek(), counts.orNull());
const orNull = <T>(value: T): T | null => value ?? null;
console.log(orNull(undefined), orNull<number | undefined>(undefined), orNull(null), orNull(3));

// Lists of either.
const on: boolean = table.rows.length > 1;
console.log([[undefined], [null]], [[1, undefined], [2, null]], on ? [undefined] : [null]);
const pairs = [["a", null], ["b", undefined]];
console.log(pairs[0][1] === null, pairs[1][1] === undefined, [{ v: [undefined] }, { v: [null] }]);
const both: [null, undefined] = [null, undefined];
const [first = 1, second = 2] = both;
console.log(both, first, second);
const looks = [(): number | undefined => undefined, (): number | null => null];
console.log(looks.map((look) => look()));

// Types that are nothing else.
const seen = new Map<string, undefined>([["a", undefined]]);
const lastOf = <T>(list: readonly T[]): T | undefined => (list.length > 0 ? list[list.length - 1] : undefined);
const either = <T>(object: { v?: T }, other: T): T => object.v ?? other;
console.log(seen.get("a"), lastOf([undefined]), lastOf<null>([null]), either<null>({ v: null }, null));
const find = (n: number): number | undefined => (n > 0 ? n : undefined);
const read = (n: number): number | null => (n > 0 ? n : null);
console.log(find(0) || read(0), read(0) || find(0), find(1) || read(0), read(0) || find(2));
