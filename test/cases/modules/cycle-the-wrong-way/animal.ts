import { Dog, describe, first } from "./dog.ts";

export class Animal {
  hi(): string {
    return "animal";
  }
  make(): Animal {
    return new Dog();
  }
}
export enum Mode {
  Slow,
  Fast = 7,
}
console.log(describe(new Animal()), first);
