// @run
// Promised values as defaults of parameters, also of generic classes, that turn out to be missing.
interface Item<T> { value: T; next: Item<T> | null }
class List<T> {
  head: Item<T> | null = null;
  add(value: T): this { this.head = { value, next: this.head }; return this; }
  show(from = (this.head)!): string {
    if (from === null) return "empty";
    let out = "";
    for (let at: Item<T> | null = from; at; at = at.next) out += at.value;
    return out;
  }
  count(from = this.pick(0)!, n = 0): number {
    while (from !== null) { n++; from = from.next!; }
    return n;
  }
  pick(i: number): Item<T> | null {
    let at = this.head;
    for (let k = 0; k < i && at; k++) at = at.next;
    return at;
  }
}
class Rows<T> {
  rows: T[][] = [];
  constructor(first: T) { this.rows.push([first]); }
  size(at: number, row = this.rows[at]!): string {
    if (row === undefined) return "none";
    return String(row.length);
  }
}
console.log(new List<number>().show(), new List<number>().add(1).add(2).show());
console.log(new List<string>().add("x").count(), new List<string>().count());
console.log(new Rows(1).size(0), new Rows(1).size(1), new Rows("x").size(0));
