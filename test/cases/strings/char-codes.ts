// @run
// Codes to text and back with fromCharCode, arithmetic on codes, and several codes at once.
function rot13(text: string): string {
  let out = "";
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const base = code & 0x20 ? 97 : 65;
    const letter = code - base;
    out += letter >= 0 && letter < 26 ? String.fromCharCode(base + ((letter + 13) % 26)) : text[i];
  }
  return out;
}

function hexDigit(value: number): string {
  return String.fromCharCode(value < 10 ? 48 + value : 87 + value);
}

function hexValue(ch: string): number {
  const code = ch.charCodeAt(0);
  if (code >= 48 && code <= 57) return code - 48;
  if (code >= 97 && code <= 102) return code - 87;
  if (code >= 65 && code <= 70) return code - 55;
  return -1;
}

let alphabet = "";
for (let code = "a".charCodeAt(0); code <= "z".charCodeAt(0); code++) alphabet += String.fromCharCode(code);
console.log(alphabet, alphabet.length);
console.log(rot13("Hello, World 42!"), rot13(rot13("Round Trip")));
console.log(String.fromCharCode(79, 75, 33), String.fromCharCode(65.9));
let hex = "";
for (let i = 0; i < 16; i++) hex += hexDigit(i);
console.log(hex, hexValue("f"), hexValue("A"), hexValue("7"), hexValue("g"));
let sum = 0;
for (let i = 0; i < hex.length; i++) sum += hexValue(hex[i]) * hex.charCodeAt(i);
console.log(sum, String.fromCharCode(hex.charCodeAt(10) - 32));
