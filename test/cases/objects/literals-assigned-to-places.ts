// @run
// Literals of which TypeScript knows more than their places say, assigned to variables, fields and elements.
interface A {
  n: number;
  d: Record<string, string>;
  xs: number | undefined;
}
const xs: A[] = [{ n: 1, d: { a: "x" }, xs: undefined }];
xs[xs.length] = { n: 2, d: {}, xs: undefined };
let one: A = xs[0];
one = { n: 3, d: {}, xs: undefined };
const box: { a: A } = { a: one };
box.a = { n: 4, d: {}, xs: undefined };
xs.push({ n: 5, d: {}, xs: undefined });
console.log(xs, one, box, (one = { n: 6, d: {}, xs: 1 }));
class Dog {
  constructor(readonly name: string) {}
}
class Puppy extends Dog {
  bark() {
    return this.name + "!";
  }
}
let dog: Dog;
console.log((dog = new Puppy("rex")).bark(), dog.name);
let other: A;
console.log((other = { n: 1, d: {}, xs: 2 }).n, other);
