// @run
// split with texts, empty separators, limits, separators at the ends and repeated ones; join back.
console.log("a,b,c".split(",").length, "a,b,c".split(",").join("|"), "a,b,c".split(",", 2).join("|"), "a,b".split(",", 0).length);
console.log("".split(",").length, "".split("").length, ",".split(",").length, ",a,,b,".split(",").map((part) => `[${part}]`).join(""));
console.log("abc".split("").join("-"), "abc".split("abc").length, "abc".split("x").join(), "aaa".split("aa").map((part) => part.length).join());
console.log("one two  three".split(" ").length, "a--b--c".split("--").join("+"), "a-->b".split("->").join("/"));
console.log("añb".split("ñ").join(" "), "añb".split("").length, "k=v=w".split("=", 2).join(":"));
const text = "name=lamp;level=5;;on";
const pairs = text.split(";").map((part) => part.split("="));
for (const pair of pairs) console.log(pair.length, pair[0]!.length > 0 ? pair[0] : "empty", pair.length > 1 ? pair[1] : "-");
console.log("line1\nline2\r\nline3".split("\n").map((line) => line.trimEnd()).join("|"));
console.log([1, null, undefined, "x", [2, 3], true].join(), [[]].join().length, [undefined].join() === "", ["a"].join("--"), [].join("x") === "");
console.log("a b c".split(" ").reverse().join(" "), "hello".split("").sort().join(""), "x".split(",").length);
const words = "the quick brown fox".split(" ");
console.log(words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join(" "), words.map((w) => w.length).join("+"));
