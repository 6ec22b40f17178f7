// @run
// A character beside a text variable: past the end it is undefined, which no text is, not even the empty one.
function run(s: string, c: string): number {
  let i = 0;
  while (s[i] === c) i++;
  return i;
}
console.log(run("aaa", "a"), run("aab", "a"), run("", ""), run("éé", "é"), run("aa", "aa"), run("aa", ""));
class P {
  private pos = 0;
  constructor(private src: string) {}
  accept(expected: string): boolean {
    if (this.src[this.pos] !== expected) return false;
    this.pos++;
    return true;
  }
  until(end: string): string {
    let out = "";
    while (this.pos < this.src.length && this.src[this.pos] !== end) out += this.src[this.pos++];
    return out;
  }
}
const p = new P("ab");
console.log(p.accept("a"), p.accept("a"), p.accept("b"), p.accept("b"), p.accept(""), p.until("x"));
console.log(new P("key=v").until("="), new P("key").until("="));
function last(s: string, c: string): boolean {
  return s[s.length - 1] === c;
}
console.log(last("", ""), last("ab", "b"), last("", "b"));
const text = "aab";
let quote = "b";
for (let i = 0; i < 5; i++)
  console.log(text[i] === quote, quote === text[i], text[i] !== quote, text[i] == quote, quote != text[i]);
function next(): string {
  quote = "a";
  return quote;
}
let at = 2;
console.log(text[at++] === next(), next() === text[at], quote === text[--at], at);
console.log(text[7] === "ab", text[0] === "ab", text[9] !== "long");
function maybe(s: string, c: string | undefined): boolean {
  return s[3] === c;
}
console.log(maybe("abc", undefined), maybe("abcd", "d"), maybe("abcd", undefined));
function wide(s: string, c: string | number): boolean {
  return s[1] === c;
}
console.log(wide("a", ""), wide("ab", "b"), wide("ab", 1));
function any(s: string, c: unknown): boolean {
  return s[1] === c;
}
console.log(any("a", undefined), any("ab", "b"), any("a", ""));
const parts = ["x", ""];
console.log("x"[0] === parts[0], ""[0] === parts[1], "x"[1] === parts[1], parts[3] === "x"[1]);
const t: string = "";
console.log(t[0] === t, t[0] === `${t}`, t.charAt(0) === t, t[0] === t.charAt(0), t.charAt(0) === t[0]);
const words = ["ab", "ba"];
console.log(
  words.filter((w) => w[0] === quote).length,
  words.every((w, i) => w[i] === quote),
  words.some((w) => w[2] === quote),
);
const s0: string = "z\u0000";
console.log(s0[1] === "\u0000", s0[2] === "\u0000", s0[1] === quote);
