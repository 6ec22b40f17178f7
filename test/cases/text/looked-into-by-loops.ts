// @run
// Loops that look into text, which remember where they are: ASCII, characters of two to four bytes, surrogate pairs, forwards,
// backwards and in leaps; text that is assigned anew, grows, or belongs to another object.

class Reader {
  at = 0;
  line = 1;
  constructor(
    private readonly text: string,
    readonly limit = 1000,
  ) {}

  get length(): number {
    return this.text.length;
  }
  peek(): string {
    return this.text.charAt(this.at);
  }
  code(ahead = 0): number {
    return this.at + ahead < this.text.length ? this.text.charCodeAt(this.at + ahead) : -1;
  }
  word(): string {
    while (this.code() === 32) this.at++;
    const start = this.at;
    while (this.code() !== 32 && this.code() >= 0) this.at++;
    return this.text.slice(start, this.at);
  }
  rest(): string {
    return this.text.substring(this.at);
  }
  starts(word: string): boolean {
    return this.text.startsWith(word, this.at);
  }
  /** Another reader's text, under the same code. */
  compare(other: Reader): number {
    for (let i = 0; i < this.text.length; i++) {
      const [a, b] = [this.text.charCodeAt(i), i < other.text.length ? other.text.charCodeAt(i) : -1];
      if (a !== b) return i;
    }
    return -1;
  }
}

function words(text: string): string {
  const reader = new Reader(text);
  const all: string[] = [];
  while (reader.at < reader.length) all.push(reader.word());
  return all.join("|");
}
console.log(words("plain ASCII words"), words("zwölf größe Boxkämpfer"), words("日本 語 テスト"), words(""), words(" "));
const mixed = new Reader("a€😀b ä😀😀 z");
console.log(mixed.length, mixed.word(), mixed.rest(), mixed.starts(" ä"), mixed.starts("ä"), mixed.code(1), mixed.code(3));
console.log(mixed.compare(new Reader("a€😀b ö")), mixed.compare(mixed), new Reader("abc").compare(new Reader("ab")));

function hash(text: string): number {
  let sum = 7;
  for (let i = 0; i < text.length; i++) sum = (sum * 31 + text.charCodeAt(i)) % 65521;
  return sum;
}
function backwards(text: string): string {
  const codes: number[] = [];
  for (let i = text.length - 1; i >= 0; i--) codes.push(text.charCodeAt(i));
  return codes.slice(0, 6).join();
}
function leaps(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt((i * 37) % text.length) * (i % 7);
  return sum;
}
const long = "0123456789".repeat(20);
const umlauts = "aäöü€".repeat(30);
const pairs = "x😀y".repeat(25);
for (const text of [long, umlauts, pairs, long + "ä", "ä" + long, long.slice(0, 100) + "😀" + long, "", "é"]) {
  console.log(text.length, hash(text), backwards(text), leaps(text));
}

// Not the same text in each turn.
function eachLine(lines: readonly string[]): string {
  let seen = "";
  for (const line of lines) {
    const trimmed = line.trim();
    let vowels = 0;
    for (let i = 0; i < trimmed.length; i++) if ("aeiouäöü".includes(trimmed.charAt(i))) vowels++;
    seen += `${vowels}/${trimmed.length} `;
  }
  return seen;
}
console.log(eachLine(["  hello ", "größe", "", "bcd", "äöü"]));

// Text that changes under the loop.
function growing(start: string): string {
  let text = start;
  for (let i = 0; i < text.length && i < 12; i++) {
    if (text.charAt(i) === "a") text += "ä";
    if (text.charCodeAt(i) === 228) text = text.slice(1) + "b";
  }
  return text;
}
console.log(growing("abca"), growing("äa"));

class Buffer {
  data = "";
  add(part: string): this {
    this.data += part;
    return this;
  }
  take(count: number): string {
    const part = this.data.slice(0, count);
    this.data = this.data.slice(count);
    return part;
  }
  find(code: number): number {
    for (let i = 0; i < this.data.length; i++) if (this.data.charCodeAt(i) === code) return i;
    return -1;
  }
}
const buffer = new Buffer().add("abc").add("déf");
console.log(buffer.find(100), buffer.find(233), buffer.take(4), buffer.find(233), buffer.add("€d").find(100), buffer.data);

// Kept by closures, and through parameters of another name.
function counter(text: string): (letter: string) => number {
  return (letter) => {
    let count = 0;
    for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) < 0xd800 && text[i] === letter) count++;
    return count;
  };
}
const [inPlain, inMixed] = [counter("banana"), counter("bänänä😀")];
console.log(inPlain("a"), inMixed("ä"), inMixed("n"), inPlain("n"), inMixed("a"));
function twice(a: string, b: string): string {
  let same = "";
  for (let i = 0; i < a.length; i++) if (i < b.length && a.charAt(i) === b.charAt(i)) same += a.charAt(i);
  return same;
}
console.log(twice("banane", "bänane"), twice(umlauts, umlauts).length, twice("", "x"), twice("ab", "ab"));

// Pieces at computed places, at and behind the ends.
function pieces(text: string): string {
  const parts: string[] = [];
  for (let size = 1; size < 4; size++)
    for (let at = -2; at < text.length + 2; at += size + 1) parts.push(text.slice(at, at + size), text.substring(at, at - size));
  return parts.join(",");
}
console.log(pieces("abcdef"));
console.log(pieces("aéü€z"));
// Literals, and text with zeros in it.
const zero = String.fromCharCode(97, 0, 98);
console.log(zero === "a", zero === "a\0b", zero !== "a\0c", zero.length, "a" === zero.charAt(0), "" === zero.charAt(9));
