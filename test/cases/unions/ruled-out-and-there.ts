// @run
// Values that TypeScript rules out and that come from outside all the same: enums, levels, an exhaustive switch.
enum Kind { Ping = 1, Data = 2 }
const nameOf = (k: Kind): string => { switch (k) { case Kind.Ping: return "ping"; case Kind.Data: return "data"; default: return `unknown ${k}`; } };
for (const b of new Uint8Array([1, 2, 9])) console.log(nameOf(b as Kind));
type Level = "low" | "high";
function rank(l: Level): number { switch (l) { case "low": return 0; case "high": return 1; default: { const nope: never = l; throw new Error(`bad level: ${nope}`); } } }
for (const t of ["low", "high", "mid"]) try { console.log(rank(t as Level)); } catch (e) { console.log((e as Error).message); }
const describe = (level: Level): string => {
  if (level === "low") return "l";
  if (level === "high") return "h";
  return "other: " + level;
};
console.log(describe("mid" as Level), describe("low"));
interface Packet {
  kind: Kind;
  size: number;
}
const show = ({ kind, size }: Packet): string => {
  switch (kind) {
    case Kind.Ping:
      return "ping";
    case Kind.Data:
      return `data of ${size}`;
    default:
      return `kind ${kind} of ${size}`;
  }
};
console.log(show({ kind: 7 as Kind, size: 3 }), show({ kind: Kind.Data, size: 1 }));
