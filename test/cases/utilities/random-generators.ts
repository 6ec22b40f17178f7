// @run
// xorshift32, LCG, mulberry32, a Mersenne-like mixer and a 16-bit LFSR: bit-exact sequences, shuffles, dice.
function xorshift(seed: number): () => number {
  let x = seed;
  return () => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return x >>> 0;
  };
}
function lcg(seed: number): () => number {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0);
}
function mulberry(a: number): () => number {
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
function lfsr(start: number): number {
  let state = start;
  let period = 0;
  do {
    const bit = (state ^ (state >> 2) ^ (state >> 3) ^ (state >> 5)) & 1;
    state = (state >> 1) | (bit << 15);
    period++;
  } while (state !== start);
  return period;
}
const take = (n: number, next: () => number) => Array.from({ length: n }, next);
console.log(take(4, xorshift(2463534242)).join(), take(4, xorshift(1)).join());
console.log(take(4, lcg(0)).join(), take(2, lcg(-1)).join());
console.log(take(3, mulberry(42)).join(" "), lfsr(0xace1));
const random = xorshift(7);
const below = (n: number) => random() % n;
const cards = Array.from({ length: 10 }, (_, i) => i);
for (let i = cards.length - 1; i > 0; i--) {
  const j = below(i + 1);
  [cards[i], cards[j]] = [cards[j]!, cards[i]!];
}
console.log(cards.join(), take(10, () => 1 + below(6)).join(""));
function hash(text: string): number {
  let h = 2166136261;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  return h >>> 0;
}
const djb2 = (text: string) => [...text].reduce((h, char) => ((h << 5) + h + char.charCodeAt(0)) | 0, 5381);
console.log(hash(""), hash("hello"), hash("a".repeat(50)), djb2("hello"), djb2("a longer text than that"));
function adler(text: string): number {
  let [a, b] = [1, 0];
  for (const char of text) b = (b + (a = (a + char.charCodeAt(0)) % 65521)) % 65521;
  return ((b << 16) | a) >>> 0;
}
console.log(adler("Wikipedia"), adler(""), adler("z".repeat(300)));
