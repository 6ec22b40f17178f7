// @run
// Instances of a generic tagged union of which one is only `null` or `undefined`: each other form keeps a field of its own.
type Slot<T> = { full: true; v: T } | { full: false };
const none: Slot<null> = { full: true, v: null };
const count: Slot<number | null> = { full: true, v: 3 };
const flag: Slot<boolean | null> = { full: true, v: false };
const off: Slot<boolean | null> = { full: true, v: null };
console.log(none, count, flag, off, JSON.stringify([none, count, flag, off]));
if (flag.full) console.log(String(flag.v), `${flag.v}`);

type Result<T> = { ok: true; val: T } | { ok: false; err?: string };
const ok = <T,>(val: T): Result<T> => ({ ok: true, val });
console.log(ok(undefined), ok([1]), ok(null), ok("s"), ok(5), ok<string | null>("q"));
const big = (x: number): Result<string | undefined> => ok(x > 2 ? "big" : undefined);
console.log(big(3), big(1));
const counts = ok(new Map([["a", 1]]));
const names = ok(new Map<string, string | null>([["a", null]]));
console.log(counts, names, ok(7));
function unwrap<T>(result: Result<T>): T | undefined {
  return result.ok ? result.val : undefined;
}
console.log(unwrap(big(3)), unwrap(big(1)), unwrap(ok(true)));

class Lamp {
  lit = true;
}
class Fan {
  speed = 2.5;
  mode = "low";
}
type Device = { kind: "lamp"; unit: Lamp } | { kind: "fan"; unit: Fan };
const devices: Device[] = [
  { kind: "lamp", unit: new Lamp() },
  { kind: "fan", unit: new Fan() },
];
for (const device of devices)
  console.log(device, device.kind === "lamp" ? device.unit.lit : device.unit.mode);
const [lamp, fan] = [ok<Lamp | null>(new Lamp()), ok<Fan | null>(new Fan())];
if (lamp.ok && fan.ok) console.log(lamp, fan, lamp.val?.lit, fan.val?.speed);

type Act<T extends string, P> = { type: T; payload: P };
type Action = Act<"inc", number> | Act<"reset", undefined> | Act<"name", string>;
const actions: Action[] = [
  { type: "inc", payload: 1 },
  { type: "reset", payload: undefined },
  { type: "name", payload: "n" },
];
for (const action of actions) console.log(action, action.type === "inc" ? action.payload + 1 : action.payload);

type Option<T> = { some: true; value: T } | { some: false };
function wrap<T>(x: T | null | undefined): Option<NonNullable<T>> {
  return x == null ? { some: false } : { some: true, value: x };
}
console.log(wrap(0), wrap(null), wrap(undefined), wrap(""));

type Pair<A, B> = { a: A; b?: B };
const pair = <A, B>(a: A, b?: B): Pair<A, B> => (b === undefined ? { a } : { a, b });
console.log(pair(1), pair("x", 2));
