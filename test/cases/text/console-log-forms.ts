// @run
// console.log with no, one and many arguments of every primitive kind; blanks between, a line break after.
const nothing: number | undefined = undefined;

function maybeText(give: boolean): string | undefined {
  return give ? "text" : undefined;
}

console.log();
console.log("");
console.log("", "", "");
console.log("a", "", "b");
console.log(1, 2.5, -3, true, false, undefined, nothing, "end");
console.log("line one\nline two", "same line");
console.log("tab\there", 'quote"d', "back\\slash");
console.log(maybeText(true), maybeText(false), maybeText(false) ?? "none");
console.log(" leading and trailing ", "|");
console.log(0.1, -0.1, 1e-7, 1e21, NaN, Infinity);
console.log("number first?", 5, "5", 5 === Number("5"));
console.log(!false, 1 > 2, "x" === "x");
console.log("a long line: " + "-".repeat(200), "end");
for (let i = 0; i < 3; i++) console.log(i, i * i, i / 2);
console.log(-1 / 3, "ok", !0);
