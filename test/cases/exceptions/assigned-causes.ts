// @run
// Errors that keep what caused them: assigned, or handed on to `super` from options of their own type.
class NetError extends Error {
  constructor(readonly host: string, cause?: unknown) {
    super(host);
    this.name = "NetError";
    this.cause = cause;
  }
}
class Refused extends Error {
  constructor(message: string, why: string) {
    super(message);
    this.cause = why;
  }
}
class AsmError extends Error {
  constructor(message: string, options?: { cause: unknown }) {
    super("asm: " + message, options);
  }
}
interface Where {
  cause?: Error;
  line: number;
}
class ParseError extends Error {
  readonly line: number;
  constructor(message: string, where: Where) {
    super(message, where);
    this.line = where.line;
  }
}
class At extends AsmError {
  constructor(readonly at: number, why?: unknown) {
    super(`at ${at}`, why === undefined ? undefined : { cause: why });
  }
}

const makers: (() => Error)[] = [
  () => new NetError("a"),
  () => new NetError("b", "text"),
  () => new NetError("c", new Error("inner")),
  () => new NetError("d", { code: 5 }),
  () => new Refused("e", "busy"),
  () => new AsmError("bad", { cause: 7 }),
  () => new AsmError("none"),
  () => new ParseError("p", { line: 4 }),
  () => new ParseError("q", { line: 5, cause: new RangeError("r") }),
  () => new At(3),
  () => new At(5, new Error("deep")),
];
for (const make of makers) {
  try {
    throw make();
  } catch (e) {
    if (!(e instanceof Error)) throw e;
    const { cause } = e;
    console.log(String(e), typeof cause, cause instanceof Error ? cause.message : cause);
    if (e instanceof ParseError) console.log(e.line);
  }
}

const late = new Error("late");
late.cause ??= "first";
late.cause ??= "second";
console.log(late.cause);
let next: unknown = new NetError("outer", new NetError("middle", new TypeError("last")));
while (next instanceof Error) {
  console.log(next.name, next.message);
  next = next.cause;
}
