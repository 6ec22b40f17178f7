// Base64 with both alphabets; the reader tells what is wrong with its input.
import type { Bytes } from "./bytes.ts";

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const standard = `${letters}${letters.toLowerCase()}0123456789+/`;

interface Options {
  /** `-` and `_` in place of `+` and `/`, and no padding. */
  url?: boolean;
}

function alphabetOf({ url = false }: Options): string {
  return url ? `${standard.slice(0, -2)}-_` : standard;
}

export function encode(bytes: Bytes, options: Options = {}): string {
  const alphabet = alphabetOf(options);
  let text = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const group = (bytes[i] << 16) | ((bytes.at(i + 1) ?? 0) << 8) | (bytes.at(i + 2) ?? 0);
    const digits = Math.min(bytes.length - i, 3) + 1;
    for (let k = 0; k < digits; k++) text += alphabet[(group >> (18 - 6 * k)) & 63];
  }
  return options.url ? text : text.padEnd(Math.ceil(text.length / 4) * 4, "=");
}

export function decode(text: string, options: Options = {}): number[] {
  const values = new Map<string, number>();
  [...alphabetOf(options)].forEach((char, value) => values.set(char, value));
  const bytes: number[] = [];
  let buffer = 0;
  let bits = 0;
  for (const [at, char] of [...text].entries()) {
    if (char === "=") break;
    const value = values.get(char);
    if (value === undefined) throw new SyntaxError(`${JSON.stringify(char)} at ${at} is no base64`);
    buffer = ((buffer << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((buffer >> bits) & 0xff);
    }
  }
  return bytes;
}
