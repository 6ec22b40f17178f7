// @run
// charCodeAt, codePointAt, fromCharCode, fromCodePoint, iteration: ASCII, Latin, beyond the BMP.
console.log("A".charCodeAt(0), "é".charCodeAt(0), "€".charCodeAt(0), "😀".charCodeAt(0), "😀".charCodeAt(1), "😀".codePointAt(0), "😀".codePointAt(1));
console.log("abc".codePointAt(1), "abc".codePointAt(5), String.fromCharCode(65, 66), String.fromCharCode(), String.fromCharCode(233, 8364), String.fromCodePoint(128512, 65));
console.log(String.fromCharCode(55357, 56832) === "😀", String.fromCharCode(65 + 65536), "\u{1F600}" === "\ud83d\ude00", "😀".length);
const caesar = (text: string, by: number): string => {
  let out = "";
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const base = code >= 97 && code <= 122 ? 97 : code >= 65 && code <= 90 ? 65 : 0;
    out += base ? String.fromCharCode(((code - base + by + 26) % 26) + base) : text[i];
  }
  return out;
};
console.log(caesar("Hello, World!", 3), caesar(caesar("Zebra", 5), -5));
console.log([..."aé😀"].map((char) => char.codePointAt(0)!.toString(16)).join(" "), [..."aé😀"].map((char) => char.length).join(""));
const bytes = (text: string): number[] => {
  const out: number[] = [];
  for (const char of text) {
    const code = char.codePointAt(0)!;
    if (code < 0x80) out.push(code);
    else if (code < 0x800) out.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) out.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else out.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
  }
  return out;
};
console.log(bytes("aé€😀").map((byte) => byte.toString(16)).join(" "));
let alphabet = "";
for (let code = 97; code < 123; code++) alphabet += String.fromCharCode(code);
console.log(alphabet, "z".charCodeAt(0) - "a".charCodeAt(0), String.fromCharCode(...[..."ifmmp"].map((c) => c.charCodeAt(0) - 1)));
const isDigit = (char: string) => char >= "0" && char <= "9";
console.log([..."a1-9z"].map(isDigit).join(), "10" < "9", "a" < "B", "é" > "z", "" < "a", "abc" < "abd");
