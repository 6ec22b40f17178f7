// @run
// Values beyond int32 that the program states: powers, milliseconds, ids, products, in all kinds of places.
const day = 24 * 60 * 60 * 1000;
const now = 1700000000000;
const big = 2 ** 40;
console.log(day * 365, now + day, now - day * 20000, big, big + 1, -big, big / 3 > 1);
const dayOfWeek = (ms: number) => (Math.floor(ms / day) + 4) % 7;
console.log(dayOfWeek(now), dayOfWeek(0), dayOfWeek(-1 * day), Math.floor((now % day) / 3600000));
const ids = [4294967296, 1, 9007199254740991];
ids[1] = ids[0]! * 2;
console.log(ids.join(), Math.max(...ids), ids.indexOf(8589934592), ids.includes(4294967296));
const limits: Record<string, number> = { i32: 2147483647, u32: 4294967295, safe: Number.MAX_SAFE_INTEGER };
for (const [name, limit] of Object.entries(limits)) console.log(name, limit, limit / 2, limit % 10);
let product = 1;
for (let i = 1; i <= 20; i++) product *= i;
console.log(product, product % 1000003, product / 1e18);
class Clock {
  constructor(public ms: number = now) {}
  plus(seconds: number): Clock {
    return new Clock(this.ms + seconds * 1000);
  }
  get seconds(): number {
    return Math.floor(this.ms / 1000);
  }
}
console.log(new Clock().plus(0.5).ms, new Clock(0).plus(1e7).seconds, new Clock().seconds);
const bytes = (n: number) => (n < 1024 ? n + " B" : n < 1024 ** 2 ? (n / 1024).toFixed(1) + " KB" : (n / 1024 ** 2).toFixed(1) + " MB");
console.log(bytes(1023), bytes(1536), bytes(2 ** 33), bytes(0));
console.log((big * big).toString(), 2 ** 31, 2 ** 32 - 1, -(2 ** 31), (2 ** 31) | 0, (2 ** 33 + 5) | 0, 2 ** 53 + 1);
const steps = [0x7fffffff, 0x80000000, 0xffffffff, 0x100000000];
console.log(steps.map((n) => n | 0).join(), steps.map((n) => n >>> 0).join(), steps.map((n) => n + 1).join());
