// @run
// Three levels: overriding, calls of super's methods, methods that call overridden ones through `this`.
class Animal {
  constructor(protected name: string) {}
  sound(): string {
    return "...";
  }
  speak(): string {
    return `${this.name} says ${this.sound()}`;
  }
  get legs(): number {
    return 4;
  }
}
class Dog extends Animal {
  tricks: string[] = [];
  override sound(): string {
    return "woof";
  }
  override speak(): string {
    return super.speak() + (this.tricks.length > 0 ? ` and does ${this.tricks.join()}` : "");
  }
  learn(trick: string): this {
    this.tricks.push(trick);
    return this;
  }
}
class Puppy extends Dog {
  constructor(name: string, private readonly age = 1) {
    super(name + " junior");
  }
  override sound(): string {
    return super.sound().replace("oo", "i") + "!".repeat(this.age);
  }
}
class Bird extends Animal {
  override get legs(): number {
    return super.legs - 2;
  }
}

const zoo: Animal[] = [new Animal("it"), new Dog("Rex").learn("sit"), new Puppy("Tim", 2).learn("roll").learn("beg"), new Bird("Tweety")];
for (const animal of zoo) console.log(animal.speak(), animal.legs);
const puppy = new Puppy("Bo");
const dog: Dog = puppy;
const animal: Animal = dog;
dog.learn("run");
console.log(animal.sound(), puppy.tricks.length, animal === puppy);
console.log(zoo.map((one) => [one instanceof Dog, one instanceof Puppy, one instanceof Animal].map(Number).join("")).join(" "));
