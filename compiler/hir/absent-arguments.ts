// What JavaScript takes for an argument of its library that is `undefined`: `text.slice(0, end)` of an `end?: number`.
import type { Builtin } from "./builtins.ts";

/** Behind every text and array. */
const end = 2147483647;

/** One for each argument behind the receiver; undefined where there must be a value. */
const rows: ReadonlyMap<string, readonly (number | string | undefined)[]> = new Map([
  ["string.charAt", [0]],
  ["string.charCodeAt", [0]],
  ["string.codePointAt", [0]],
  ["string.at", [0]],
  ["string.slice", [0, end]],
  ["string.substring", [0, end]],
  ["string.indexOf", [undefined, 0]],
  ["string.lastIndexOf", [undefined, end]],
  ["string.includes", [undefined, 0]],
  ["string.startsWith", [undefined, 0]],
  ["string.endsWith", [undefined, end]],
  ["string.padStart", [0, " "]],
  ["string.padEnd", [0, " "]],
  ["string.repeat", [0]],
  ["string.split", [undefined, -1]],
  ["number.toFixed", [0]],
  ["number.toRadix", [10]],
  // Unlike the functions of text, those of numbers have no argument before it.
  ["parseInt", [undefined, 0]],
  ["array.at", [0]],
  ["array.slice", [0, end]],
  ["array.indexOf", [undefined, 0]],
  ["array.lastIndexOf", [undefined, 0]],
  ["array.includes", [undefined, 0]],
  ["array.splice", [0, 0]],
  ["array.toSpliced", [0, 0]],
  ["array.fill", [undefined, 0, end]],
  ["array.copyWithin", [0, 0, end]],
  ["array.join", [","]],
  ["bytes.at", [0]],
  ["bytes.slice", [0, end]],
  ["bytes.subarray", [0, end]],
  ["bytes.fill", [undefined, 0, end]],
  ["bytes.copyWithin", [0, 0, end]],
  ["bytes.join", [","]],
  ["bytes.indexOf", [undefined, 0]],
  ["bytes.lastIndexOf", [undefined, 0]],
  ["bytes.includes", [undefined, 0]],
]);

/** Where an argument that is left out means something else than one that is `undefined`. */
const tellsApart = new Set([
  "array.lastIndexOf",
  "array.splice",
  "array.toSpliced",
  "array.reduce",
  "array.reduceRight",
  "bytes.lastIndexOf",
]);

/** @param position the argument's, without the receiver. */
export function absentArgument({ name }: Builtin, position: number): number | string | undefined {
  return rows.get(name)?.[position];
}

/** Whether C++ may be given nothing at all for `undefined` at the end; of any number of arguments each counts. */
export function mayLeaveOut(builtin: Builtin): boolean {
  return !builtin.rest && !tellsApart.has(builtin.name);
}
