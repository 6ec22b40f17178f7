// @run
// Entries that may be null and may be missing.
const nothing: Record<string, number | null> = { a: null, b: 1 };
console.log(nothing["a"] === null, nothing["x"] === undefined, nothing["b"]);
const counts: Record<string, number> = {};
const found: number | undefined = counts["nope"];
console.log(found === undefined, counts["gone"], `${counts["gone"]}`);
const u: number | null | undefined = nothing["q"];
console.log(u, nothing["q"] ?? "none", nothing["a"] ?? "nul", nothing["q"], `${nothing["a"]}`);
const q = nothing["w"];
if (q === undefined) console.log("missing"); else console.log(q);
const n = nothing["b"];
console.log(n);
if (nothing["a"]) console.log("no"); else console.log("falsy");
