// @run
// Maps and sets with sizes, nested, empty, with objects as keys and values.
console.log(new Map(), new Set());
console.log(new Map([["a", 1], ["b", 2]]), new Set([1, 2, 3]));
console.log(new Set(["x", "y"]), new Map([[1, "one"]]));
console.log(new Map([["list", [1, 2]], ["none", []]]), new Set([[1], [2]]));
console.log({ map: new Map([["k", { v: 1 }]]), set: new Set(["s"]) });
console.log([new Map([["a", new Set([1])]])]);
console.log(new Map([[{ id: 1 }, "object key"]]));
console.log(new Map(Array.from({ length: 5 }, (_, i) => ["key number " + i, i * 1000] as [string, number])));
console.log(new Set(Array.from({ length: 12 }, (_, i) => i)));
const map = new Map<string, Map<string, Map<string, number>>>([["a", new Map([["b", new Map([["c", 1]])]])]]);
console.log(map);
map.delete("a");
console.log(map, map.size);
console.log({ a: { b: { map: new Map([["x", 1]]), set: new Set([1]) } } });
