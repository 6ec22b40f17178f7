import type { Reading } from "./types.ts";
export type Unit = Reading["unit"];
export type Handler = (reading: Reading, unit: Unit) => string;
export const limits = { low: 0, high: 100 };
export const makeReading = (value: number, unit: Unit): Reading => ({ value, unit });
