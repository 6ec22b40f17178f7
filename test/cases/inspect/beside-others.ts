// @run
// What only others of a generic kind hold, and methods that are no properties, keep nobody from printing: nor do operands that are never true.
type Result<T, E = string> = { ok: true; value: T } | { ok: false; error: E };
class NotFound extends Error {
  constructor(public key: string) {
    super(`no ${key}`);
  }
}
const Ok = <T>(value: T): Result<T, never> => ({ ok: true, value });
const Err = <E>(error: E): Result<never, E> => ({ ok: false, error });
const map = <T, U, E>(r: Result<T, E>, f: (t: T) => U): Result<U, E> => (r.ok ? Ok(f(r.value)) : r);
function parse(text: string): Result<number> {
  const n = Number(text);
  return Number.isNaN(n) ? Err("bad") : Ok(n);
}
const find = (key: string): Result<number, NotFound> => (key === "a" ? Ok(1) : Err(new NotFound(key)));
const split = (text: string): Result<string[]> => (text === "" ? Err("empty") : Ok(text.split(" ")));
const failed: Result<Error[]> = Ok([new Error("in a list")]);
const late: Result<() => number> = Ok(() => 4);
console.log(parse("1"), map(parse("x"), (n) => n + 1), [parse("2")]);
console.log(split("a b"), { none: split("") });
const found = find("b");
console.log(found.ok ? found.value : found.error.message);
console.log(failed.ok && failed.value.map(({ message }) => message));
console.log(late.ok ? late.value() : late.error);

class Stats {
  hits = 3;
  misses = 1;
  total(): number {
    return this.hits + this.misses;
  }
}
class Base {
  label = "cache";
  describe(): string {
    return this.label;
  }
}
class Named<T> extends Base {
  scale = (by: number): number => by * 3;
  constructor(public value: T) {
    super();
  }
  rate(): T {
    return this.value;
  }
}
for (const [name, value] of Object.entries(new Stats())) console.log(name, value, `${name}=${value}`);
console.log(Object.values(new Stats()), new Map(Object.entries(new Stats())).get("hits"));
for (const [name, value] of Object.entries(new Named(0.5))) {
  if (typeof value === "function") console.log(name, "is a function");
  else console.log(name, value);
}
console.log(new Named(0.5).rate());

const say = <T>(name: string, value: T): T => {
  console.log(name);
  return value;
};
console.log(say("a", false) || say("b", 0) || say("c", ""));
console.log(say("d", 1) && say("e", false) && say("f", "x"));
const either = say("g", 0) || say("h", false) || say("i", "end");
console.log(either.length, say("j", false) ? "yes" : "no");
