// @run
// Parser combinators: generic results, functions that make functions, recursion through a lazy one.
type Result<T, E = string> = { ok: true; value: T } | { ok: false; error: E };
const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });
const err = <E>(error: E): Result<never, E> => ({ ok: false, error });
type State = { text: string; at: number };
type Parser<T> = (s: State) => Result<{ value: T; next: State }>;
const ch =
  (test: (c: string) => boolean, what: string): Parser<string> =>
  (s) => {
    const c = s.text.charAt(s.at);
    if (c === "" || !test(c)) return { ok: false, error: `${what} at ${s.at}` };
    return { ok: true, value: { value: c, next: { ...s, at: s.at + 1 } } };
  };
const many =
  <T>(p: Parser<T>): Parser<T[]> =>
  (s) => {
    const out: T[] = [];
    let state = s;
    for (;;) {
      const r = p(state);
      if (!r.ok) return { ok: true, value: { value: out, next: state } };
      out.push(r.value.value);
      state = r.value.next;
    }
  };
const map =
  <A, B>(p: Parser<A>, f: (a: A) => B): Parser<B> =>
  (s) => {
    const r = p(s);
    return r.ok ? { ok: true, value: { value: f(r.value.value), next: r.value.next } } : r;
  };
const seq =
  <A, B>(a: Parser<A>, b: Parser<B>): Parser<[A, B]> =>
  (s) => {
    const x = a(s);
    if (!x.ok) return x;
    const y = b(x.value.next);
    if (!y.ok) return y;
    return { ok: true, value: { value: [x.value.value, y.value.value], next: y.value.next } };
  };
const or =
  <T>(...ps: Parser<T>[]): Parser<T> =>
  (s) => {
    const errors: string[] = [];
    for (const p of ps) {
      const r = p(s);
      if (r.ok) return r;
      errors.push(r.error);
    }
    return { ok: false, error: errors.join(" or ") };
  };
const lazy =
  <T>(f: () => Parser<T>): Parser<T> =>
  (s) =>
    f()(s);
const digit = ch((c) => c >= "0" && c <= "9", "digit");
const ws = many(ch((c) => c === " ", "space"));
const token = <T>(p: Parser<T>) => map(seq(p, ws), ([v]) => v);
const num = token(map(seq(digit, many(digit)), ([d, ds]) => parseInt(d + ds.join(""), 10)));
const sym = (c: string) => token(ch((x) => x === c, `'${c}'`));
const factor: Parser<number> = lazy(() =>
  or(
    num,
    map(seq(sym("("), seq(expr, sym(")"))), ([, [v]]) => v),
    map(seq(sym("-"), factor), ([, v]) => -v),
  ),
);
const chainl = (p: Parser<number>, ops: Record<string, (a: number, b: number) => number>): Parser<number> =>
  map(seq(p, many(seq(or(...Object.keys(ops).map(sym)), p))), ([first, rest]) =>
    rest.reduce((acc, [o, v]) => ops[o](acc, v), first),
  );
const term = chainl(factor, { "*": (a, b) => a * b, "/": (a, b) => a / b, "%": (a, b) => a % b });
const expr: Parser<number> = chainl(term, { "+": (a, b) => a + b, "-": (a, b) => a - b });
function evaluate(text: string): Result<number> {
  const r = expr({ text, at: 0 });
  if (!r.ok) return err(r.error);
  const { value, next } = r.value;
  return next.at === text.length ? ok(value) : err(`trailing '${text.slice(next.at)}'`);
}
for (const t of ["1+2*3", "(1 + 2) * 3", "-4 - -5", "7 % 4 / 2", "2 *", "(1", "1 2", ""]) {
  const r = evaluate(t);
  console.log(t, "=>", r.ok ? r.value : `error: ${r.error}`);
}
const all = <T>(rs: Result<T>[]): Result<T[]> => {
  const out: T[] = [];
  for (const r of rs) {
    if (!r.ok) return r;
    out.push(r.value);
  }
  return ok(out);
};
console.log(all(["1", "2+2"].map(evaluate)), all(["1", "x"].map(evaluate)));
