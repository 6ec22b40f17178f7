// @run
// Texts in arrays and objects are quoted and escaped, long ones cut behind their line ends.
console.log(["plain", "it's", 'a "quote"', `both ' and "`, "all ' and \" and `", "`tick`", "${x} '\""]);
console.log(["tab\there", "line\nend", "back\\slash", "\u0000\u0007\u001b\u007f", "é 日本 😀 \u00a0"]);
console.log({ text: "first line\nsecond line", "a key\n": 1 });
console.log(["first line of a longer text\nsecond line of a longer text\nthird line of a longer text"]);
console.log({ a: { b: "first line of a longer text\nsecond line, that is 'quoted' and goes on and on\n" } });
const long = "x".repeat(90);
console.log([long], { long });
console.log("top level: it's plain", "\"\n", ["it's not"]);
const big = "y".repeat(10010);
console.log([big].length, big.length);
const parts = ["a", "b"];
console.log(`${parts}`, parts + "!", parts);
