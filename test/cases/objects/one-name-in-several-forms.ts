// @run
// Types that are one struct in C++ have a property of one name in several forms: an object has one of them.
type Result<T, E = string> = { ok: true; value: T } | { ok: false; error: E };
const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });
const err = <E>(error: E): Result<never, E> => ({ ok: false, error });
const num = (s: string): Result<number> => (s === "1" ? ok(1) : err("bad " + s));
function all<T, E>(rs: Result<T, E>[]): Result<T[], E> {
  const out: T[] = [];
  for (const r of rs) {
    if (!r.ok) return r;
    out.push(r.value);
  }
  return ok(out);
}
console.log(all(["1", "1"].map(num)), all(["1", "b", "c"].map(num)));
console.log(JSON.stringify(all(["1", "1"].map(num))), Object.keys(all(["1"].map(num))));
const both = [all(["1"].map(num)), all(["x"].map(num))];
console.log(
  both.map((r) => "value" in r),
  both.map((r) => "error" in r),
  both.map((r) => ["ok", "value", "error", "more"].filter((k) => k in r)),
);
for (const r of both) for (const k in r) console.log(k);
const first = num("1");
if (first.ok) {
  const { value } = first;
  console.log(value, first, "value" in first);
}
type Made<T> = { ok: true; value: T } | { ok: false; error: string };
const done = <T,>(value: T): Made<T> => ({ ok: true, value });
const failed = (error: string): Made<never> => ({ ok: false, error });
const half = (n: number): Made<number> => (n % 2 === 0 ? done(n / 2) : failed("odd"));
const upper = (text: string): Made<string> => (text === "" ? failed("empty") : done(text.toUpperCase()));
console.log(JSON.stringify(half(4)), upper("a"), half(3), JSON.stringify(upper("")), upper("b").ok);
