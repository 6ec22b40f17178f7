// @run
// Members, rows and tuples of which one has only `undefined` or `null`, and what is narrowed to that by an assignment.
type Parsed = { ok: false; value?: undefined; err: string } | { ok: true; value: number };
const parse = (text: string): Parsed =>
  text === "" ? { ok: false, err: "empty" } : { ok: true, value: text.length };
const { ok, value } = parse("abc");
console.log(ok, value, parse("").value, parse("ab"));

const levels = [{ id: 1, boss: undefined }, { id: 2, boss: "dragon" }] as const;
for (const { id, boss } of levels) console.log(id, boss);
for (const level of levels) console.log(level.boss, level);
const tests = [["", undefined], ["1", 1], ["x", null]] as const;
for (const [input, want] of tests) console.log(input, want, want ?? "none");

type ParseResult = [string, null] | [null, number];
type FindResult = [string, null] | [null, string];
const read = (text: string): ParseResult => (text ? [null, text.length] : ["empty", null]);
const find = (text: string): FindResult => (text ? [null, `${text}!`] : ["none", null]);
for (const text of ["abc", ""]) {
  const [error, length] = read(text);
  const [missing, found] = find(text);
  console.log(error, length, missing, found, read(text), find(text));
}
const bits: ([number, null] | [number, true])[] = [[1, null], [2, true]];
for (const [at, bit] of bits) console.log(at, bit);

let list: number[] | undefined = [1];
list = undefined;
console.log(["a", 1, list]);
class Reader {
  list: number[] | null = [1];
  unit: { n: number } | null = { n: 1 };
  close() {
    this.list = null;
    this.unit = null;
    return [1, true, this.list, this.unit];
  }
  last(isOpen: boolean): string | null {
    this.list = null;
    return isOpen ? this.list : "closed";
  }
  state() {
    this.list = null;
    return { list: this.list, n: 1 };
  }
}
const reader = new Reader();
console.log(reader.close(), reader.last(true), reader.last(false), reader.state());
const server = (isUp: boolean) => (isUp ? { at: { host: "x" } } : { at: null });
for (const { at } of [server(true), server(false)]) console.log(at ? at.host : at);
