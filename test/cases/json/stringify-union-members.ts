// @run
// Members of a union write what they have: `null` where it is given, and nothing of what only others have.
type Event =
  | { type: "key"; code: string | null }
  | { type: "move"; x: number | null; y: number | null }
  | { type: "stop" };
const events: Event[] = [
  { type: "key", code: null },
  { type: "move", x: 1, y: null },
  { type: "stop" },
];
console.log(JSON.stringify(events));
console.log(events);

type Setting = { kind: "n"; value: number | null } | { kind: "s"; value: string | null };
const settings: Setting[] = [
  { kind: "n", value: null },
  { kind: "s", value: null },
  { kind: "s", value: "on" },
];
console.log(JSON.stringify(settings));

// No value is null in one member, and undefined in another.
type Level = { at: "top"; height: number | null } | { at: "bottom"; height?: number };
const levels: Level[] = [
  { at: "top", height: null },
  { at: "bottom" },
  { at: "bottom", height: undefined },
  { at: "bottom", height: 3 },
];
console.log(JSON.stringify(levels), levels);

// No tag tells these apart: the objects say it themselves.
const pairs: ({ a: number | null } | { b: string | null })[] = [{ a: 1 }, { a: null }, { b: "x" }, { b: null }];
console.log(JSON.stringify(pairs));

type Step = { kind: "last" } | { kind: "next"; to: Step | null };
const path: Step = { kind: "next", to: { kind: "next", to: { kind: "last" } } };
const open: Step = { kind: "next", to: null };
console.log(JSON.stringify([path, open]));

// Never null: what has no value is not there.
const sizes: ({ of: "a"; size: number | null } | { of: "b" })[] = [{ of: "a", size: 4 }, { of: "b" }];
console.log(JSON.stringify(sizes));
