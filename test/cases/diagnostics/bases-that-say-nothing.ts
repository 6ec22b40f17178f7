// A generic base of which no member says what it holds: TypeScript takes one of texts for one of numbers.
abstract class Outcome<T> {
  name = "outcome";
}
class Done<T> extends Outcome<T> {
  constructor(readonly value: T) {
    super();
  }
}
const numbers: Outcome<number> = new Done(1);
const texts: Outcome<number> = new Done("text") as Outcome<string>;
for (const one of [numbers, texts])
  if (one instanceof Done) console.log(one.value); //~ unsupported-class
