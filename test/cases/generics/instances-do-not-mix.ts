// @run
// Statics, caches and closures per instantiation: what is one in JavaScript stays one.
class Registry<T> {
  static created = 0;
  readonly id = ++Registry.created;
  readonly items: T[] = [];
}
const numbers = new Registry<number>();
const words = new Registry<string>();
numbers.items.push(1);
words.items.push("a", "b");
console.log(numbers.id, words.id, Registry.created, numbers.items.length, words.items.length);

let calls = 0;
function tagged<T>(value: T): { value: T; call: number } {
  calls++;
  return { value, call: calls };
}
console.log(tagged(1).call, tagged("x").call, tagged(true).call, tagged({ a: 1 }).call, calls);

function lazy<T>(make: () => T): () => T {
  let value: T | undefined;
  let ready = false;
  return () => {
    if (!ready) {
      value = make();
      ready = true;
    }
    return value as T;
  };
}
let made = 0;
const list = lazy(() => {
  made++;
  return [made];
});
const text = lazy(() => `text ${++made}`);
list().push(50);
console.log(list().join(), text(), text(), made, list() === list());
const nothing = lazy<string | undefined>(() => {
  made++;
  return undefined;
});
console.log(nothing(), nothing(), made);

function same<T>(a: T, b: T): boolean {
  return a === b;
}
const object = { n: 1 };
console.log(same(1, 1.0), same("a", "a"), same(object, object), same(object, { n: 1 }), same<number>(NaN, NaN), same([1], [1]));
function both<T, U>(a: T, b: U): string {
  return `${a}${b}`;
}
console.log(both(1, "a"), both("a", 1), both(true, null), both(undefined, 0.5), both<number, number>(1, 2));
