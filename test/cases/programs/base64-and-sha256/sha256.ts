// SHA-256 as a class that takes its message in pieces. The constants are computed from the primes, as they are defined.
import type { Bytes } from "./bytes.ts";

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n++) {
    if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  }
  return primes;
}

const fractionBits = (x: number) => Math.floor((x - Math.floor(x)) * 4294967296) >>> 0;
const primes = firstPrimes(64);
const roundConstants = Uint32Array.from(primes, (prime) => fractionBits(Math.cbrt(prime)));
const initialState = primes.slice(0, 8).map((prime) => fractionBits(Math.sqrt(prime)));

const rotate = (word: number, by: number) => (word >>> by) | (word << (32 - by));

export class Sha256 {
  static readonly blockSize = 64;
  private readonly state = Uint32Array.from(initialState);
  private readonly block = new Uint8Array(Sha256.blockSize);
  private readonly schedule = new Uint32Array(64);
  private length = 0;

  update(bytes: Bytes): this {
    for (const byte of bytes) {
      this.block[this.length++ % Sha256.blockSize] = byte;
      if (this.length % Sha256.blockSize === 0) this.compress();
    }
    return this;
  }

  digest(): number[] {
    const bits = this.length * 8;
    this.update([0x80]);
    while (this.length % Sha256.blockSize !== 56) this.update([0]);
    this.update([0, 0, 0, 0, (bits >>> 24) & 255, (bits >>> 16) & 255, (bits >>> 8) & 255, bits & 255]);
    const out: number[] = [];
    for (const word of this.state) out.push(word >>> 24, (word >>> 16) & 255, (word >>> 8) & 255, word & 255);
    return out;
  }

  private compress(): void {
    const { schedule: w, block, state } = this;
    for (let i = 0; i < 16; i++) {
      const at = 4 * i;
      w[i] = (block[at] << 24) | (block[at + 1] << 16) | (block[at + 2] << 8) | block[at + 3];
    }
    for (let i = 16; i < 64; i++) {
      const s0 = rotate(w[i - 15], 7) ^ rotate(w[i - 15], 18) ^ (w[i - 15] >>> 3);
      const s1 = rotate(w[i - 2], 17) ^ rotate(w[i - 2], 19) ^ (w[i - 2] >>> 10);
      w[i] = (w[i - 16] + s0 + w[i - 7] + s1) | 0;
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let i = 0; i < 64; i++) {
      const big1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
      const choice = (e & f) ^ (~e & g);
      const first = (h + big1 + choice + roundConstants[i] + w[i]) | 0;
      const big0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
      const majority = (a & b) ^ (a & c) ^ (b & c);
      const second = (big0 + majority) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((word, i) => {
      state[i] += word;
    });
  }
}

export const sha256 = (...pieces: Bytes[]) => pieces.reduce((hash, piece) => hash.update(piece), new Sha256()).digest();

export function hmac(key: Bytes, message: Bytes): number[] {
  const short = key.length > Sha256.blockSize ? sha256(key) : [...key];
  while (short.length < Sha256.blockSize) short.push(0);
  const pad = (mask: number) => short.map((byte) => byte ^ mask);
  return sha256(pad(0x5c), sha256(pad(0x36), message));
}
