// @run
// Literals that are given in the initializer of a variable of the file, which functions use too.
function twice<T>(step: (value: T) => T, value: T): T {
  return step(step(value));
}
function show(): string {
  return text;
}
let text = twice((s) => s, "lit");
console.log(show(), text);
text = "x";
function double(value: string): string {
  return value + value;
}
function tell(): string {
  return word;
}
let word = double("two");
console.log(tell(), text);
word = "y";
