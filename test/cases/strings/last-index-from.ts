// @run
// lastIndexOf from fractions, NaN, infinities and what may be undefined: NaN is the end, not 0.
const text = "abcabc";
let from = 0.5;
for (let i = 0; i < 4; i++) {
  console.log(text.lastIndexOf("b", from), text.lastIndexOf("c", from - 1), text.lastIndexOf("", from));
  from *= 3;
}
const none: number | undefined = [1].at(5);
const parsed = Number("x");
console.log(text.lastIndexOf("a", parsed), text.lastIndexOf("a", none), text.lastIndexOf("a", -parsed), text.lastIndexOf("a", 1 / 0), text.lastIndexOf("a", -1 / 0));
console.log([1, 2, 1].lastIndexOf(1, parsed), [1, 2, 1].lastIndexOf(1, none), text.indexOf("b", parsed), text.lastIndexOf("", NaN));
