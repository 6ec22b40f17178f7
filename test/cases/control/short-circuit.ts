// @run
// && || ?? and their assignments evaluate the right side only when they must, and yield values, not booleans.
let trace = "";

function note(name: string, result: boolean): boolean {
  trace += name;
  return result;
}

function flush(): string {
  const text = trace;
  trace = "";
  return text;
}

console.log(note("a", true) && note("b", false), flush());
console.log(note("a", false) && note("b", true), flush());
console.log(note("a", true) || note("b", true), flush());
console.log(note("a", false) || note("b", false) || note("c", true), flush());
console.log((note("a", true) || note("b", true)) && !note("c", false), flush());
if (note("x", false) && note("y", true) && note("z", true)) console.log("no");
else console.log("else", flush());

let ready = false;
ready ||= note("1", true);
ready ||= note("2", false);
ready &&= note("3", true);
console.log(ready, flush());

let limit: number | undefined = undefined;
function setDefault(value: number): number {
  trace += "d";
  return value;
}
function ensure(): number {
  limit ??= setDefault(50);
  return limit;
}
console.log(ensure(), ensure(), flush());

const zero: number = 0;
const name: string = "";
console.log(zero || 7, zero && 7, name || "anonymous", name && "x");
const five: number = 5;
console.log(five || 7, five && 7, !zero && !name, !!(zero || name));
