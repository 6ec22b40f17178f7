// @run
// A written `?.` past the end is undefined in whatever its type is made from it: results, objects, lists, parameters that are asked.
const grid: (string | null)[][] = [["x", null]];
const at = (r: number, c: number) => grid[r]?.[c];
console.log(at(9, 9) === null, at(0, 1) === null, at(0, 0), at(9, 9));
const first: { name: string }[] = [{ name: "a" }];
const nm = (i: number) => first[i]?.name;
console.log(nm(0), nm(3));
console.log([0, 1].map((i) => first[i]?.name));
const users: { name: string; n: number }[] = [{ name: "a", n: 2 }];
const table: Record<string, { id: number; name: string }> = { x: { id: 4, name: "ex" } };
const nameAt = (i: number) => users[i]?.name;
function f(s: string) { return s === undefined ? "U" : s; }
console.log({ n: users[4]?.name });
console.log([users[4]?.name, "x"]);
console.log(f(users[4]?.name));
console.log(["x", "y"].map((k) => table[k]?.id));
function look(k: string) { const u = table[k]; return u && u.name; }
console.log(look("x"), look("q"));
switch (nameAt(7)) { case "a": console.log("a"); break; default: console.log("default"); }
