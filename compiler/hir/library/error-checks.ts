// The errors that JavaScript's own functions throw: which check stands before a call of them, where a `try` is around it.
import { byteElements } from "../bytes.ts";
import type { BytesKind } from "../type.ts";
import type { Row } from "./row.ts";

const errors = "tsino/library-errors.h";

export const errorCheckRows: readonly Row[] = [
  ["check.count", "numeric", { kind: "void" }, "world", "tsino::checkCount", errors],
  ["check.repeat", "string numeric", { kind: "void" }, "world", "tsino::checkRepeat", errors],
  ["check.radix", "numeric", { kind: "void" }, "world", "tsino::checkRadix", errors],
  ["check.digits", "numeric", { kind: "void" }, "world", "tsino::checkDigits", errors],
  ["check.exponent", "numeric numeric", { kind: "void" }, "world", "tsino::checkExponent", errors],
  ["check.precision", "numeric numeric", { kind: "void" }, "world", "tsino::checkPrecision", errors],
  ["check.codePoint", "numeric", { kind: "void" }, "world", "tsino::checkCodePoint", errors],
  ["check.codePoints", "numbers", { kind: "void" }, "world", "tsino::checkCodePoints", errors],
  ["check.length", "numeric", { kind: "void" }, "world", "tsino::checkLength", errors],
  ["check.bytesLength", "numeric", { kind: "void" }, "world", "tsino::checkBytesLength", errors],
  ["check.bufferLength", "numeric", { kind: "void" }, "world", "tsino::checkBufferLength", errors],
  [
    "check.view",
    "bytes numeric? numeric?",
    { kind: "void" },
    "world",
    "tsino::checkView",
    "tsino/view-errors.h",
  ],
  ["check.notEmpty", "array", { kind: "void" }, "world", "tsino::checkNotEmpty", errors],
  ["check.index", "array numeric", { kind: "void" }, "world", "tsino::checkIndex", errors],
  ["check.offset", "bytes numeric int", { kind: "void" }, "world", "tsino::checkOffset", errors],
  ["check.set", "numbers bytes numeric", { kind: "void" }, "world", "tsino::checkSet", errors],
];

export interface ErrorCheck {
  readonly check: string;
  /** Which arguments of the call it looks at. */
  readonly args: readonly number[];
  /** Numbers from `lo` to `hi` are fine for the last of them. */
  readonly lo: number;
  readonly hi: number;
  /** Fractions are not fine. */
  readonly whole?: true;
  /** A number that the check is told, too. */
  readonly told?: number;
  /** What is made of a buffer. */
  readonly view?: BytesKind;
}

const noNumber = { lo: Infinity, hi: -Infinity };

const checks: Readonly<Record<string, ErrorCheck>> = {
  "string.repeat": { check: "check.repeat", args: [0, 1], lo: 0, hi: 2 ** 31 - 1 },
  "number.toRadix": { check: "check.radix", args: [1], lo: 2, hi: 36 },
  "number.toFixed": { check: "check.digits", args: [1], lo: 0, hi: 100 },
  "number.toExponential": { check: "check.exponent", args: [0, 1], lo: 0, hi: 100 },
  "number.toPrecision": { check: "check.precision", args: [0, 1], lo: 1, hi: 100 },
  "array.unfilled": { check: "check.length", args: [0], lo: 0, hi: 2 ** 31 - 1, whole: true },
  "array.unset": { check: "check.length", args: [0], lo: 0, hi: 2 ** 31 - 1, whole: true },
  "array.filled": { check: "check.length", args: [0], lo: 0, hi: 2 ** 31 - 1, whole: true },
  "array.setLength": { check: "check.length", args: [1], lo: 0, hi: 2 ** 31 - 1, whole: true },
  "bytes.zeros": { check: "check.bytesLength", args: [0], lo: 0, hi: 2 ** 31 - 1 },
  "array.reduce": { check: "check.notEmpty", args: [0], ...noNumber },
  "array.reduceRight": { check: "check.notEmpty", args: [0], ...noNumber },
  "array.pointsToText": { check: "check.codePoints", args: [0], ...noNumber },
  "array.with": { check: "check.index", args: [0, 1], ...noNumber },
};

/**
 * The checks of a call with so many arguments, in their order.
 *
 * @param bytes what it makes, where that is one of those
 */
export function errorChecksOf(
  name: string,
  count: number,
  bytes: BytesKind | undefined,
): readonly ErrorCheck[] {
  if (name === "String.fromCodePoint")
    return Array.from({ length: count }, (_, at) => ({
      check: "check.codePoint",
      args: [at],
      lo: 0,
      hi: 0x10ffff,
      whole: true,
    }));
  if (name === "bytes.view" && bytes !== undefined) return checksOfView(bytes, count);
  if (name === "bytes.zeros" && bytes === "ArrayBuffer")
    return [{ check: "check.bufferLength", args: [0], lo: 0, hi: 2 ** 31 - 1 }];
  const access = /^bytes\.[gs]et(?:Int|Uint|Float)(\d+)$/.exec(name);
  if (access !== null)
    return [{ check: "check.offset", args: [0, 1], ...noNumber, told: Number(access[1]) / 8 }];
  if (name === "bytes.set")
    return [
      count > 2
        ? { check: "check.set", args: [1, 0, 2], ...noNumber }
        : { check: "check.set", args: [1, 0], ...noNumber, told: 0 },
    ];
  const isFold = name === "array.reduce" || name === "array.reduceRight";
  const found = checks[name];
  if (found === undefined || (isFold && count > 2)) return [];
  return found.args.every((at) => at < count) ? [found] : [];
}

/** new Int16Array(buffer, byteOffset, length) */
function checksOfView(view: BytesKind, count: number): readonly ErrorCheck[] {
  const isOfBytes = byteElements[view].repr.bits === 8;
  if (count === 1 && isOfBytes) return [];
  const isFineAtStart = count === 2 && isOfBytes;
  const fine = isFineAtStart ? { lo: 0, hi: 0 } : noNumber;
  return [{ check: "check.view", args: Array.from({ length: count }, (_, at) => at), ...fine, view }];
}
