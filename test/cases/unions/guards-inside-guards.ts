// @run
// Values that may be anything, asked by name as a `Record<string, unknown>` and then taken for an interface: literals,
// objects of the interface, of a class, tables, lists.
interface Job {
  title: string;
  n: number;
  tag?: string;
}
class Device {
  title = "device";
  n = 3;
}
function isRecord(x: unknown): x is Record<string, unknown> {
  return typeof x === "object" && x !== null;
}
function isJob(x: unknown): x is Job {
  if (!isRecord(x)) return false;
  return typeof x.title === "string" && typeof x["n"] === "number";
}
function isTagged(x: unknown): x is Job {
  if (typeof x !== "object" || x === null) return false;
  const entry = x as Record<string, unknown>;
  return "tag" in entry && typeof entry.title === "string" && typeof entry.tag === "string";
}
function show(x: unknown): string {
  if (isTagged(x)) return `#${x.tag} ${x.title}`;
  return isJob(x) ? `${x.title} ${x.n + 1}` : "no job";
}
const known: Job = { title: "known", n: 1, tag: "a" };
const all: unknown[] = [known, { title: "literal", n: 2 }, { title: 3, n: 3 }, [1, 2], "text", null];
for (const one of all) console.log(show(one));
console.log(isJob(new Device()), isRecord(known), show({ title: "half" }));
function titleOf(x: unknown): string {
  if (!isRecord(x)) return "none";
  const { title, n } = x;
  return `${String(title)} of ${String(n)}, ${x.tag ?? "plain"}`;
}
console.log(titleOf({ tag: null }), "|", titleOf({ title: "t", tag: 5 }), "|", titleOf(new Device()));
