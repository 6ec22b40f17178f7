// @run
// Many entries, deleted and added again, so that tables grow, shrink and are cleaned up; order stays.
const map = new Map<number, string>();
for (let i = 0; i < 500; i++) map.set((i * 37) % 501, "v" + i);
console.log(map.size, map.get(37), map.get(500), map.get(501));
let kept = 0;
for (const key of map.keys()) if (key % 3 !== 0) map.delete(key);
for (const [key, value] of map) kept += key + value.length;
console.log(map.size, kept);
for (let i = 0; i < 500; i++) map.set(i, "w");
const keys = [...map.keys()];
console.log(map.size, keys.slice(0, 5).join(), keys.slice(-5).join());
for (let round = 0; round < 50; round++) {
  map.delete(round);
  map.set(round, "r" + round);
}
console.log([...map.keys()].slice(-3).join(), map.get(49), map.size);

const words = new Set<string>();
for (let i = 0; i < 300; i++) words.add("k" + ((i * i) % 97));
console.log(words.size, words.has("k16"), words.has("k5"), [...words].slice(10, 14).join());
for (let i = 0; i < 97; i += 2) words.delete("k" + i);
console.log(words.size, [...words].length);

const fifo = new Set<number>();
let sum = 0;
for (let i = 0; i < 1000; i++) {
  fifo.add(i);
  if (fifo.size > 10) {
    const [oldest] = fifo;
    sum += oldest!;
    fifo.delete(oldest!);
  }
}
console.log(fifo.size, sum, [...fifo].join());
