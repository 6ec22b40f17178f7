// @run
// What JavaScript says of views that a buffer has no place for, of lengths and counts that can't be, and of causes that are null.
function attempt(what: string, action: () => unknown): void {
  try {
    action();
    console.log(what, "fine");
  } catch (error) {
    if (error instanceof Error) console.log(what, error.name, error.message);
  }
}

const even = new ArrayBuffer(8);
const odd = new ArrayBuffer(7);
for (const at of [0, 1, 2, 8, 9, 10, -1, Number.NaN, 1.5, 1e10]) {
  attempt(`words at ${at}`, () => console.log(new Int16Array(even, at).length));
  attempt(`odd words at ${at}`, () => console.log(new Uint16Array(odd, at).length));
  attempt(`doubles at ${at}`, () => console.log(new Float64Array(even, at).length));
  attempt(`bytes at ${at}`, () => console.log(new Uint8Array(odd, at).length));
  attempt(`view at ${at}`, () => console.log(new DataView(even, at).byteLength));
  for (const count of [1, 3, -1, 2.5]) {
    attempt(`${count} words at ${at}`, () => console.log(new Int16Array(even, at, count).length));
    attempt(`view of ${count} at ${at}`, () => console.log(new DataView(odd, at, count).byteLength));
  }
}
attempt("whole", () => new Uint32Array(odd));
attempt("of a view", () => new Uint32Array(new Uint8Array(even).buffer, 2, 1));
for (const length of [-1, 4, 1e20]) {
  attempt(`buffer of ${length}`, () => console.log(new ArrayBuffer(length).byteLength));
  attempt(`bytes of ${length}`, () => console.log(new Uint8Array(length).length));
}

const half = 1.5;
attempt("half a point", () => String.fromCodePoint(half));
attempt("half a length", () => new Array(half));
const much = 1e10;
attempt("nothing, often", () => console.log("".repeat(much).length));
attempt("much", () => "=".repeat(much));
attempt("endless", () => "".repeat(Number.POSITIVE_INFINITY));

class Failure extends Error {
  constructor(message: string) {
    super(message, { cause: null });
  }
}
function find(n: number): Error | null {
  return n > 0 ? new RangeError(`inner ${n}`) : null;
}
const failures = [new Failure("a"), new Error("b", { cause: null }), new Error("c"), new Error("d", { cause: find(0) })];
failures.push(new Error("e", { cause: find(1) }));
for (const { message, cause } of failures)
  console.log(message, cause === null, cause === undefined, cause == null, cause instanceof RangeError);
const late = new TypeError("late");
late.cause = null;
console.log(late.cause === null, typeof late.cause);
late.cause = undefined;
console.log(late.cause === null, typeof late.cause);
