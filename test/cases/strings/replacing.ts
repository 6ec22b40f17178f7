// @run
// replace and replaceAll with texts and functions, special patterns, empty needles, no match.
console.log("a-b-c".replace("-", "+"), "a-b-c".replaceAll("-", "+"), "abc".replace("x", "y"), "abc".replaceAll("", "."), "abc".replace("", ">"));
console.log("aaa".replaceAll("aa", "b"), "aaaa".replaceAll("aa", "a"), "abcabc".replaceAll("bc", ""), "x".replaceAll("x", "xx"));
console.log("price".replace("i", "[$&]"), "price".replace("i", "$$"), "price".replace("i", "$`|$'"), "a$b".replace("$", "$$$$"), "ab".replace("a", "$1"));
console.log("a1b1".replaceAll("1", "<$&>"), "cost".replaceAll("o", "$$"), "tea".replaceAll("e", "$'$`"));
let calls = 0;
console.log("x.y.z".replaceAll(".", () => String(++calls)), calls, "abc".replace("b", (match) => match.toUpperCase() + match), "abc".replace("q", () => "never" + ++calls), calls);
console.log("abab".replaceAll("b", (match, at: number, all: string) => `${match}${at}${all.length}`));
const escape = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
console.log(escape("a < b && c > d"), escape(""));
function fill(template: string, values: Record<string, string | number>): string {
  let result = template;
  for (const [key, value] of Object.entries(values)) result = result.replaceAll(`{${key}}`, String(value));
  return result;
}
console.log(fill("{a} and {b} or {a}{c}", { a: 1, b: "two" }));
let text = "aaaa";
text = text.replace("a", "b").replace("a", text).replace("b", "");
console.log(text, "ÄÖ😀".replace("Ö", "o").replaceAll("😀", ":)"), "a\nb".replaceAll("\n", "\\n"));
