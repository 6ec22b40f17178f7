// @run
// Generic guards and functions given to filter, find, map: what their type parameters stand for TypeScript infers.

type Ok<T> = { ok: true; value: T };
type Err = { ok: false; error: string };
type Result<T> = Ok<T> | Err;
function isOk<T>(r: Result<T>): r is Ok<T> {
  return r.ok;
}
const isErr = <T>(r: Result<T>): r is Err => !r.ok;
function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}
function err<T>(error: string): Result<T> {
  return { ok: false, error };
}
const rs: Result<number>[] = [ok(1), err("bad"), ok(3)];
console.log(
  rs.filter(isOk).map((g) => g.value),
  rs.filter(isErr).map((e) => e.error),
);
console.log(rs.find(isOk)?.value, rs.find(isErr)?.error, rs.some(isOk), rs.every(isOk), rs.findIndex(isErr));
const texts = ["a", "bb", ""].map((s) => (s === "" ? err<string>("empty") : ok(s)));
const fine = texts.filter(isOk);
fine.push({ ok: true, value: "new" });
console.log(fine, texts.length);
const [first] = rs.filter(isErr);
console.log(first.error);
for (const { value } of texts.filter(isOk)) console.log(value.length);
interface Box<T> {
  value: T;
  label?: string;
}
const open = <T>(b: Box<T>): T => b.value;
const isLabelled = <T>(b: Box<T>): b is Box<T> & { label: string } => b.label !== undefined;
const boxes: Box<string>[] = [{ value: "v" }, { value: "w", label: "l" }];
console.log(
  boxes.map(open),
  boxes.filter(isLabelled).map((b) => b.label.length),
);
class Cell<T> {
  constructor(public held: T | undefined) {}
}
class Full<T> extends Cell<T> {
  constructor(public sure: T) {
    super(sure);
  }
}

const cells: Cell<number>[] = [new Cell<number>(undefined), new Full(4)];

function isDefined<T>(x: T | undefined | null): x is T {
  return x !== undefined && x !== null;
}
console.log(
  [1, undefined, 2].filter(isDefined).map((n) => n * 2),
  [null, "q"].filter(isDefined),
);
const nested: Result<Result<number>>[] = [ok(ok(1)), ok(err("in")), err("out")];
console.log(
  nested
    .filter(isOk)
    .map((r) => r.value)
    .filter(isOk)
    .map((r) => r.value),
);
const tagged: (Ok<boolean> | Err)[] = [{ ok: true, value: false }];
console.log(tagged.filter(isOk).length);
function collect<T>(all: Result<T>[]): T[] {
  return all.filter(isOk).map((r) => r.value);
}
console.log(collect(rs), collect(texts));
function partition<T>(all: Result<T>[]): [T[], string[]] {
  return [all.filter(isOk).map((r) => r.value), all.filter(isErr).map((r) => r.error)];
}
const [goods, bads] = partition(rs);
console.log(goods, bads);
