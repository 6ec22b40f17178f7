// @run
// A character of a text beside single characters: C++ compares numbers, and makes no text.
function kind(text: string, at: number): string {
  switch (text.charAt(at)) {
    case "{": return "open";
    case "}":
    case "]": return "close";
    case "'": return "quote";
    case '"': return "double";
    case "\\": return "back";
    case "\n": return "line";
    case "é": return "accent";
    case "日": return "sun";
    default: return text.charAt(at) === "" ? "end" : "other";
  }
}
const sample = "{}]'\"\\\né日a😀";
for (let i = -1; i <= sample.length; i++) console.log(i, kind(sample, i));
function digits(text: string): number {
  let n = 0, i = 0;
  while (text.charAt(i) >= "0" && text.charAt(i) <= "9") n = (n * 10 + (text.charCodeAt(i++) - 48)) % 100_000;
  return n;
}
console.log(digits("123x"), digits(""), digits("é1"));
console.log("abc"[1] === "b", "abc"[7] === "b", "b" === "abc"[1], "abc"[5] !== "x", "😀"[0] === "x");
const word = "hello";
let i = 0;
const next = (): number => i++;
console.log(word[next()] === "h", word[next()] !== "e", "l" === word.charAt(next()), i);
class Reader {
  private at = 0;
  constructor(private readonly text: string) {}
  accept(): string {
    let out = "";
    while (this.at < this.text.length) {
      switch (this.text[this.at]) {
        case " ":
          out += "_";
          break;
        case "-":
          this.at += 1;
        // falls through
        case "+":
          out += this.text[this.at + 1] === "-" ? "m" : "p";
          break;
        default:
          out += this.text[this.at] > "Z" ? "l" : "u";
      }
      this.at++;
    }
    return out;
  }
}
console.log(new Reader("aB c-+d-+").accept());
console.log("a".charAt(5) < "a", "a".charAt(5) > "a", "" === "a".charAt(9), "z" > "abc".charAt(2), "a".charAt(0) === "ab", "a".charAt(0) >= "");
const maybe: string | undefined = i > 100 ? undefined : "xyz";
console.log(maybe?.[1] === "y", maybe?.charAt(0) === "x", maybe?.at(-1) === "z");
switch (word.charAt(9)) { case "a": console.log("a"); break; case "": console.log("empty"); break; }
