// @run
// Object.keys, values and entries of enums, and `for … in`: the numbers first, then the names, as JavaScript has them.
enum Level {
  Debug,
  Info = 5,
  Warn,
  Fatal = -1,
  Also = 5,
}
enum Mode {
  Off = "off",
  Slow = "slow",
  Fast = "fast",
}
console.log(Object.keys(Level).join(), Object.keys(Level).length);
console.log(Object.values(Level).map((value) => `${typeof value}:${value}`).join());
console.log(Object.entries(Level).map(([name, value]) => `${name}=${value}`).join());
const modes: Mode[] = Object.values(Mode);
console.log(modes.join(), Object.keys(Mode).join(), Object.entries(Mode).map(([name, mode]) => name + mode).join(), modes.includes(Mode.Slow), modes.indexOf("fast" as Mode));
const names = Object.keys(Level).filter((key) => Number.isNaN(Number(key)));
console.log(names.join());
const numbers = Object.values(Level).filter((value) => typeof value === "number");
console.log(numbers.join(), numbers.length);
for (const name in Mode) console.log(name, name.length);
let all = "";
for (const key in Level) all += key + " ";
console.log(all);
for (const mode of Object.values(Mode)) {
  switch (mode) {
    case Mode.Off:
      continue;
    case Mode.Fast:
      console.log("fast");
  }
}
const next = (mode: Mode): Mode => modes[(modes.indexOf(mode) + 1) % modes.length]!;
console.log(next(Mode.Off), next(Mode.Fast), [...Object.values(Mode)].reverse().join());
console.log(Object.values(Level), Object.entries(Mode), [Level.Info, "five"]);
const either = (n: number): Level | string => (n > 1 ? Level.Warn : "low");
console.log(either(1), either(2), `${either(2)}`, either(2) === Level.Warn, either(0) === "low", JSON.stringify([either(1), either(2)]));
