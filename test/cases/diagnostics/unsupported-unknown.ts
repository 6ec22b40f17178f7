function explain(value: unknown): string {
  return value instanceof Error ? value.message : String(value);
}

console.log(explain(new Error("error")));
console.log(explain("text")); //~ unsupported-unknown
const list: unknown[] = [undefined, new RangeError("range"), 5]; //~ unsupported-unknown
console.log(list.length);
