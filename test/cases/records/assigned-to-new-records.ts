// @run
// Object.assign of records: to a new one, of several at once, and of several to one that is there.
const record: Record<string, number> = { a: 1, b: 2 };
const other: Record<string, number> = { b: 3, c: 4 };
const empty: { [key: string]: number } = {};

const all = Object.assign({}, record, other, empty);
console.log(Object.keys(all).join(), all.b, record.b, all);
const more: Record<string, number> = Object.assign({ z: 9 }, record, { q: 1, a: 7 });
console.log(more);

Object.assign(record, other, { d: 5 });
console.log(record);
console.log(Object.assign(record, empty, { e: 6 }) === record, record);

function merged<T>(...records: Record<string, T>[]): Record<string, T> {
  return records.reduce((all, one) => Object.assign({}, all, one), {});
}

console.log(merged({ a: "x" }, { b: "y" }, { a: "z" }));

const nested: Record<string, Record<string, number>> = { x: { a: 1 } };
const copy = Object.assign({}, nested);
copy.y = {};
copy.x.a = 5;
console.log(nested, copy);

class Settings {
  private values: Record<string, string> = {};

  set(patch: Record<string, string>): this {
    this.values = Object.assign({}, this.values, patch);
    return this;
  }

  show(): string {
    return JSON.stringify(this.values);
  }
}

console.log(new Settings().set({ mode: "fast" }).set({ name: "n", mode: "slow" }).show());
