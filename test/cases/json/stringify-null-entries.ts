// @run
// What tables by name hold: `null` is written, `undefined` is left out, wherever the table stands.
const scores: Record<string, number | null> = { ann: 3, bob: null, "2": null };
const labels: Record<string, string | undefined> = { a: undefined, b: "x" };
console.log(JSON.stringify(scores), JSON.stringify(labels), JSON.stringify([scores], null, 1));
console.log(JSON.stringify(scores, ["bob", "zoe", "2", "bob"]));

const mixed: Record<string, string | number | null> = { n: null, s: "x", i: 1 };
const either: Record<string, string | null | undefined> = { n: null, u: undefined, s: "x" };
const flags: Record<string, boolean | null>[] = [{ b: null }, { c: true }];
const deep: Record<string, Record<string, (number | null)[] | null>> = { a: { x: null, y: [null, 1] }, b: {} };
console.log(JSON.stringify(mixed), JSON.stringify(either), JSON.stringify(flags), JSON.stringify(deep));

class Slot {
  item: { id: number } | null = null;
  spare?: Record<string, number | null>;
}
class Chest {
  slots: Record<string, Slot | null> = { a: null, b: new Slot() };
  names: Record<string, string | undefined> = { x: undefined, y: "why" };
  more: Record<string, number | null> | null = null;
}
class Sealed {
  constructor(private readonly inner: Record<string, number | null>) {}
  toJSON(): Record<string, number | null> {
    return this.inner;
  }
}
const chest = new Chest();
console.log(JSON.stringify(chest));
chest.more = { none: null };
chest.slots["c"] = new Slot();
chest.slots["c"].spare = { p: null };
chest.slots["c"].item = { id: 7 };
console.log(JSON.stringify(chest), JSON.stringify(new Sealed({ q: null })));

const counts = new Map<string, number | null>([
  ["a", null],
  ["b", 2],
]);
console.log(JSON.stringify(Object.fromEntries(counts)), JSON.stringify({ ...scores }));
const read: Record<string, number | null> = JSON.parse('{"n":null,"b":2}');
console.log(JSON.stringify(read));

function named(what: string): Record<string, number | null> | string {
  return what.length > 1 ? what : { [what]: null };
}
console.log(JSON.stringify(named("ab")), JSON.stringify([named("a"), named("bc")]));
