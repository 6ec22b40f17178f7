// @run
// Texts by code point: ASCII, umlauts, emoji, empty; with counters, breaks and changes of the variable.
let count = 0;
for (const char of "hello") if (char === "l") count++;
console.log(count);
for (const char of "aé😀z") console.log(char, char.length, char.codePointAt(0));
for (const char of "") console.log("never", char);
let text = "abc";
let seen = "";
for (const char of text) {
  text = text + char.toUpperCase();
  seen += char;
}
console.log(text, seen);
let reversed = "";
for (const char of "añ😀") reversed = char + reversed;
console.log(reversed, [...reversed].length, reversed.length);
const words: string[] = [];
let word = "";
for (const char of "two  words here ") {
  if (char !== " ") {
    word += char;
    continue;
  }
  if (word) words.push(word);
  word = "";
}
console.log(words.join("|"), word === "");
const counts = new Map<string, number>();
for (let char of "Mississippi") {
  char = char.toLowerCase();
  counts.set(char, (counts.get(char) ?? 0) + 1);
}
console.log([...counts].map(([c, n]) => c + n).join(" "));
outer: for (const a of "abc") {
  for (const b of "xyz") {
    if (b === "y" && a === "b") continue outer;
    if (a === "c") break outer;
    console.log(a + b);
  }
}
let hash = 7;
for (const char of "checksum") hash = (hash * 31 + char.charCodeAt(0)) % 65536;
console.log(hash);
