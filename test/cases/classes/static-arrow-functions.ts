// @run
// Arrow functions in static fields, called under the name of the class.
class Temp {
  static fromC = (c: number) => new Temp(c);
  static twice = (n: number) => n * 2;
  static count = 0;
  static readonly log = (text: string): void => {
    Temp.count++;
    console.log(text, Temp.count);
  };
  constructor(readonly c: number) {}
}
console.log(Temp.fromC(5).c, Temp.twice(4));
Temp.log("a");
const f = Temp.twice;
console.log(f(3), [1, 2].map(Temp.twice));
class Base {
  static make = (n: number) => `base ${n}`;
  static handlers: ((n: number) => string)[] = [(n) => `h${n}`, Base.make];
  static maybe: ((n: number) => string) | undefined;
  static limit = 3;
  static scaled = (n: number) => n * Base.limit;
  static fact: (n: number) => number = (n) => (n <= 1 ? 1 : n * Base.fact(n - 1));
  static self = (n: number) => this.limit + n;
}
class Derived extends Base {}
console.log(Base.make(1), Derived.make(2), Base.handlers.map((h) => h(4)), Base.maybe?.(1), Base.scaled(5));
Base.maybe = Base.make;
console.log(Base.maybe?.(7), Base.fact(5));
Base.limit = 10;
console.log(Base.scaled(5));
Base.scaled = (n) => n + 1;
console.log(Base.scaled(5), Derived.scaled(6));
