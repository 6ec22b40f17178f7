// @run
// A text parameter keeps its value when the callee changes the variable or element that it came from, however it was
// passed: narrowed from null, chosen, assigned on the way, or out of an array.
let current: string | null = null;
function absent(text: string): string | null {
  return text === "" ? null : text;
}
function drop(text: string): string {
  current = absent("");
  return text + text;
}
current = absent("the first and quite long text");
if (current !== null) console.log(drop(current));

let one = "a long text to begin with";
let two = "two";
function change(text: string): string {
  one = "changed to something that is much longer";
  two = one;
  return text;
}
console.log(change(one.length > 3 ? one : two));
console.log(change((one = "assigned on the way, and long enough")));

const names = ["a long text in an array of texts", "b"];
function push(text: string): string {
  names[0] = "another long text in the same place";
  names.push("c");
  return text;
}
console.log(push(names.length > 1 ? names[0] : names[1]), names.length);
function pop(text: string | undefined): string {
  names.pop();
  names.push("some other text that is very long");
  return text ?? "none";
}
console.log(pop(names[2]), pop(names.at(0)));
