// @run
// Positions, counts and code units that int32 can't hold: unsigned numbers, powers of two, NaN.
const end = 0xffffffff;
const xs = [1, 2, 3];
const bytes = new Uint8Array(xs);
console.log("hello".slice(0, end), [1, 2, 3].slice(0, end), [1, 2, 3].at(end), "abc".slice(-(2 ** 31) - 5, -(2 ** 32)));
for (const u of new Uint32Array([3000000000, 1, 4294967295])) {
  console.log("hello".slice(0, u), "hello".substring(1, u), "hello".charAt(u) === "", "hello".at(u), "hello".codePointAt(u));
  console.log("hello".lastIndexOf("l", u), "hello".includes("h", u), "hello".endsWith("hello", u), "a,b".split(",", u));
  console.log(xs.slice(u), xs.at(u), xs.indexOf(2, u), xs.lastIndexOf(2, u), xs.toSpliced(u, 1), [...xs].fill(0, 0, u), xs[u] ?? "none");
  console.log(bytes.slice(u).length, bytes.subarray(0, u).length, bytes.at(u), bytes.indexOf(2, u), bytes[u] ?? 77);
  const view = new DataView(new ArrayBuffer(4));
  try { console.log(view.getUint8(u), "x".repeat(u).length, (5).toString(u)); } catch (e) { console.log(String(e)); }
  try { console.log(xs.with(u, 5)); } catch (e) { console.log(e instanceof RangeError); }
}
const hash = (s: string) => { let h = 7; for (const c of s) h = Math.imul(h, 31) + c.charCodeAt(0); return h >>> 0; };
console.log("hello".slice(0, hash("hello")), xs.slice(hash("hello") * 2), "abc".padEnd(-4294967297), "abc".padStart(-2147483648));
// Code units are taken modulo 65536, of any number.
const large = Number("4294967361");
console.log(String.fromCharCode(large), String.fromCharCode(4294967361, 72 + 65536 * 2 ** 20, -65536 + 65), String.fromCharCode(...[4294967361, 66.5]));
const points = [..."héllo 😀"].map((c) => c.codePointAt(0) ?? 0);
const decode = (codes: number[]) => { try { return String.fromCodePoint(...codes); } catch (e) { return String(e); } };
console.log(String.fromCodePoint(...points), decode([65, -1]), decode([1.5]), String.fromCodePoint(0, ...points) === "", String.fromCodePoint(large - large) === "");
// What is no index is undefined where something asks.
const pick = (s: string) => xs[Number(s)] ?? -1;
const name = "Ada";
console.log(pick("x"), pick("1"), pick("4294967297"), pick("1.5"), name[Number("x")] === undefined, name[Number("1")] === "d", xs[2 ** 32] ?? "none");
for (const k of [1, 2.5, NaN, -0]) console.log(xs[k] ?? "none", name[k] ?? "-", name[k] === "d", bytes[k] ?? 0);
function copy(into: Uint8Array, from: number[], at: number): string {
  try { into.set(from, at); return into.join(); } catch (e) { return String(e); }
}
console.log(copy(new Uint8Array(4), [1, 2, 3], 1), copy(new Uint8Array(2), [1, 2, 3], 0), copy(new Uint8Array(4), [1], -1), copy(bytes, [], 4294967296));
