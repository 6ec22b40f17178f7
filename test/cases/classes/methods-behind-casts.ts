// @run
// Whether an object has a method that only a cast names: of unions of classes, derived classes, interfaces that classes implement.
class Fish {
  name = "Nemo";
  swim(): string {
    return `${this.name} swims`;
  }
}
class Shark extends Fish {
  override swim(): string {
    return "the shark swims";
  }
}
class Bird {
  name = "Tweety";
  fly(): string {
    return `${this.name} flies`;
  }
}
type Pet = Fish | Bird;
const isFish = (pet: Pet): pet is Fish => (pet as Fish).swim !== undefined;
const asks = (pet: Pet): boolean[] => [
  typeof (pet as Fish).swim === "function",
  !!(pet as Fish).swim,
  (pet as Bird).fly != null && typeof (pet as Bird).fly !== "undefined",
  Boolean((pet as Fish).swim),
];
const pets: Pet[] = [new Fish(), new Bird(), new Shark()];
for (const pet of pets) {
  console.log(isFish(pet) ? pet.swim() : pet.fly(), asks(pet), typeof (pet as Bird).fly);
  if ((pet as Fish).swim) console.log((pet as Fish).swim());
  else if ((pet as Bird).fly !== undefined) console.log((pet as Bird).fly());
  (pet as Fish).swim && console.log("a fish");
  console.log((pet as Fish).swim?.() ?? "no fish", (pet as Bird).fly?.().length);
}
let turns = 0;
const next = (): Pet => (turns++ % 2 === 0 ? new Fish() : new Bird());
console.log((next() as Fish).swim !== undefined, (next() as Fish).swim !== undefined, turns);

class Animal {
  constructor(readonly id: number) {}
}
class Dog extends Animal {
  bark(): string {
    return `bark ${this.id}`;
  }
}
class Cat extends Animal {
  meow(): string {
    return `meow ${this.id}`;
  }
}
function act(animal: Animal): string {
  if ((animal as Dog).bark) return (animal as Dog).bark();
  return typeof (animal as Cat).meow === "function" ? (animal as Cat).meow() : "?";
}
console.log([new Dog(1), new Cat(2), new Animal(3)].map(act));
const mayBark = (one: Pet | Animal | string | undefined): boolean =>
  one !== undefined && (one as Dog).bark !== undefined;
console.log(mayBark("x"), mayBark(new Dog(1)), mayBark(undefined), mayBark(new Bird()));

interface Swimmer {
  swim(): string;
}
interface Flyer {
  fly(): string;
}
class Duck implements Swimmer, Flyer {
  swim(): string {
    return "duck swims";
  }
  fly(): string {
    return "duck flies";
  }
}
class Hawk implements Flyer {
  fly(): string {
    return "hawk flies";
  }
}
const both: (Swimmer | Flyer)[] = [new Duck(), new Hawk(), { swim: () => "a literal swims" }];
for (const one of both) {
  if ((one as Swimmer).swim !== undefined) console.log((one as Swimmer).swim());
  if ((one as Flyer).fly) console.log((one as Flyer).fly());
  console.log((one as Swimmer).swim?.() ?? "no");
}
