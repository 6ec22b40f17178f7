// @run
// SHA-256 of several texts, with typed arrays and with 32-bit arithmetic on numbers.
const k = new Uint32Array(64);
const initial = new Uint32Array(8);
let found = 0;
for (let n = 2; found < 64; n++) {
  let prime = true;
  for (let d = 2; d * d <= n; d++) if (n % d === 0) prime = false;
  if (!prime) continue;
  if (found < 8) initial[found] = (Math.sqrt(n) % 1) * 4294967296;
  k[found++] = (Math.cbrt(n) % 1) * 4294967296;
}
const rotate = (x: number, n: number) => (x >>> n) | (x << (32 - n));
function sha256(message: readonly number[]): string {
  const h = initial.slice();
  const padded = [...message, 0x80];
  while (padded.length % 64 !== 56) padded.push(0);
  padded.push(0, 0, 0, 0);
  for (let shift = 24; shift >= 0; shift -= 8) padded.push(((message.length * 8) >>> shift) & 255);
  const w = new Uint32Array(64);
  for (let at = 0; at < padded.length; at += 64) {
    for (let i = 0; i < 16; i++) w[i] = (padded[at + i * 4]! << 24) | (padded[at + i * 4 + 1]! << 16) | (padded[at + i * 4 + 2]! << 8) | padded[at + i * 4 + 3]!;
    for (let i = 16; i < 64; i++) {
      const s0 = rotate(w[i - 15]!, 7) ^ rotate(w[i - 15]!, 18) ^ (w[i - 15]! >>> 3);
      const s1 = rotate(w[i - 2]!, 17) ^ rotate(w[i - 2]!, 19) ^ (w[i - 2]! >>> 10);
      w[i] = (w[i - 16]! + s0 + w[i - 7]! + s1) | 0;
    }
    let [a, b, c, d, e, f, g, hh] = [...h].map((x) => x | 0) as [number, number, number, number, number, number, number, number];
    for (let i = 0; i < 64; i++) {
      const t1 = (hh + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + k[i]! + w[i]!) | 0;
      const t2 = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [hh, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
    }
    for (const [i, value] of [a, b, c, d, e, f, g, hh].entries()) h[i] = (h[i]! + value) | 0;
  }
  return [...h].map((x) => x.toString(16).padStart(8, "0")).join("");
}
const codes = (text: string) => [...text].map((char) => char.charCodeAt(0));
console.log(k[0]!.toString(16), initial[7]!.toString(16));
for (const text of ["", "abc", "The quick brown fox jumps over the lazy dog", "a".repeat(119)]) console.log(sha256(codes(text)));
