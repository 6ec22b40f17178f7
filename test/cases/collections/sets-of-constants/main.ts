// @run
// Sets made of constant lists that nothing changes.
import { NAMES, PORTS } from "./keys.ts";
enum Level {
  Low,
  High,
}
const WORDS = ["on", "off", "on"] as const;
const FLAGS = [true, true];
const LEVELS = [Level.High, Level.Low, Level.High];
const RATES = [0.5, 1.5, 0.5];
const WIDE = [1, 70000, 2];
class Menu {
  static readonly KEYS = ["up", "down", "a very long key that has no room in others"];
}
const words = new Set(WORDS);
console.log(words.size, words.has("off"), [...words].join());
console.log(new Set(FLAGS).size, new Set(FLAGS).has(false), new Set(LEVELS).has(Level.Low));
console.log([...new Set(RATES)].join(), new Set(WIDE).has(70000), new Set(WIDE).has(4464));
const keys: Set<string> = new Set(Menu.KEYS);
keys.add("left");
keys.delete("up");
for (const key of keys) console.log(key);
const open = new Set(PORTS);
open.add(100000);
console.log(open.has(443), open.has(100000), open.size, PORTS.length);
function known(name: string): boolean {
  return new Set<string>(NAMES).has(name);
}
console.log(known("http"), known("ftp"), known(""));
const lazily = (): Set<number> => new Set(PORTS);
console.log(lazily().size);
