// @run
// What stands before a call that throws has happened, what stands behind it has not.
let log = "";
function note(name: string): number {
  log += name;
  return log.length;
}
function fail(name: string): number {
  log += name;
  if (log.length > 0) throw new Error("fail " + name);
  return 0;
}
function sum(a: number, b: number, c: number): number {
  log += "!";
  return a * 100 + b * 10 + c;
}
function show(what: string): void {
  console.log(`${what}: ${log}`);
  log = "";
}

try {
  console.log(sum(note("a"), fail("b"), note("c")));
} catch (error) {
  show((error as Error).message);
}
try {
  console.log(note("x") + fail("y") * note("z"));
} catch {
  show("sum");
}
console.log(sum(note("a"), note("b"), note("c")));
show("fine");

// A variable that the call changes is read before.
let level = 1;
function raise(by: number): number {
  level += by;
  if (level > 8) throw new RangeError(`level ${level}`);
  return level;
}
console.log(level + raise(2), level, level * 10 + raise(1) + level);
try {
  const before = level + raise(1) + level + raise(10) + level;
  console.log("not here", before);
} catch (error) {
  console.log((error as Error).message, level);
}

// An array literal, an element and a template with a throwing part.
const values = [1, 2, 3];
level = 1;
try {
  values.push(raise(1), raise(2), raise(9));
} catch {
  console.log(values.length, level);
}
level = 2;
let index = 0;
try {
  values[index++] = raise(3) + raise(4);
} catch {
  console.log(values.join(), index, level);
}
level = 0;
try {
  console.log(`${level} ${raise(5)} ${level} ${raise(5)} ${level}`);
} catch (error) {
  console.log(String(error), level);
}
const list = [note("p"), note("q"), level > 100 ? fail("r") : note("s")];
show(list.join());
