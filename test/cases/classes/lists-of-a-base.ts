// @run
// Lists of a class that pass for lists of its base: read, added to, taken as what they were said to be.
class Animal {
  constructor(readonly name: string) {}
  speak(): string {
    return `${this.name} is quiet`;
  }
}
class Dog extends Animal {
  tricks = ["sit"];
  override speak(): string {
    return `${this.name} barks`;
  }
}
class Cat extends Animal {
  lives = 9;
}
const speakAll = (animals: readonly Animal[]): string => animals.map((one) => one.speak()).join(", ");
const adopt = (animals: Animal[], one: Animal): number => animals.push(one);

const dogs = [new Dog("Rex"), new Dog("Ada")];
console.log(speakAll(dogs), dogs[0].tricks, dogs.map(({ tricks }) => tricks.length));
const animals: Animal[] = dogs;
console.log(adopt(animals, new Dog("Bo")), adopt(animals, new Cat("Tom")), dogs.length, animals === dogs);
console.log(speakAll(animals), dogs);
console.log(dogs.filter((one) => one instanceof Dog).map((one) => one.tricks[0]));
for (const one of animals) console.log(one instanceof Cat ? one.lives : one.name.length);
console.log(dogs[2].tricks, dogs.findIndex((one) => !(one instanceof Dog)));
const last = animals.pop();
if (last instanceof Cat) last.lives--;
console.log(last, dogs.length, dogs.at(-1)?.tricks);

class Kennel<T extends Animal> {
  readonly guests: T[] = [];
  add(...guests: T[]): this {
    this.guests.push(...guests);
    return this;
  }
  longest(): T | undefined {
    return [...this.guests].sort((a, b) => b.name.length - a.name.length)[0];
  }
}
const kennel = new Kennel<Dog>().add(dogs[0], dogs[1]);
console.log(kennel.longest()?.tricks, new Kennel<Animal>().add(new Cat("Molly"), dogs[0]).longest()?.speak());
const home: { pet: Animal } = { pet: new Cat("Kit") };
const named: { pet: Animal; street: string } = { pet: new Dog("Pip"), street: "s" };
const homes: { pet: Animal }[] = [home, named];
console.log(homes.map(({ pet }) => pet.speak()));
const pack = [new Dog("One"), new Dog("Three")];
console.log(speakAll(pack), pack.map((dog, at) => dog.tricks.length + at));
pack.forEach((dog) => dog.tricks.push("roll"));
for (const dog of pack) console.log(dog.tricks[1], dog.speak());
pack.sort((a, b) => b.tricks.length - a.tricks.length || b.name.length - a.name.length);
console.log(pack.find((dog) => dog.tricks.includes("roll"))?.name, pack.reduce((sum, dog) => sum + dog.tricks.length, 0));
console.log(pack.reduce((best, dog) => (dog.name.length > best.name.length ? dog : best)).tricks, pack.some((dog) => dog.tricks.length > 5));
const [first, ...others] = pack;
console.log(first?.tricks, others.length, pack.filter((dog) => dog.tricks.length > 1).map((dog) => dog.name));
