// Rows of another type, a generic class behind `instanceof`, a method that says `this` in a copy, `new.target`.
function csv(rows: (string | number)[][]): string {
  return rows.map((row) => row.join(",")).join(";");
}
const words: string[][] = [["a", "b"], ["c"]];
console.log(csv(words)); //~ unsupported-conversion
console.log(csv(words.map((row) => [...row]))); //~ unsupported-conversion
console.log(csv(words.map((row): (string | number)[] => [...row])));

class Some<T> {
  constructor(readonly value: T) {}
}
function textOf(value: unknown): string {
  return value instanceof Some ? String(value.value) : "nothing"; //~ unsupported-class
}
console.log(textOf(new Some(3)));

class Failure extends Error {
  constructor(message: string) {
    super(message);
    this.name = new.target.name; //~ unsupported-property
  }
}
console.log(String(new Failure("x")));
