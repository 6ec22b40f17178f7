// @run
// Texts, numbers, objects, null and classes that are no errors may be thrown and caught as unknown.
class Signal {
  constructor(readonly code: number) {}
}
function raise(kind: number): void {
  if (kind === 0) throw "text";
  if (kind === 1) throw 42.5;
  if (kind === 2) throw { reason: "object" };
  if (kind === 3) throw null;
  if (kind === 4) throw new Signal(7);
  if (kind === 5) throw undefined;
  if (kind === 6) throw false;
  throw new Error("error");
}
function describe(error: unknown): string {
  if (error instanceof Error) return "Error " + error.message;
  if (error instanceof Signal) return "Signal " + error.code;
  if (typeof error === "string") return "text " + error.length;
  if (typeof error === "number") return "number " + (error + 0.5);
  if (error === null) return "null";
  if (error === undefined) return "undefined";
  if (typeof error === "object" && "reason" in error) return "object " + String(error.reason);
  return typeof error;
}
for (let kind = 0; kind <= 7; kind++) {
  try {
    raise(kind);
    console.log("not reached");
  } catch (error) {
    console.log(kind, describe(error));
  }
}
let caught = 0;
for (const value of ["a", 1, true]) {
  try {
    throw value;
  } catch (error) {
    if (error === value) caught++;
  }
}
console.log(caught);
const toError = (value: unknown): Error => (value instanceof Error ? value : new Error(String(value)));
console.log(toError("x").message, toError(new RangeError("r")).name, toError(5).message);
