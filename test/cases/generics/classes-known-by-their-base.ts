// @run
// `r instanceof Ok` where `r` is known as a generic base or interface: what that holds says what an `Ok` holds.
abstract class Result<T> {
  abstract or(other: T): T;
  map<U>(change: (value: T) => U): Result<U> {
    if (this instanceof Ok) return new Ok(change(this.value));
    return new Failed<U>(this instanceof Failed ? this.why : "unknown");
  }
}
class Ok<T> extends Result<T> {
  constructor(readonly value: T) {
    super();
  }
  or(): T {
    return this.value;
  }
}
class Failed<T> extends Result<T> {
  constructor(readonly why: string) {
    super();
  }
  or(other: T): T {
    return other;
  }
}
class Rounded<T> extends Ok<T> {
  digits = 1;
}

function parse(text: string): Result<number> {
  const value = Number(text);
  if (Number.isNaN(value)) return new Failed(`no number: ${text}`);
  return value > 100 ? new Rounded(value) : new Ok(value);
}
const isOk = <T>(r: Result<T>): r is Ok<T> => r instanceof Ok;

for (const text of ["12", "x", "101"]) {
  const r = parse(text);
  if (r instanceof Rounded) console.log(r.value.toFixed(r.digits));
  else if (r instanceof Ok) console.log(r.value + 1);
  else if (r instanceof Failed) console.log(r.why);
  console.log(r instanceof Result, r.map((x) => `<${x}>`).or("none"));
}
console.log(["1", "b", "300"].map(parse).filter(isOk).map(({ value }) => value));

const names = new Map<string, Result<string> | null>([["a", new Ok("ann")], ["b", null], ["c", new Failed("gone")]]);
for (const [key, r] of names)
  console.log(key, r instanceof Ok ? r.value.toUpperCase() : r instanceof Failed ? r.why : r);
const inner: Result<Result<number[]>> = new Ok<Result<number[]>>(new Ok([1, 2]));
if (inner instanceof Ok && inner.value instanceof Ok) console.log(inner.value.value.length);

interface Tagged<T> {
  readonly tag: T;
}
class Square<T> implements Tagged<T> {
  constructor(readonly tag: T, readonly side: number) {}
}
class Cube<T, U> extends Square<T> {
  constructor(tag: T, side: number, readonly more: U) {
    super(tag, side);
  }
}
const tagged: Tagged<string>[] = [new Square("s", 2), { tag: "literal" }, new Cube("c", 3, true), new Cube("d", 4, 5)];
for (const t of tagged) console.log(t.tag, t instanceof Square ? t.side * t.tag.length : 0, t instanceof Cube);

function nameOf(value: unknown): string {
  if (value instanceof Rounded) return "rounded";
  return value instanceof Ok ? "ok" : typeof value;
}
console.log(nameOf(new Ok("text")), nameOf(new Ok(1)), nameOf(new Rounded(2)), nameOf(3), nameOf(new Failed("f")));

function show(value: unknown): void {
  console.log(value);
}
show(new Rounded(5));
show("text");
