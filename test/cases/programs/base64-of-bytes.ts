// @run
// Bytes to text and back: six-bit groups, padding, an indexOf table that yields -1 for "=".
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function encode(bytes: number[]): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i;
    const b1 = bytes[i];
    const b2 = left > 1 ? bytes[i + 1] : 0;
    const b3 = left > 2 ? bytes[i + 2] : 0;
    text += alphabet[b1 >> 2];
    text += alphabet[((b1 & 3) << 4) | (b2 >> 4)];
    text += left > 1 ? alphabet[((b2 & 15) << 2) | (b3 >> 6)] : "=";
    text += left > 2 ? alphabet[b3 & 63] : "=";
  }
  return text;
}

function decode(text: string): number[] {
  const bytes: number[] = [];
  let buffer = 0;
  let bits = 0;
  for (let i = 0; i < text.length; i++) {
    const value = alphabet.indexOf(text.charAt(i));
    if (value < 0) break;
    buffer = ((buffer << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((buffer >> bits) & 0xff);
    }
  }
  return bytes;
}

function bytesOf(text: string): number[] {
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i++) bytes.push(text.charCodeAt(i));
  return bytes;
}

for (const word of ["", "M", "Ma", "Man", "light work."]) {
  const code = encode(bytesOf(word));
  console.log(`${word} -> ${code} -> ${decode(code).join(" ")}`);
}
console.log(encode([0, 255, 128, 127, 254]));
