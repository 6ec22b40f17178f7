// @run
// instanceof of the library's own classes, where a value may be something else, too; Array of what may be anything.
const o: Map<string, number> | undefined = [1].length > 0 ? new Map([["a", 1]]) : undefined;
console.log(o instanceof Map);
function size(x: Map<string, number> | string): number { if (x instanceof Map) return x.size; return x.length * 1000; }
console.log(size(new Map([["a", 1]])), size("abc"));
function sz(x: Set<number> | number | undefined): number { return x instanceof Set ? x.size : x ?? -1; }
console.log(sz(new Set([1, 2])), sz(7), sz(undefined));
const e: Error | string = [1].length > 5 ? "x" : new RangeError("r");
console.log(e instanceof RangeError, e instanceof TypeError, e instanceof Error);
type V = string | Uint8Array | number[];
function len(v: V): number { if (v instanceof Uint8Array) return v.byteLength; if (v instanceof Array) return v.length; return v.length; }
console.log(len("abc"), len(new Uint8Array(4)), len([1, 2]));
function kind(x: unknown): string {
  if (x instanceof Array) return `list of ${x.length}`;
  if (x instanceof Error) return x.name;
  return typeof x;
}
console.log(kind([1, "a"]), kind(new TypeError("x")), kind(1), kind(undefined));
