// @run
// Base64, SHA-256 and HMAC in modules of their own, and a signed token made of the three.
import { decode, encode } from "./base64.ts";
import * as bytes from "./bytes.ts";
import { hmac, Sha256, sha256 } from "./sha256.ts";

const { toUtf8, fromUtf8, toHex } = bytes;

const samples = ["", "f", "fo", "foo", "Grüße, €uro", "snow ☃ and 😀", "?>?>~~"];
for (const sample of samples) {
  const raw = toUtf8(sample);
  const [plain, url] = [encode(raw), encode(raw, { url: true })];
  const back = fromUtf8(decode(url, { url: true }));
  console.log(`${sample} (${raw.length}) ${plain} ${url} ${back === sample} ${fromUtf8(decode(plain)) === sample}`);
}

console.log(toHex(sha256([])));
console.log(toHex(sha256(toUtf8("abc"))));
console.log(toHex(sha256(toUtf8("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"))));
const million = new Sha256();
const chunk = toUtf8("a".repeat(100));
for (let i = 0; i < 50; i++) million.update(chunk);
console.log(toHex(million.digest()));
for (const length of [55, 56, 63, 64, 65])
  console.log(length, toHex(sha256(new Array<number>(length).fill(0x61))).slice(0, 16));

console.log(toHex(hmac(toUtf8("key"), toUtf8("The quick brown fox jumps over the lazy dog"))));
console.log(toHex(hmac(new Array<number>(100).fill(1), [])));

interface Token {
  device: string;
  level: number;
  tags: string[];
}

const secret = bytes.fromHex("00ff10ab");
const sign = (text: string) => encode(hmac(secret, toUtf8(text)), { url: true });

function seal(token: Token): string {
  const body = encode(toUtf8(JSON.stringify(token)), { url: true });
  return `${body}.${sign(body)}`;
}

function open(sealed: string): Token | Error {
  const [body, signature = ""] = sealed.split(".");
  try {
    const given = decode(signature, { url: true });
    if (!bytes.sameBytes(given, hmac(secret, toUtf8(body)))) return new Error("wrong signature");
    return JSON.parse(fromUtf8(decode(body, { url: true }))) as Token;
  } catch (error) {
    return error instanceof SyntaxError ? error : new Error("unknown", { cause: error });
  }
}

const sealed = seal({ device: "lamp ü", level: 3, tags: ["a", "b"] });
console.log(sealed);
for (const attempt of [sealed, sealed.slice(0, -1), `${sealed}A`, sealed.replace("e", "f"), "abc", "x.*"]) {
  const result = open(attempt);
  if (result instanceof Error) console.log(`${result.name}: ${result.message}`);
  else console.log(`${result.device} at ${result.level}, ${result.tags.length} tags`);
}
for (const bad of ["abc", "zz", "0g"]) {
  try {
    console.log(bytes.fromHex(bad));
  } catch (error) {
    if (error instanceof Error) console.log(error.name, error.message);
  }
}
