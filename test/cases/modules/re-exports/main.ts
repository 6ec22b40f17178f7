// @run
// Names that pass through an index file: re-exported as they are, renamed, all at once, and a default by name.
import { clamp, encode, LIMIT, Unit, unitName, wave } from "./index.ts";

console.log(clamp(120), clamp(-1), clamp(50.5), LIMIT);
console.log(encode("abc"), encode(""), unitName(Unit.Celsius), unitName(Unit.Kelvin));
for (let i = 0; i < 5; i++) console.log(i, wave(i));
