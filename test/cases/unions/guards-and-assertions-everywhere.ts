// @run
// Guards and assertions over unions, generic and on members: what they say is believed, and only where they have been asked.
function assertDefined<T>(value: T | undefined): asserts value is T {
  if (value === undefined) throw new TypeError("nothing");
}
function assertIs<T, S extends T>(value: T, test: (value: T) => value is S, what: string): asserts value is S {
  if (!test(value)) throw new Error("no " + what);
}
const isText = (value: unknown): value is string => typeof value === "string";
const isNumber = (value: unknown): value is number => typeof value === "number";
const isList = <T>(value: T | readonly T[]): value is readonly T[] => Array.isArray(value);
type Entry = string | number | { name: string } | undefined;
const entries: Entry[] = ["a", 1.5, { name: "n" }, undefined, "", 0];
for (const entry of entries) {
  try {
    assertDefined(entry);
    if (isText(entry)) console.log("text", entry.length);
    else if (isNumber(entry)) console.log("number", entry * 2);
    else console.log("object", entry.name);
  } catch (error) {
    console.log(String(error));
  }
}
function first(list: readonly Entry[]): string {
  const found = list.find(isText);
  assertDefined(found);
  return found.toUpperCase();
}
console.log(first(entries), entries.filter(isNumber).map((n) => n + 1).join(), entries.some(isText), entries.findIndex(isNumber));
let current: string | number | undefined = 5 > Math.abs(3) ? "later" : 1;
assertDefined(current);
assertIs(current, isText, "text");
console.log(current.charAt(1));
current = 7;
console.log(current + 1);
const flat = (value: number | readonly number[]): number => (isList(value) ? value.length : value);
console.log(flat(4), flat([1, 2, 3]), flat([]));
interface Box {
  content?: string | number[];
}
function isFull(box: Box): box is { content: string | number[] } {
  return box.content !== undefined;
}
const boxes: Box[] = [{}, { content: "abc" }, { content: [1] }, { content: undefined }];
console.log(boxes.filter(isFull).map((box) => box.content.length).join("/"), boxes.filter((box) => !isFull(box)).length);
for (const box of boxes) {
  if (!isFull(box)) continue;
  box.content = typeof box.content === "string" ? [box.content.length] : "was a list";
  console.log(box.content.length);
}
class Slot<T> {
  #value: T | undefined;
  set(value: T): void {
    this.#value = value;
  }
  has(): this is Slot<T> & { readonly ready: true } {
    return this.#value !== undefined;
  }
  get(): T {
    assertDefined(this.#value);
    return this.#value;
  }
}
const slot = new Slot<number | string>();
try {
  console.log(slot.get());
} catch (error) {
  console.log((error as Error).name, slot.has());
}
slot.set("x");
console.log(slot.get(), slot.has());
function assertNever(value: never): never {
  throw new Error(`never ${String(value)}`);
}
function describe(value: string | number | boolean): string {
  if (isText(value)) return "t";
  if (isNumber(value)) return "n";
  if (typeof value === "boolean") return "b";
  return assertNever(value);
}
console.log(describe("a") + describe(0) + describe(false));
function assert(condition: unknown, message = "failed"): asserts condition {
  if (!condition) throw new Error(message);
}
const size = (text: string | null | undefined): number => {
  assert(text != null, "no text");
  assert(text);
  return text.length;
};
for (const text of ["ok", "", null, undefined]) {
  try {
    console.log(size(text));
  } catch (error) {
    console.log(error instanceof Error ? error.message : "?");
  }
}
