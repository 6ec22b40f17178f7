// @run
// instanceof and Array.isArray of a T that is a class, a list, text or nothing.
class Animal { constructor(public name: string) {} }
class Dog extends Animal { bark(): string { return `${this.name} woof`; } }
class Cat extends Animal { meow(): string { return `${this.name} miau`; } }
function voice<T extends Animal>(x: T): string {
  if (x instanceof Dog) return x.bark();
  if (x instanceof Cat) return x.meow();
  return x.name;
}
const pets: Animal[] = [new Dog("a"), new Cat("b"), new Animal("c")];
console.log(voice(new Dog("d")), voice(new Cat("e")), voice(new Animal("f")));
for (const p of pets) console.log(voice(p));
class Wrap<T> { constructor(public value: T) {} }
function open<T>(x: T): string {
  if (x instanceof Wrap) return "wrapped";
  if (x instanceof Error) return x.message;
  if (x instanceof Map) return `map ${x.size}`;
  if (Array.isArray(x)) return `list ${x.length}`;
  return "plain";
}
console.log(open(new Wrap(1)), open(new RangeError("bad")), open(new Map([["a", 1]])), open([1]), open(3), open("t"));
function maybe<T>(x: T | undefined | null): string {
  if (x === undefined) return "undefined";
  if (x === null) return "null";
  if (typeof x === "object") return "object";
  return `${x}`;
}
console.log(maybe(1), maybe<string>(undefined), maybe<number>(null), maybe({ a: 1 }));
