// @run
// A class whose methods make classes that extend it with more around its type parameter.
abstract class Schema<T> {
  abstract parse(v: unknown): T;
  array(): ArraySchema<T> { return new ArraySchema(this); }
  optional(): OptionalSchema<T> { return new OptionalSchema(this); }
  safe(v: unknown): T | string { try { return this.parse(v); } catch (e) { return e instanceof Error ? e.message : "?"; } }
}
class ArraySchema<T> extends Schema<T[]> {
  constructor(private inner: Schema<T>) { super(); }
  parse(v: unknown): T[] { if (!Array.isArray(v)) throw new Error("no array"); return v.map((x) => this.inner.parse(x)); }
}
class OptionalSchema<T> extends Schema<T | undefined> {
  constructor(private inner: Schema<T>) { super(); }
  parse(v: unknown): T | undefined { return v === undefined ? undefined : this.inner.parse(v); }
}
class Num extends Schema<number> { parse(v: unknown): number { if (typeof v !== "number") throw new Error("no number"); return v; } }
class Str extends Schema<string> { parse(v: unknown): string { if (typeof v !== "string") throw new Error("no text"); return v; } }
console.log(new Num().array().parse([1, 2]), new Str().array().safe(["a", 3]));
console.log(new Num().array().array().parse([[1], [2, 3]]), new Str().optional().parse(undefined), new Num().optional().safe("x"));
const s: Schema<string[]> = new Str().array();
console.log(s.parse(["q"]));
