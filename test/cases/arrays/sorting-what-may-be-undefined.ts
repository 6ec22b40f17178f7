// @run
// sort of elements that may be undefined: these come last and no comparator sees them; null, errors on the way, long lists.
const maybe: (number | undefined)[] = [3, undefined, 1, undefined, 20];
console.log([...maybe].sort(), [...maybe].sort((a, b) => b! - a!), maybe.toSorted(), maybe);
const same = maybe.sort((a, b) => (a ?? 0) - (b ?? 0));
console.log(same === maybe, maybe);
console.log([undefined, undefined].sort(), ([] as (string | undefined)[]).sort(), [undefined, "b", "a"].sort());
const mixed: (string | number | undefined)[] = ["b", undefined, 10, "a", 9];
console.log(mixed.sort(), [...mixed].sort((a, b) => String(b).length - String(a).length));
const nulls: (string | null | undefined)[] = ["z", null, undefined, "a", null];
console.log(nulls.sort());
let asked = 0;
nulls.sort((a, b) => {
  if (a === undefined || b === undefined) asked++;
  return a === b ? 0 : a === null ? -1 : b === null ? 1 : a! < b! ? -1 : 1;
});
console.log(nulls, asked);
const xs: unknown[] = ["z", undefined, "a", 3, null, true];
xs.sort();
console.log(xs);
console.log(xs.toSorted((a, b) => String(a).length - String(b).length));
class Item {
  constructor(readonly name: string) {}
}
const items: (Item | undefined)[] = [new Item("b"), undefined, new Item("a"), undefined];
const first = items[0];
items.sort((a, b) => a!.name.localeCompare(b!.name));
console.log(items, items[1] === first);
const holes: (number[] | undefined)[] = [[2, 1], undefined, [1]];
console.log(holes.sort(), holes.sort((a, b) => b!.length - a!.length));
try {
  maybe.sort((a, b) => {
    throw new Error(`no ${a} ${b}`);
  });
} catch (error) {
  console.log((error as Error).message, maybe);
}
const list: (number | undefined)[] = [5, undefined, 4];
list.sort((a, b) => {
  console.log(list, list.length);
  return a! - b!;
});
console.log(list);
const many = Array.from({ length: 100 }, (_, i): number | undefined => (i % 3 === 0 ? undefined : (i * 37) % 101));
console.log(many.sort((a, b) => a! - b!).slice(0, 5), many.slice(64, 68), many.at(-1));
const keyed: [string, number | undefined][] = [["x", 2], ["y", undefined]];
console.log(keyed.map(([, n]) => n).sort());
