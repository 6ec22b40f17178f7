// @run
// Results and trees of generic classes, told apart by instanceof.
class Ok<T> { constructor(readonly value: T) {} map<U>(f: (x: T) => U): Ok<U> { return new Ok(f(this.value)); } }
class Err { constructor(readonly message: string) {} }
type Result<T> = Ok<T> | Err;
function parse(s: string): Result<number> { const n = Number(s); return Number.isNaN(n) ? new Err(`bad ${s}`) : new Ok(n); }
for (const s of ["1", "x", "2.5"]) {
  const r = parse(s);
  if (r instanceof Ok) console.log(r.value * 2, r.map((v) => `<${v}>`).value);
  else console.log(r.message);
}
function unwrapOr<T>(r: Result<T>, d: T): T { return r instanceof Ok ? r.value : d; }
console.log(unwrapOr(parse("7"), 0), unwrapOr<string>(new Err("e"), "dd"), unwrapOr(new Ok("s"), ""));


class Leaf<T> { constructor(readonly value: T) {} }
class Fork<T> { constructor(readonly left: Tree<T>, readonly right: Tree<T>) {} }
type Tree<T> = Leaf<T> | Fork<T>;
function fold<T, R>(t: Tree<T>, leaf: (x: T) => R, fork: (a: R, b: R) => R): R {
  if (t instanceof Leaf) return leaf(t.value);
  return fork(fold(t.left, leaf, fork), fold(t.right, leaf, fork));
}
const t: Tree<number> = new Fork<number>(new Leaf(1), new Fork(new Leaf(2), new Leaf(3.5)));
console.log(fold(t, (x) => x, (a, b) => a + b), fold(t, String, (a, b) => `(${a} ${b})`));
const s: Tree<string> = new Leaf("s");
console.log(fold(s, (x) => x.length, Math.max));
const show = (x: Leaf<number> | string | undefined): string => (x instanceof Leaf ? `leaf ${x.value}` : x ?? "none");
console.log(show(new Leaf(4)), show("q"), show(undefined));
class Animal<F> { constructor(protected food: F) {} eat(): string { return `eats ${this.food}`; } }
class Dog extends Animal<string> {}
class Fish extends Animal<number> {}
const pets: (Dog | Fish)[] = [new Dog("bone"), new Fish(3)];
for (const p of pets) console.log(p instanceof Dog ? "dog" : "fish", p.eat(), p instanceof Fish);
