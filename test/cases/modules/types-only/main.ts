// @run
// `import type`, inline type imports, exported types, interfaces that extend imported ones, types of values.
import type { Reading, Status } from "./types.ts";
import { type Handler, limits, makeReading, type Unit } from "./values.ts";
import { Level } from "./types.ts";
import type * as all from "./types.ts";

interface Labelled extends Reading {
  label: string;
}
const readings: Labelled[] = [{ ...makeReading(5, "C"), label: "a" }, { ...makeReading(500, "K"), label: "b" }];
const status: Status = readings.some(({ value }) => value > limits.high) ? "alarm" : "ok";
const handler: Handler = (reading, unit) => `${reading.value}${unit}`;
const units: Unit[] = ["C", "K"];
console.log(status, readings.map((reading, i) => handler(reading, units[i]!)).join(), Level.High);
const level: all.Level = Level.Low;
const bounds: typeof limits = { low: -1, high: 1 };
console.log(level, bounds.low, limits.low, readings[0]!.label, Level[1]);
