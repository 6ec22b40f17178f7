// @run
// flat and flatMap where only some of the elements are lists.
console.log([1, [2, 3], 4].flat(), [1, [2, [3, [4]]]].flat(), [1, [2, [3, [4]]]].flat(2), [1, [2, [3, [4]]]].flat(Infinity));
const mixed: (string | string[])[] = ["a", ["b", "c"], [], ["d"]];
const flat = mixed.flat();
flat[0] += "!";
mixed.push("e");
console.log(flat.map((text) => text.toUpperCase()), mixed.flat().length, mixed[0]);
const either = [[1, 2], [[3], [4, 5]]];
console.log(either.flat().length, either.flat(2).join("-"));
const kinds: (number | string[])[] = [1, ["x", "y"], 2];
for (const part of kinds.flat()) console.log(typeof part, part);
console.log([1, 2, 3].flatMap((n) => (n % 2 ? n : [n, -n])), [].flat().length);

interface Item {
  name: string;
}
const items: (Item | Item[])[] = [{ name: "p" }, [{ name: "q" }, { name: "r" }]];
const all = items.flat();
all[1]!.name = "changed";
console.log(items, all.length);
let calls = 0;
const spread = ["ab", "c"].flatMap((text, i) => {
  calls += 1;
  return i === 0 ? [...text] : text + calls;
});
console.log(spread, calls);
const nested = [[1, [2]], [3, [4, 5]]].map((row) => row.flat());
console.log(nested, nested.flat().reduce((a, b) => a + b, 0));
