// @run
// Indentation by a count, by a text, of empty and nested structures.
const value = { name: "n", list: [1, [2, 3], []], nested: { empty: {}, deep: { x: null } } };
console.log(JSON.stringify(value, null, 2));
console.log(JSON.stringify(value, null, "\t"));
console.log(JSON.stringify(value, null, "--"));
console.log(JSON.stringify([], null, 2), JSON.stringify({}, null, 2), JSON.stringify([[]], null, 1), JSON.stringify("x", null, 4));
console.log(JSON.stringify([1, 2], null, 0), JSON.stringify([1, 2], null, ""), JSON.stringify({ a: 1 }, null, 20));
console.log(JSON.stringify([{ a: 1 }, { a: 2 }], null, 1));
const rows = [{ id: 1, tags: ["x"] }, { id: 2, tags: [] as string[] }];
rows[1]!.tags.push("y", "z");
console.log(JSON.stringify({ rows, total: rows.length }, null, 3));
console.log(JSON.stringify(value, ["name", "nested", "deep"]), JSON.stringify({ b: 1, a: 2 }, ["a", "b"]));
