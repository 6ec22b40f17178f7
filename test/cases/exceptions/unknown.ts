// @run
// What is caught passes through functions as `unknown`: narrowed, compared, kept in lists, turned into text.
class CodeError extends Error {
  constructor(
    message: string,
    readonly code: number,
  ) {
    super(message);
  }
}
function explain(error: unknown): string {
  const parts: string[] = [];
  let current: unknown = error;
  while (current instanceof Error) {
    parts.push(`${current.name}: ${current.message}`);
    current = current.cause;
  }
  return parts.join(" <- ") + (current === undefined ? "" : " <- " + String(current));
}
function codeOf(error: unknown): number {
  if (error instanceof CodeError) return error.code;
  if (typeof error === "number") return error * 2;
  return error === undefined ? -1 : 0;
}
function textOf(error: unknown): string {
  if (typeof error === "string") return error.toUpperCase();
  if (typeof error === "object" && error !== null) return "object " + String(error);
  return typeof error;
}
function rethrow(error: unknown): never {
  if (error instanceof RangeError) throw new CodeError(error.message, 3);
  throw error;
}
function toError(value: unknown): Error {
  return value instanceof Error ? value : new Error(String(value));
}
const seen: unknown[] = [];
function attempt(step: number): void {
  try {
    if (step === 0) throw new CodeError("code", 7);
    if (step === 1) throw new RangeError("range");
    if (step === 2) throw new Error("outer", { cause: new CodeError("inner", 9) });
    throw new TypeError("last");
  } catch (error) {
    seen.push(error);
    console.log(explain(error), codeOf(error), textOf(error));
    rethrow(error);
  }
}
for (let step = 0; step < 4; step++) {
  try {
    attempt(step);
  } catch (error) {
    console.log(step, codeOf(error), error === seen[step], error instanceof CodeError);
  }
}
console.log(seen.length, explain(seen[2]), explain(undefined), codeOf(undefined), textOf(undefined));
console.log(toError(seen[0]) === seen[0], toError(undefined).message, toError(seen[1]).name);
const cause: unknown = (seen[2] as Error).cause;
if (cause instanceof CodeError) console.log(cause.code, cause === (seen[2] as Error).cause);
let last: unknown;
console.log(last === undefined, last === null, last == null);
last = seen[3];
console.log(last === undefined, last === null, last == null, last ? "error" : "nothing");
try {
  throw last;
} catch (error) {
  const again: unknown = error;
  console.log(again === last, again instanceof TypeError && again.message);
}
function run(action: () => unknown): string {
  try {
    return `gave ${action()}`;
  } catch (error) {
    return `threw ${error}`;
  }
}
console.log(run(() => seen[1]), run(() => undefined), run(() => rethrow(seen[1])));
