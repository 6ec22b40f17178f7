// Objects of which TypeScript believes what was asked before a call, which puts another one there.
class Animal {
  legs = 4;
}
class Dog extends Animal {
  tricks = 2;
  bark(): string {
    return "woof";
  }
}
class Bird extends Animal {
  song = "tweet";
}
class Cage {
  inside: Animal = new Dog();
  swap(): void {
    this.inside = new Bird();
  }
  look(): void {
    if (this.inside instanceof Dog) {
      this.swap();
      this.inside.tricks = 5; //~ unsupported-narrowing
      console.log(this.inside.bark()); //~ unsupported-narrowing
    }
  }
}
new Cage().look();

type Token = { kind: "num"; value: number } | { kind: "op"; value: string };
let token: Token = { kind: "num", value: 1 };
function next(): void {
  token = { kind: "op", value: "+" };
}
function read(): void {
  if (token.kind === "num") {
    next();
    console.log(token.value); // of either
    console.log(token.value + 1); //~ unsupported-narrowing
  }
}
read();

const list: Animal[] = [new Dog(), new Bird()];
function turn(): void {
  list.reverse();
}
if (list[0] instanceof Dog) {
  turn();
  console.log(list[0].tricks); //~ unsupported-narrowing
}

class Named {
  pet: Animal = new Dog();
  toString(): string {
    this.pet = new Bird();
    return "named";
  }
  show(): void {
    if (this.pet instanceof Dog) {
      console.log(`${this}`);
      console.log(this.pet.tricks); //~ unsupported-narrowing
    }
  }
}
new Named().show();

const shelf = { pets: list };
const other = shelf;
if (shelf.pets[0] instanceof Dog) {
  other.pets = [new Bird()];
  console.log(shelf.pets[0].tricks); //~ unsupported-narrowing
}

const speeds = { fast: 10 };
class Fan {
  mode: "fast" | "slow" = "fast";
  toggle(): void {
    this.mode = "slow";
  }
  tick(): void {
    if (this.mode === "fast") {
      this.toggle();
      console.log(speeds[this.mode]); //~ unsupported-narrowing
      const { [this.mode]: speed } = speeds; //~ unsupported-narrowing
      console.log(speed, { [this.mode]: 1 });
    }
  }
}
new Fan().tick();
