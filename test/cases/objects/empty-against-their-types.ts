// @run
// Fields and lists that hold `undefined` or `null` though their types do not say so: options merged over defaults, a field
// written through a wider type, properties that are there without a value.
interface Options {
  name?: string;
  size?: number;
  tags?: string[];
}
const defaults = { name: "anon", size: 0, tags: ["d"] };
const merge = (given: Options): { name: string; size: number; tags: string[] } => ({ ...defaults, ...given });

const merged = merge({ name: undefined, size: 5 });
console.log(merged, merged.name, merged.name ?? "none", merged.name === undefined, typeof merged.name);
console.log(merged.name ? "yes" : "no", merged.name || "or", merged.name === "anon", JSON.stringify(merged));
function describe(given: Options): string {
  const { name, size } = merge(given);
  return `${name ?? "nameless"} ${size + 1} ${name === undefined}`;
}
console.log(describe({ name: undefined }), describe({}), merge({ name: "k", tags: undefined }));
if (merged.name !== undefined) console.log(merged.name.length);
const again = { ...merged, size: 9 };
console.log(again, again.name ?? "still none");

class Server {
  readonly config: { host: string; port: number; path: string | null };
  constructor(given: Partial<Server["config"]> = {}) {
    this.config = { host: "local", port: 80, path: null, ...given };
  }
}
const server = new Server({ path: undefined, port: undefined });
console.log(server.config, server.config.port ?? 1, server.config.path === null, server.config.path === undefined);

interface Wide {
  a: number;
  b?: string | null;
}
const narrow: { a: number; b: string } = { a: 1, b: "n" };
const wide: Wide = narrow;
console.log(narrow.b === null, narrow.b.length);
wide.b = null;
console.log(narrow.b === null, narrow.b === wide.b, narrow.b, narrow, narrow.b ?? "?", typeof narrow.b);
delete wide.b;
console.log(narrow.b === undefined, narrow.b, narrow);
const counts: { n: number }[] = [{ n: 1 }, { n: 2 }];
const holes: { n: number | null }[] = counts;
holes[0].n = null;
console.log(counts, counts[0].n === holes[0].n, counts[1].n + 1, counts.map(({ n }) => n ?? -1));

const query: { a?: string; b?: string } = { a: undefined, b: "x" };
console.log(Object.entries(query).map(([key, value]) => `${key}=${value ?? ""}`).join("&"), Object.values(query));
for (const [key, value] of Object.entries(query)) console.log(key, value, value === undefined);
for (const value of Object.values(query)) console.log(value === undefined ? "nothing" : value.toUpperCase());
console.log(Object.values(query).map((value) => value ?? "-"));
