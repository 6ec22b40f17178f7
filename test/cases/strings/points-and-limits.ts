// @run
// codePointAt where there is nothing, fromCodePoint of many, split with every kind of limit.
console.log("😀".codePointAt(0), "😀".codePointAt(1), "x".codePointAt(1), "x".codePointAt(-1), "aé".codePointAt(1.9));
const s = "héllo";
for (let i = 0; i < 7; i++) { const p = s.codePointAt(i); console.log(p === undefined ? "none" : p + 1, s.codePointAt(i) ?? -1); }
console.log(String.fromCodePoint(), String.fromCodePoint(0x1f600, 65, 0x20ac));
console.log("a,b,c".split(",", 2), "a,b,c".split(",", -1), "a,b,c".split(",", 0), "abc".split("", 2), "a,b".split(",", undefined), "a,b,c".split(",", 1.9), "a,b,c".split(",", 2 ** 32), "a,b,c".split(",", 2 ** 32 + 1));
