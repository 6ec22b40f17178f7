// @run
// Rethrown through several levels, wrapped with a cause, kept and thrown later, the same object.
class Level extends Error {
  constructor(
    readonly depth: number,
    message: string,
  ) {
    super(message);
  }
}
function deep(n: number): number {
  try {
    if (n === 0) throw new Level(0, "bottom");
    return deep(n - 1) + 1;
  } catch (error) {
    if (n === 2 && error instanceof Level) throw new Level(error.depth + 10, error.message + " via 2");
    throw error;
  }
}
for (const n of [0, 1, 4]) {
  try {
    console.log(deep(n));
  } catch (error) {
    if (error instanceof Level) console.log(n, error.depth, error.message);
  }
}
function read(name: string): number {
  if (name === "missing") throw new RangeError("no file " + name);
  return name.length;
}
function load(name: string): number {
  try {
    return read(name) * 10;
  } catch (error) {
    throw new Error("cannot load " + name, { cause: error });
  }
}
function begin(name: string): number {
  try {
    return load(name);
  } catch (cause) {
    throw new Error("start failed", { cause });
  }
}
function explain(error: Error): string {
  const text = `${error.name}: ${error.message}`;
  return error.cause instanceof Error ? text + " <- " + explain(error.cause) : text;
}
console.log(begin("abc"));
try {
  begin("missing");
} catch (error) {
  console.log(explain(error as Error));
  console.log((error as Error).cause instanceof RangeError, ((error as Error).cause as Error).message);
}
let kept: Error | undefined;
try {
  load("missing");
} catch (error) {
  kept = error as Error;
}
console.log(kept === undefined ? "none" : kept.message);
let same = false;
try {
  if (kept) throw kept;
} catch (error) {
  same = error === kept;
}
console.log(same, kept === undefined ? "" : `${kept.cause}`, `${new Error("alone").cause}`);
function chain(n: number): Error {
  let error = new Error("0");
  for (let i = 1; i < n; i++) error = new Error(String(i), { cause: error });
  return error;
}
let length = 0;
for (let error: Error | undefined = chain(300); error; ) {
  length++;
  error = error.cause instanceof Error ? error.cause : undefined;
}
console.log(length);
