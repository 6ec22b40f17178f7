// The methods of numbers, Number and Math.
import { boolean, double, int, numeric, type Row, string } from "./row.ts";

const number = "tsino/number.h";
const numberParse = "tsino/number-parse.h";

export const numberRows: readonly Row[] = [
  ["number.toFixed", "double int?", string, "none", "tsino::toFixed", "tsino/number-format.h"],
  ["number.toExponential", "double int?", string, "none", "tsino::toExponential", "tsino/number-format.h"],
  ["number.toPrecision", "double int", string, "none", "tsino::toPrecision", "tsino/number-format.h"],
  ["number.toRadix", "numeric int", string, "none", "tsino::toRadix", "tsino/number-radix.h"],
  ["Number", "string", double, "none", "tsino::toNumber", numberParse],
  // Number(x) of a number: without the flavour of an unsigned one, whose sums wrap.
  ["Number.plain", "numeric", numeric, "none", ""],
  ["parseInt", "string int?", double, "none", "tsino::parseInt", numberParse],
  ["parseFloat", "string", double, "none", "tsino::parseFloat", numberParse],
  ["isNaN", "double", boolean, "none", "isnan"],
  ["isFinite", "double", boolean, "none", "isfinite"],
  ["Number.isInteger", "double", boolean, "none", "tsino::isInteger", number],
  ["Number.isSafeInteger", "double", boolean, "none", "tsino::isSafeInteger", number],
  ["Object.is", "double double", boolean, "none", "tsino::isSameNumber", number],
  ["Math.floor", "double", double, "none", "floor"],
  ["Math.ceil", "double", double, "none", "ceil"],
  ["Math.trunc", "double", double, "none", "trunc"],
  ["Math.round", "double", double, "none", "tsino::round", number],
  ["Math.abs", "numeric", numeric, "none", "tsino::absolute", number],
  ["Math.min", "numeric ...numeric", numeric, "none", "tsino::minimum", number],
  ["Math.max", "numeric ...numeric", numeric, "none", "tsino::maximum", number],
  ["Math.sign", "numeric", numeric, "none", "tsino::sign", number],
  ["Math.imul", "int32 int32", int(-Infinity, Infinity), "none", "tsino::imul", number],
  ["Math.clz32", "int32", int(0, 32), "none", "tsino::clz32", number],
  ["Math.sqrt", "double", double, "none", "sqrt"],
  ["Math.pow", "double double", double, "none", "tsino::pow", number],
  ["Math.fround", "double", double, "none", "tsino::fround", number],
  ["Math.random", "", double, "world", "tsino::randomUnit", "tsino/random.h"],
  ["Math.hypot", "...double", double, "none", "tsino::hypot", "tsino/hypot.h"],
  ["Math.atan2", "double double", double, "none", "atan2"],
  ...["exp", "cosh", "log2"].map(
    (name): Row => [`Math.${name}`, "double", double, "none", `tsino::${name}`, "tsino/exact-points.h"],
  ),
  ...["sin", "cos", "tan", "asin", "acos", "atan", "sinh", "tanh", "asinh", "acosh", "atanh"].map(plainMath),
  ...["expm1", "log", "log1p", "log10", "cbrt"].map(plainMath),
];

function plainMath(name: string): Row {
  return [`Math.${name}`, "double", double, "none", name];
}
