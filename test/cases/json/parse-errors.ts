// @run
// Texts that are no JSON throw a SyntaxError; the program goes on.
const bad = ["", "{", "[1,]", '{"a":1,}', "{a:1}", "'x'", "01", "1.", "+1", ".5", "nul", "[1 2]", '"a', '"\\x"', '{"a"}', "1 2", "NaN", "[", '"\n"', "tru", "--1", "1e", "undefined", "]"];
const good = ["1", " [ ] ", '{"a":{}}', "-0", "1E5", '"\\u0041"', "[[[]]]", "\t\n\r 7 "];
let errors = 0;
for (const text of bad) {
  try {
    JSON.parse(text) as unknown;
    console.log("accepted", text);
  } catch (error) {
    if (error instanceof SyntaxError) errors++;
  }
}
console.log(errors, bad.length);
let accepted = 0;
for (const text of good) {
  try {
    JSON.parse(text) as unknown;
    accepted++;
  } catch {
    console.log("refused", text);
  }
}
console.log(accepted, good.length);
function parseNumbers(text: string): number[] | string {
  try {
    const value: unknown = JSON.parse(text);
    if (!Array.isArray(value)) return "no array";
    return value.every((item) => typeof item === "number") ? (value as number[]) : "not all numbers";
  } catch {
    return "no JSON";
  }
}
for (const text of ["[1,2]", "{}", '[1,"2"]', "[1", "[]"]) {
  const result = parseNumbers(text);
  console.log(typeof result === "string" ? result : result.length);
}
