// @run
// Enums as a whole: shown, as JSON, where records are wanted, and asked for names.
enum Level { Debug, Info = 5, Warn, Fatal = -1, Also = 5, Half = 0.5 }
enum Mode { Off = "off", Slow = "slow" }
enum Both { A = 1, B = "b" }
console.log(Level);
console.log("mode", Mode, Both);
console.log(JSON.stringify(Level), JSON.stringify(Mode, null, 2));
const names: Readonly<Record<string, string>> = Mode;
console.log(names["Off"], Object.keys(names).length);
function list(e: { readonly [name: string]: string | number }): string { return Object.entries(e).map(([k, v]) => `${k}:${v}`).join(); }
console.log(list(Level), list(Mode), list(Both));
for (const key of ["Info", "5", "6", "7", "off", "Off", "constructr"]) console.log(key, key in Level, key in Mode, Object.hasOwn(Mode, key));
console.log(5 in Level, 7 in Level, "Debug" in Level, "toString" in Level);
function isLevel(text: string): text is keyof typeof Level { return text in Level && Number.isNaN(Number(text)); }
for (const t of ["Warn", "5", "warn"]) console.log(t, isLevel(t) ? Level[t] : "no");
console.log(Object.values(Level).includes(6), Object.values(Mode).includes("off" as Mode));
console.log([Mode.Off, Mode.Slow], Mode.Off in names);
