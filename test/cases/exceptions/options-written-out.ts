// @run
// A constructor of an error that writes out the type of its options, chains of causes.
class E1 extends Error {
  constructor(
    m: string,
    readonly code: number,
    options?: { cause?: unknown },
  ) {
    super(m, options);
    this.name = "E1";
  }
}
function wrap<T>(what: string, f: () => T): T {
  try {
    return f();
  } catch (cause) {
    throw new E1(what, 3, { cause });
  }
}
try {
  wrap("outer", () =>
    wrap("inner", () => {
      throw new RangeError("deep");
    }),
  );
} catch (e) {
  for (let x: unknown = e; x instanceof Error; x = x.cause)
    console.log(x.name, x.message, x instanceof E1 ? x.code : "-");
}
function make(o: ErrorOptions = {}) {
  return new E1("m", 1, o);
}
console.log(make({ cause: undefined }).cause === undefined);
const c = make({ cause: new TypeError("t") }).cause;
console.log(c instanceof TypeError && c.message);
