// @run
// Errors with a cause, chains of causes, errors that are kept and thrown later.
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
function start(name: string): number {
  try {
    return load(name);
  } catch (cause) {
    throw new Error("start failed", { cause });
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
console.log(start("abc"));
try {
  start("missing");
} catch (error) {
  console.log(explain(error));
}
console.log(explain(new Error("alone")), explain(new Error("text", { cause: "just text" })), explain("no error"));

let kept: Error | undefined;
try {
  load("missing");
} catch (error) {
  kept = error as Error;
}
console.log(kept?.message, (kept?.cause as Error).message);
let same = false;
try {
  if (kept) throw kept;
} catch (error) {
  same = error === kept;
}
console.log(same);
const results = ["a", "missing", "ccc"].map((name) => {
  try {
    return String(start(name));
  } catch (error) {
    return error instanceof Error && error.cause instanceof Error ? error.cause.message : "?";
  }
});
console.log(results.join("; "));
