// @run
// @leaks
// Classes that others, and literals, are taken for, which look alike: a mock, a variable of the first of two classes.
class Clock {
  ticks = 0;
  now(): number {
    return 1000 + this.ticks++;
  }
  get label(): string {
    return `clock ${this.ticks}`;
  }
}
class FakeClock {
  ticks = 5;
  now(): number {
    return this.ticks;
  }
  label = "fake";
  set(ticks: number): void {
    this.ticks = ticks;
  }
}
class Logger {
  private readonly lines: string[] = [];
  constructor(private readonly clock: Clock = new Clock()) {}
  log(line: string): string {
    this.lines.push(`${this.clock.now()} ${line}`);
    return `${this.clock.label}: ${this.lines.join("|")}`;
  }
}
const fake = new FakeClock();
const logger = new Logger(fake);
logger.log("a");
fake.set(50);
console.log(logger.log("b"), new Logger().log("c"));
console.log(new Logger({ ticks: 1, now: () => 7, label: "literal" }).log("d"));

class Animal {
  constructor(public name: string) {}
  speak(): string {
    return `${this.name} speaks`;
  }
}
class Dog extends Animal {
  speak(): string {
    return `${super.speak()}, ${this.bark()}`;
  }
  bark(): string {
    return "woof";
  }
}
class Puppy extends Dog {
  bark(): string {
    return "yip";
  }
}
class Robot {
  name = "robot";
  speak = (): string => `${this.name} beeps`;
  bark(): string {
    return "BARK";
  }
}
let pet = new Dog("rex");
pet = new Robot();
pet.name += " 2";
console.log(pet.speak(), pet instanceof Dog, pet instanceof Robot);
const dogs: (Dog | null)[] = [new Dog("a"), null, pet, new Puppy("p")];
for (const dog of dogs) console.log(dog?.bark(), dog instanceof Puppy, dog === pet);
const byName = new Map<string, Animal>(dogs.flatMap((dog) => (dog ? [[dog.name, dog] as [string, Animal]] : [])));
console.log([...byName.keys()], byName.get("robot 2")?.speak(), byName.get("p")?.speak());
const make: (name: string) => Dog = () => new Robot();
console.log(make("x").bark(), [new Robot()].map((one: Animal) => one.name));

class Stack<T> {
  items: T[] = [];
  push(item: T): this {
    this.items.push(item);
    return this;
  }
  take(): T | undefined {
    return this.items.pop();
  }
}
class Queue<T> {
  items: T[] = [];
  push(item: T): this {
    this.items.push(item);
    return this;
  }
  take(): T | undefined {
    return this.items.shift();
  }
}
let pending: Stack<number> = new Stack<number>();
console.log(pending.push(1).push(2).take());
pending = new Queue<number>();
console.log(pending.push(1).push(2).take(), pending.items);
