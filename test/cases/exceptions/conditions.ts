// @run
// Throwing calls in parts that may not run: && || ?? and the choice.
let calls = "";
function test(name: string, result: boolean): boolean {
  calls += name;
  if (name === "x") throw new Error("x was asked");
  return result;
}
function maybe(n: number): number | undefined {
  calls += "m";
  if (n < 0) throw new RangeError("negative");
  return n === 0 ? undefined : n;
}
function need(text: string): number {
  throw new Error("no " + text);
}
function fail(text: string): never {
  throw new Error("failed " + text);
}
function run(step: number): string {
  if (step === 0) return `${test("a", true) && test("b", false)}`;
  if (step === 1) return `${test("a", false) && test("x", true)}`;
  if (step === 2) return `${test("a", true) || test("x", true)}`;
  if (step === 3) return `${test("a", false) || test("x", true)}`;
  if (step === 4) return `${maybe(0) ?? maybe(5)}`;
  if (step === 5) return `${maybe(3) ?? need("nothing")}`;
  if (step === 6) return `${maybe(0) ?? need("three")}`;
  if (step === 7) return `${maybe(0) ?? maybe(0) ?? maybe(-1)}`;
  if (step === 8) return `${test("c", true) ? maybe(7) : need("choice")}`;
  if (step === 9) return `${test("c", false) ? maybe(7) : need("choice")}`;
  if (step === 10 && test("d", true) && !test("e", false) && test("f", true)) return "all";
  if (step === 11 || test("x", false)) return "first";
  const chosen = step > 11 ? fail("here") : step;
  return `${chosen}`;
}
for (let step = 0; step <= 12; step++) {
  try {
    const text = run(step);
    console.log(step, text, calls);
  } catch (error) {
    console.log(step, (error as Error).message, calls);
  }
  calls = "";
}
function pick(flag: number): string {
  const text = flag === 0 ? "zero" : flag === 1 ? fail("one") : flag === 2 ? String(maybe(2)) : "many";
  return text + calls;
}
for (let flag = 0; flag < 4; flag++) {
  try {
    console.log(pick(flag));
  } catch (error) {
    console.log((error as Error).message);
  }
}
let count = 0;
function bump(): number {
  count++;
  if (count > 3) throw new Error("too often");
  return count;
}
let total = 0;
try {
  for (;;) total += bump() > 1 && bump() > 2 ? 10 : bump();
} catch {
  console.log(count, total);
}
let held: number | undefined;
held ??= maybe(4);
try {
  held = undefined;
  held ??= maybe(-4);
} catch {
  console.log(held);
}
test("g", true) && bump;
if (calls === "mmg") console.log("effects");
else console.log(calls);
