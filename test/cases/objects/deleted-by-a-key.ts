// @run
// delete object[key], where the type of the key names all that it can be.
type Name = "a" | "b" | "c";
const counts: Partial<Record<Name, number>> = { a: 1, b: 2 };
function drop(key: "a" | "b"): boolean {
  return delete counts[key];
}
console.log(drop("a"), counts, "a" in counts, Object.keys(counts));
counts.a = 5;
console.log(counts, drop("a"), drop("a"), drop("b"), counts, JSON.stringify(counts));

interface Config {
  host?: string;
  port?: number;
  note?: string | null;
  fixed: number;
}
function reset(config: Config, key: "host" | "port" | "note"): void {
  delete config[key];
}
const config: Config = { host: "h", port: 1, note: null, fixed: 4 };
reset(config, "note");
console.log(config);
reset(config, "host");
console.log(config, Object.keys(config));

let calls = 0;
const next = (): Name => {
  calls += 1;
  return "b";
};
const both: Partial<Record<Name, number>>[] = [counts, { b: 3, c: 4 }];
for (const one of both) delete one[next()];
console.log(both, calls);
for (const key of ["a", "c"] as const) delete both[1][key];
console.log(both);

enum Kind {
  A = "a",
  B = "b",
}
const kinds: { [K in Kind]?: string } = { [Kind.A]: "x", [Kind.B]: "y" };
const remove = (kind: Kind) => {
  delete kinds[kind];
};
remove(Kind.A);
console.log(kinds);
function without<T extends object, K extends keyof T>(object: Partial<T>, key: K): Partial<T> {
  delete object[key];
  return object;
}
console.log(without<{ x: number; y: string }, "x" | "y">({ x: 1, y: "q" }, "x"));
