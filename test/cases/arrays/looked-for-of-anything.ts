// @run
// A cast of what may be anything, of what a call gives or of an entry: what is no such value is in no list, Set or Map.
type Name = "a" | "b";
const NAMES: Name[] = ["a", "b"];
const ages = new Map<string, number>([["a", 1]]);
function next(words: string[]): string | undefined {
  return words.shift();
}
const words = ["b", "c"];
console.log(
  NAMES.includes(next(words) as Name),
  NAMES.includes(next(words) as Name),
  NAMES.includes(next(words) as Name),
);
const args = JSON.parse('{"k": "a", "n": 5}') as Record<string, unknown>;
console.log(
  NAMES.includes(args.k as Name),
  NAMES.includes(args.n as Name),
  ages.get(args.k as string) ?? -1,
  ages.get(args.zz as string) ?? -1,
);
function isName(v: unknown): v is Name {
  return NAMES.includes(v as Name);
}
console.log(isName("a"), isName(3), isName(undefined), isName({ a: 1 }));
function known(v: unknown): v is Name {
  return typeof v === "string" && NAMES.includes(v as Name);
}
console.log(known("a"), known(3));
interface Msg {
  kind?: string;
}
const msgs: Msg[] = [{ kind: "a" }, {}];
for (const msg of msgs)
  console.log(NAMES.includes(msg.kind as Name), ages.has(msg.kind!), NAMES.indexOf(msg.kind as Name));
console.log(
  msgs.filter((m) => NAMES.includes(m.kind as Name)).length,
  msgs.map((m) => ages.get(m.kind!) ?? 0).join(),
);
const codes = new Set<number>([0, 200]);
function okay(c: number | null | undefined) {
  return codes.has(c as number);
}
console.log(okay(0), okay(null), okay(undefined), okay(200));
const lists = new Map<string, string[]>([["x", ["a"]]]);
console.log(
  lists.get("x")?.includes(msgs[1].kind as string),
  lists.get("y")?.includes(msgs[1].kind as string),
);
const chosen = msgs[0].kind ? (NAMES.includes(msgs[0].kind as Name) ? 1 : 2) : 3;
console.log(chosen);
if (!NAMES.includes(msgs[1].kind as Name)) console.log("none");
console.log(
  ages.get((msgs[1].kind ?? "a") as Name),
  NAMES.includes((msgs[1].kind || "b") as Name),
  NAMES.includes(("a" + "") as Name),
);
const objs = [{ v: 1 }];
const found = objs.find((o) => o.v === 2);
console.log(objs.includes(found!), objs.indexOf(found as { v: number }));
const env: Record<string, string> = { c: "a" };
console.log(NAMES.includes(env.c as Name), NAMES.includes(env.d as Name), NAMES.indexOf(env["e"] as Name));
const raw = new Uint8Array([0, 1]);
function at(n?: number) {
  return raw.indexOf(n as number);
}
console.log(at(), at(1), raw.includes(at(7)));
