// @run
// What holds an Error in one place and an object, a text or several of these in another.
type Result<T, E = string> = { ok: true; value: T } | { ok: false; error: E };
class NotFound extends Error {
  constructor(public key: string) {
    super(`no ${key}`);
  }
}
interface Coded {
  code: number;
  cause: Error;
  message: string;
}
const Ok = <T>(value: T): Result<T, never> => ({ ok: true, value });
const Err = <E>(error: E): Result<never, E> => ({ ok: false, error });

function find(key: string): Result<number, NotFound> {
  return key === "a" ? Ok(1) : Err(new NotFound(key));
}
const coded: Result<number, Coded> = Err({ code: 1, cause: new NotFound("b"), message: "coded" });
const text: Result<number, string | Error> = Err("text");
const thrown: Result<number, string | Error> = Err(new RangeError("range"));
function say<T, E extends { message: string }>(result: Result<T, E>): string {
  return result.ok ? "fine" : result.error.message;
}

for (const key of ["a", "x"]) {
  const found = find(key);
  console.log(say(found), found.ok ? found.value : found.error.key);
}
console.log(say(coded), coded.ok ? 0 : coded.error.cause.message);
for (const result of [text, thrown])
  if (!result.ok) console.log(result.error instanceof Error ? result.error.message : result.error);

// Objects with either.
type Box<T> = { v: T };
const box = <T>(v: T): Box<T> => ({ v });
function attempt<T>(work: () => T): Box<T> | Box<Error> {
  try {
    return box(work());
  } catch (error) {
    return box(error as Error);
  }
}
const boxes = [
  attempt(() => ({ name: "point", n: 4 })),
  attempt((): { name: string; n: number } => {
    throw new NotFound("n");
  }),
];
for (const { v } of boxes) console.log(v instanceof Error ? v.message : v.n);
const byName = new Map<string, Box<Error>>([["late", box(new NotFound("late"))]]);
byName.set("plain", box(new Error("plain")));
for (const [name, { v }] of byName) console.log(name, v.message, v instanceof NotFound ? v.key : "-");

// A class beside a text, and the class that it extends beside a number.
class Part {
  constructor(readonly name: string) {}
}
class Wheel extends Part {
  readonly spokes = 32;
}
type Outcome<E> = { ok: true } | { ok: false; error: E };
const fail = <E>(error: E): Outcome<E> => ({ ok: false, error });
const wheel: Outcome<Wheel> = fail(new Wheel("front"));
const either: Outcome<string | Wheel>[] = [fail(new Wheel("rear")), fail("none")];
const wide: Outcome<string | number | Part | undefined> = fail(new Wheel("spare"));
const parts: (string | Wheel)[] = [];
for (const result of either) if (!result.ok) parts.push(result.error);
console.log(parts.map((part) => (typeof part === "string" ? part : `${part.name} ${part.spokes}`)));
if (!wheel.ok && !wide.ok)
  console.log(wheel.error.name, wheel.error.spokes, wide.error instanceof Part ? wide.error.name : wide.error);
