// @run
// Base64 both ways, on texts in UTF-8 and on bytes, all paddings, and the URL alphabet.
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function encode(bytes: readonly number[]): string {
  let out = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const rest = bytes.length - i;
    const n = (bytes[i]! << 16) | ((rest > 1 ? bytes[i + 1]! : 0) << 8) | (rest > 2 ? bytes[i + 2]! : 0);
    out += alphabet[n >> 18]! + alphabet[(n >> 12) & 63] + (rest > 1 ? alphabet[(n >> 6) & 63] : "=") + (rest > 2 ? alphabet[n & 63] : "=");
  }
  return out;
}
function decode(text: string): number[] {
  const bytes: number[] = [];
  let bits = 0;
  let count = 0;
  for (const char of text) {
    const value = alphabet.indexOf(char);
    if (char === "=") break;
    if (value < 0) throw new Error("bad character " + char);
    bits = ((bits << 6) | value) & 0xffffff;
    count += 6;
    if (count >= 8) bytes.push((bits >> (count -= 8)) & 255);
  }
  return bytes;
}
const codes = (text: string) => [...text].map((char) => char.charCodeAt(0));
const text = (bytes: readonly number[]) => String.fromCharCode(...bytes);
for (const word of ["", "M", "Ma", "Man", "light work.", "\u0000\u00ff\u0010"]) {
  const encoded = encode(codes(word));
  console.log(encoded, decode(encoded).length, text(decode(encoded)) === word);
}
console.log(encode(Array.from({ length: 12 }, (_, i) => (i * 53) % 256)), decode("SGVsbG8sIFdvcmxkIQ==").length, text(decode("SGVsbG8sIFdvcmxkIQ==")));
const url = (encoded: string) => encoded.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
console.log(url(encode([251, 255, 191])), url(encode([255])));
try {
  decode("ab*d");
} catch (error) {
  console.log((error as Error).message);
}
