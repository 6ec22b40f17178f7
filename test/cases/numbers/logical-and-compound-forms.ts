// @run
// @known-bug refused today: unsupported-conversion
// &&=, ||=, ??=, **=, >>>=, %=, and ++ and -- on members and elements, whose objects are evaluated once.
let log = "";
const state = { n: 8, m: 0, list: [1, 2, 3], inner: { v: -17 } };
const at = <T>(name: string, value: T): T => {
  log += name;
  return value;
};
at("a", state).n **= 2;
at("b", state).n >>>= 3;
at("c", state).n %= 5;
at("d", state).m ||= at("e", 7);
at("f", state).m ||= at("never", 9);
at("g", state).m &&= at("h", 4);
console.log(state.n, state.m, log);
log = "";
at("l", state.list)[at("i", 1)]! += at("v", 10);
at("l", state.list)[at("i", 0)]!++;
const before = at("l", state.list)[at("i", 2)]!--;
console.log(state.list.join(), before, log);
state.inner.v >>= 2;
console.log(state.inner.v, (state.inner.v >>>= 28), (state.inner.v <<= 3), (state.inner.v ^= 0xff), (state.inner.v &= 0x0f), (state.inner.v |= 64));
let x = 5;
x += x++ + ++x;
console.log(x, (x -= x--), x);
let y = 2;
y **= y **= 2;
console.log(y, y++ * y-- + y, (-y) ** 2);
let z = 7.5;
z %= 2;
z *= -1;
z -= z * 2;
console.log(z, z++, ++z, z % 1, -z % 2);
const keys = ["n", "m"] as const;
let k = 0;
state[keys[k++]!] += state[keys[k]!];
console.log(state.n, k);
let a = 1;
let b = 2;
a = b = a + b;
a += b += a;
console.log(a, b, (a++, b), (a = 1, a + 1));
