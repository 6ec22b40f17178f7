// @run
// Names and numbers of parameters of functions and classes, and the class that an object is of.
function add(a: number, b: number): number { return a + b; }
const area = (w: number, h = 2, ...more: number[]): number => w * h + more.length;
const shout = function loud(text?: string): string { return (text ?? "").toUpperCase(); };
class Animal {
  constructor(readonly name: string, readonly legs = 4) {}
  describe(): string { return `${this.constructor.name} ${this.name}`; }
  static make(name: string): Animal { return new Animal(name); }
}
class Dog extends Animal { constructor() { super("Rex"); } }
class Puppy extends Dog {}
class Cat extends Animal {}
console.log(add.name, add.length, area.name, area.length, shout.name, shout.length);
console.log(Animal.name, Animal.length, Dog.name, Dog.length, Animal.make.name, Animal.make.length, Puppy.length);
const animals: Animal[] = [new Animal("it"), new Dog(), new Puppy(), new Cat("Tom", 3)];
for (const animal of animals) console.log(animal.describe(), animal.constructor.name, animal.name.length);
console.log(Animal.make("x").constructor.name, new Puppy().constructor.name, add(1, 2), area(1), shout("a"));
const Point = class { x = 1; };
console.log(Point.name, new Point().constructor.name);
let made = 0;
const build = (): Animal => { made++; return new Dog(); };
console.log(build().constructor.name, made);
const unknownArity = (f: (n: number) => number): number => f(add.length);
console.log(unknownArity((n) => n + 1));
class Alone { show(): string { return this.constructor.name + Alone.name; } }
console.log(new Alone().show());
