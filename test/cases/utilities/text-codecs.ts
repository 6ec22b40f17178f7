// @run
// Morse, run-length, UTF-8 by hand, percent and Caesar codes, a checksum line, and all of them back.
const morse: Record<string, string> = { A: ".-", B: "-...", C: "-.-.", D: "-..", E: ".", H: "....", L: ".-..", O: "---", R: ".-.", S: "...", W: ".--", " ": "/" };
const unmorse = Object.fromEntries(Object.entries(morse).map(([letter, code]) => [code, letter]));
const toMorse = (text: string) => [...text.toUpperCase()].map((letter) => morse[letter] ?? "?").join(" ");
const fromMorse = (code: string) => code.split(" ").map((part) => unmorse[part] ?? "#").join("");
console.log(toMorse("Hello World"), fromMorse(toMorse("sos cab")), toMorse("x"), fromMorse("... --- ... !"));
function utf8(text: string): number[] {
  const bytes: number[] = [];
  for (const char of text) {
    let code = char.codePointAt(0)!;
    if (code < 128) {
      bytes.push(code);
      continue;
    }
    const tail: number[] = [];
    let limit = 64;
    while (code >= limit) {
      tail.unshift(0x80 | (code & 63));
      code >>= 6;
      limit >>= 1;
    }
    bytes.push(((0xff00 >> (tail.length + 1)) & 255) | code, ...tail);
  }
  return bytes;
}
function fromUtf8(bytes: readonly number[]): string {
  let text = "";
  for (let i = 0; i < bytes.length; ) {
    const first = bytes[i++]!;
    let count = first < 0x80 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    let code = count === 0 ? first : first & (63 >> count);
    while (count-- > 0) code = (code << 6) | (bytes[i++]! & 63);
    text += String.fromCodePoint(code);
  }
  return text;
}
for (const text of ["abc", "äß€", "😀!", ""]) console.log(utf8(text).join(), fromUtf8(utf8(text)) === text);
const percent = (text: string) => utf8(text).map((b) => (b > 127 || b <= 32 || b === 37 ? "%" + b.toString(16).toUpperCase().padStart(2, "0") : String.fromCharCode(b))).join("");
console.log(percent("a b/ä%"), percent(""));
const nmea = (body: string) => `$${body}*${[...body].reduce((sum, char) => sum ^ char.charCodeAt(0), 0).toString(16).toUpperCase().padStart(2, "0")}`;
console.log(nmea("GPGLL,5300.97914,N,00259.98174,E,125926,A"), nmea(""));
const rot13 = (text: string) => [...text].map((char) => {
  const code = char.charCodeAt(0);
  const base = code & 32 ? 97 : 65;
  return code >= base && code < base + 26 ? String.fromCharCode(((code - base + 13) % 26) + base) : char;
}).join("");
console.log(rot13("Why did the chicken?"), rot13(rot13("Same!")));
