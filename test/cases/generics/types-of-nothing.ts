// @run
// Calls that say nothing of a type parameter: the empty list of a union, `[]` where something is asked of it, `Box<never>`.
type Nil = { readonly tag: "nil" };
type List<T> = Nil | { tag: "cons"; head: T; tail: List<T> };
const nil: Nil = { tag: "nil" };
const cons = <T,>(head: T, tail: List<T> = nil): List<T> => ({ tag: "cons", head, tail });
const count = <T,>(list: List<T>): number => (list.tag === "nil" ? 0 : 1 + count(list.tail));
const show = <T,>(list: List<T>, text: (item: T) => string = (item) => `${item}`): string =>
  list.tag === "nil" ? "." : `${text(list.head)} ${show(list.tail, text)}`;
function biggest<T>(list: List<T>, by: (item: T) => number): number {
  let best: T | undefined;
  for (let at = list; at.tag === "cons"; at = at.tail) if (best === undefined || by(at.head) > by(best)) best = at.head;
  return best === undefined ? -1 : by(best);
}
console.log(count(nil), show(nil), biggest(nil, () => 3));
console.log(count(cons("a", cons("b"))), show(cons("a", cons("b"))), biggest(cons({ n: 4 }, cons({ n: 7 })), ({ n }) => n));
const fold = <T, R>(list: List<T>, step: (result: R, item: T) => R, result: R): R =>
  list.tag === "nil" ? result : fold(list.tail, step, step(result, list.head));
console.log(show(nil, (item) => String(item)), fold(nil, (sum) => sum + 1, 5), fold(cons(2), (sum, n) => sum + n, 5));
console.log(cons(1), cons({ n: 1 }), JSON.stringify(cons(true)), nil);

function total<Item extends { weight: number; name: string }>(items: readonly Item[]): number {
  let sum = 0;
  for (const { weight, name } of items) sum += weight + name.length;
  return sum;
}
function keys<K extends string, Row extends { id: K }>(rows: readonly Row[]): K[] {
  return rows.map((row) => row.id);
}
const longest = <T extends string | number[]>(lists: T[]): number => lists.reduce((most, list) => Math.max(most, list.length), 0);
console.log(total([]), total([{ weight: 3, name: "cam", more: true }]), keys([]), keys([{ id: "a" }]), longest([]), longest(["abc"]));

type Box<T> = { items: T[]; spare?: T; byName: Map<string, T> };
const empty: Box<never> = { items: [], byName: new Map() };
const full: Box<string> = { items: ["x", "y"], spare: "z", byName: new Map([["k", "v"]]) };
function look<T>({ items, spare, byName }: Box<T>): string {
  let text = "";
  for (const item of items) text += `<${item}>`;
  return `${text}${items.map((item) => `${item}`).join("/")} ${spare} ${byName.size}`;
}
console.log(look(empty), look(full), empty, full);
type Result<T, E> = { ok: true; value: T } | { ok: false; error: E };
const ok = <T,>(value: T): Result<T, never> => ({ ok: true, value });
const fail = <E,>(error: E): Result<never, E> => ({ ok: false, error });
const or = <T, E>(result: Result<T, E>, other: T): T => (result.ok ? result.value : other);
const half = (n: number): Result<number, string> => (n % 2 ? fail("odd") : ok(n / 2));
console.log(half(3), half(4), or(half(6), 0), or(fail("x"), 5), ok("x"));
