// The part of JavaScript's own library that the dialect has, one row a method: how it is called, what it gives,
// what it touches, and the C++ behind it. A row and a function in runtime-headers add a method.
import { arrayRows, callbackRows, spreadRows } from "./library/arrays.ts";
import { byteVisitRows } from "./library/byte-visits.ts";
import { bytesRows } from "./library/bytes.ts";
import { collectionRows } from "./library/collections.ts";
import { errorCheckRows } from "./library/error-checks.ts";
import { numberRows } from "./library/numbers.ts";
import type { Builtin, BuiltinParam, Row } from "./library/row.ts";
import { textRows } from "./library/texts.ts";

export type { Builtin, BuiltinEffect, BuiltinParam, BuiltinResult, CallbackParam } from "./library/row.ts";

/** xs.reverse(), bytes.fill(0): what it gives is the list that it was called on. */
export function givesReceiver({ result, effect }: Builtin): boolean {
  return result.kind === "self" || (result.kind === "bytes" && effect === "writes");
}

function makeBuiltin([name, params, result, effect, cpp, header]: Row): Builtin {
  const words = params === "" ? [] : params.split(" ");
  const kinds = words.map((word) => word.replace("...", "").replace("?", "")) as BuiltinParam[]; // words of the rows above
  const required = words.filter((word) => !word.endsWith("?") && !word.startsWith("...")).length;
  const method = cpp.startsWith(".");
  const [plain = cpp, typed] = cpp.split(/[<>]/);
  return {
    name,
    params: kinds,
    required,
    rest: words.at(-1)?.startsWith("...") ?? false,
    result,
    effect,
    cpp: method ? plain.slice(1) : plain,
    typed: typed === "element" || typed === "result" ? typed : undefined,
    form: method ? "method" : "function",
    header: header ?? (method ? "tsino/array.h" : undefined),
  };
}

export const builtins: ReadonlyMap<string, Builtin> = new Map(
  [
    ...textRows,
    ...numberRows,
    ...arrayRows,
    ...spreadRows,
    ...callbackRows,
    ...collectionRows,
    ...bytesRows,
    ...byteVisitRows,
    ...errorCheckRows,
  ].map((row) => [row[0], makeBuiltin(row)]),
);
