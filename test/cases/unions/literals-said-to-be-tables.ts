// @run
// Object literals held as `unknown` or `object` that a cast takes for a table, to read names that only running tells.
function part(of: unknown, name: string): unknown {
  return typeof of === "object" && of ? (of as Record<string, unknown>)[name] : undefined;
}
function find(of: unknown, path: string): unknown {
  let current = of;
  for (const name of path.split(".")) current = part(current, name);
  return current;
}
const settings: unknown = { port: 80, sub: { host: "h", on: true } };
console.log(part(settings, "port"), find(settings, "sub.host"), find(settings, "sub.x.y"), part(3, "a"));

function count(of: unknown): number {
  return typeof of === "object" && of !== null ? Object.keys(of as Record<string, unknown>).length : 0;
}
console.log(count(settings), count({}), count("text"), count(null));

function dump(of: object): void {
  for (const [name, value] of Object.entries(of as Record<string, unknown>)) console.log(name, value);
}
dump({ a: 1, b: "x" });
dump({ list: [1, 2] });
