// @run
// Objects on one line: keys, quotes of texts, keys that need quotes, undefined, null, empty.
console.log({ a: 1, b: "text", c: true });
console.log({});
console.log({ name: undefined, other: null, n: -0.5 });
console.log({ "needs quotes": 1, valid_name: 2, "9": 3, "a-b": 4, $: 5, "": 6 });
console.log({ quote: "it's", both: `"it's"`, all: "`'\"", back: "a\\b", line: "x\ny", tab: "\t" });
console.log("top level text is bare", { but: "nested is quoted" }, ["also here"]);
const object = { x: 1, y: 2 };
console.log(object, object === object, [object]);
object.x = 50;
console.log(object);
console.log({ a: NaN, b: Infinity, c: 1e21, d: 1e-7 });
console.log({ a: 1 }, { b: 2 }, "and", { c: "x" }, 5, null, undefined);
