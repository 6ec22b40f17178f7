// @run
// localeCompare of ASCII: punctuation, digits, letters without regard to case, then small before capital; sorting by it.
console.log("a".localeCompare("b"), "b".localeCompare("A"), "a".localeCompare("A"), "a-b".localeCompare("ab"), "".localeCompare(""), "Zeta".localeCompare("alpha"), "a1".localeCompare("a10"), "_x".localeCompare("x"), "x y".localeCompare("x_y"), "ab".localeCompare("aB"), "aB".localeCompare("ab c"));
const names = ["b", "A", "a", "_", "10", "9", "B", "aa", "a b", "a-b", "ab", "", "~", "$", "Z"];
console.log([...names].sort((a, b) => a.localeCompare(b)).join("|"), [...names].sort().join("|"));
let all = "";
for (let code = 32; code < 127; code++) all += String.fromCharCode(code);
console.log([...all].sort((a, b) => a.localeCompare(b)).join(""));
console.log("a\u0001b".localeCompare("ab"), "\t".localeCompare(" "), "\n".localeCompare("\t"), "same".localeCompare("same"));
