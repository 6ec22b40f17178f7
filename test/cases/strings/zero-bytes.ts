// @run
// Text with zero bytes is compared, searched and switched on as a whole, not up to its first zero.
function same(text: string): string {
  return text;
}
function maybe(text: string): string | undefined {
  return text.length > 2 ? text : undefined;
}

const literal = same("a\0b");
const other = same("a\0c");
const short = same("a");
const made = String.fromCharCode(97, 0, 98);

console.log(literal === other, literal === made, literal === short, made === "a", made !== other);
console.log(literal < other, literal > other, short < literal);
console.log([short, other].includes(literal), [literal, other].indexOf(other), ["a\0x", "a"].indexOf("a"));
console.log(maybe(literal) === maybe(made), maybe(literal) === maybe(other), maybe(literal) === other);
for (const text of [literal, other, short, made]) {
  switch (text) {
    case other:
      console.log("other");
      break;
    case "a":
      console.log("short");
      break;
    case "a\0b":
      console.log("literal");
      break;
  }
}
