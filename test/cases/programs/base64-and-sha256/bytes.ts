// Text to bytes as UTF-8 and back, and bytes as hexadecimal digits.
export type Bytes = readonly number[];

export function toUtf8(text: string): number[] {
  const bytes: number[] = [];
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), tail(code));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), tail(code >> 6), tail(code));
    else bytes.push(0xf0 | (code >> 18), tail(code >> 12), tail(code >> 6), tail(code));
  }
  return bytes;
}

const tail = (code: number) => 0x80 | (code & 0x3f);

export function fromUtf8(bytes: Bytes): string {
  let text = "";
  for (let i = 0; i < bytes.length; ) {
    const first = bytes[i++];
    const more = first < 0x80 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    let code = more === 0 ? first : first & (0x3f >> more);
    for (let k = 0; k < more; k++) code = (code << 6) | (bytes[i++] & 0x3f);
    text += String.fromCodePoint(code);
  }
  return text;
}

export const toHex = (bytes: Bytes) => bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");

export function fromHex(text: string): number[] {
  if (text.length % 2 !== 0) throw new RangeError("an odd number of digits");
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i += 2) {
    const byte = parseInt(text.substring(i, i + 2), 16);
    if (Number.isNaN(byte)) throw new SyntaxError(`bad digits ${text.substring(i, i + 2)}`);
    bytes.push(byte);
  }
  return bytes;
}

/** Equal or not, in a time that does not depend on where the first difference is. */
export function sameBytes(a: Bytes, b: Bytes): boolean {
  let difference = a.length ^ b.length;
  for (let i = 0; i < Math.min(a.length, b.length); i++) difference |= a[i] ^ b[i];
  return difference === 0;
}
