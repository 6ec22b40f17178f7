// @run
// console.log takes % directives in its first argument when more follow; a lone text is printed as it is.
const load = 42;

console.log("100%");
console.log("100%", load);
console.log("%d");
console.log("100%% sure");
console.log("load is 42% done", load);
console.log(load, "%d", "%s");
console.log("a" + "%", "b");
console.log(`${load}% of`, 100, "%");
console.log("%", "%", "%");
console.log("%5 is not a directive", 1);
console.log("50 % 7 =", 50 % 7);
for (const part of [0, 12.5, 100]) console.log(`${part}%`, part / 100);
