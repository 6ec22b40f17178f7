// @run
// v || "default", where v may be null and undefined.
function pick(v: string | null | undefined): string {
  return v || "dflt";
}
console.log(pick("a"), pick(""), pick(null), pick(undefined));
const count = (v: number | null | undefined): number => v || 7;
console.log(count(0), count(3), count(null), count(undefined));

const settings: Record<string, string | null> = { a: "x", b: null, c: "" };
for (const key of ["a", "b", "c"]) console.log(settings[key] || "none");

const orNull = (v: string | null | undefined): string | null => v || null;
const orNothing = (v: number | null | undefined): number | undefined => v || undefined;
console.log(orNull("a"), orNull(""), orNull(undefined), orNothing(1), orNothing(0), orNothing(null));
const either = (v: string | number | null | undefined): string | number => v || "either";
console.log(either(1), either(""), either(0), either("q"), either(null));

interface Point {
  n: number;
}
const point = (p: Point | null | undefined): Point => p || { n: -1 };
console.log(point({ n: 2 }), point(null), point(undefined));
const lengthOf = (list: string[] | null | undefined): number => (list || []).length;
console.log(lengthOf(["a"]), lengthOf(null), lengthOf(undefined));
const flag = (b: boolean | null | undefined): boolean => b || false;
console.log(flag(true), flag(false), flag(null));

let current: string | null | undefined;
current ||= "set";
console.log(current);
const chain = (a: string | null | undefined, b: string | null | undefined) => a || b || "end";
console.log(chain(null, undefined), chain("", "b"), chain("a", null));
function orElse<T>(v: T | null | undefined, other: T): T {
  return v || other;
}
console.log(orElse<string>(null, "g"), orElse<number>(0, 4), orElse<string | null>(undefined, null));

const parts: (string | null)[] = ["a", null];
let part: string | number | null | undefined = parts[1];
console.log(part || parts[0] || 5);
part = 0;
console.log(part || "zero");
