// @run
// Packages of npm that are written in TypeScript: found in node_modules, with packages of their own, run once and in order.
import crc8, { Checked, checks } from "@bench/checks";
import { Length, toInches } from "small-units";
import * as units from "small-units";

console.log(crc8([1, 2, 3]), crc8([]), checks());
const lengths: Length[] = [{ value: 2.54, unit: "cm" }, units.inch(3)];
console.log(lengths.map(toInches).join(), units.made);
const checked = new Checked("frame", [4, 5]);
console.log(`${checked}`, checked.isValid(), checks());
