// Values that may be missing though TypeScript does not say so, where the question is what they are: `xs[i]?.trim() === "on"`,
// `switch (record[key])`. Nothing is then a value like others, and equals none of them.
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import { entryOrNothing } from "../collections/records.ts";
import type { Lowering } from "../lowering.ts";
import { asKept } from "../unions/as-kept.ts";
import { unbelieved } from "../unions/believed.ts";
import { isOpen, isOpenChain, keepsMissing } from "../unions/questioned.ts";
import { isBounded } from "./bounded-index.ts";
import { asked, isEntry, isProvedRead } from "./outside.ts";

/** unit === "%", config.mode === "fast", rows[y]?.[x] === "#", where there may be no such thing: nothing equals no text. */
export function orMissing(value: Expr<Lowered>, node: ts.Expression, to: Lowering): Expr<Lowered> {
  const whole = asKept(unbelieved(value, node, to), node, to);
  if (whole !== value) return whole;
  const chain = ts.isOptionalChain(node) ? wholeChain(value) : undefined;
  if (chain !== undefined) return chain;
  if (isOpenChain(node, to) || (isPart(node) && ts.isOptionalChain(node))) return asked(value, to);
  if (isLoose(value, node, to)) return asked(value, to);
  // const x = record[key], which may be null, too
  if (isProvedRead(value)) return keepsMissing(node, to) ? value.operand : value;
  if (value.kind !== "unwrap") return value;
  const isMissing = isEntry(value.operand) || (value.operand.kind === "read" && keepsMissing(node, to));
  return isMissing ? value.operand : value;
}

/** xs[i]?.length > 2, where what is missing is no question elsewhere: `table[key] > 2` stops without an entry. */
export function orNothing(value: Expr<Lowered>, node: ts.Expression, to: Lowering): Expr<Lowered> {
  if (isOpen(node, to)) return asked(value, to);
  return value.type.kind === "number" && isLoose(value, node, to) ? asked(value, to) : value;
}

/** xs[i]?.length * 2: what the author expects to be missing at times is no number then. */
export function orMissingNumber(value: Expr<Lowered>, node: ts.Expression, to: Lowering): Expr<Lowered> {
  if (!isOpen(node, to) || isNumberOrNothing(value.type) || !isNumeric(value.type)) return value;
  const whole = asked(value, to);
  return isNumberOrNothing(whole.type) ? whole : value;
}

/** A number that may be missing. */
export function isNumberOrNothing(type: Type): boolean {
  if (type.kind === "optional") return isNumeric(type.of);
  return type.kind === "union" && type.of.every((one) => one.kind === "undefined" || isNumeric(one));
}

function isNumeric({ kind }: Type): boolean {
  return kind === "number" || kind === "enum";
}

/** cells[y][x] === "#", xs[++i] < pivot, where nothing looks after the index: past the end nothing is equal, less or greater. */
function isLoose({ kind, type }: Expr<Lowered>, node: ts.Expression, to: Lowering): boolean {
  return kind === "element" && type.kind !== "array" && !isBounded(node, to);
}

/** list[i]?.up of `number | null`, where TypeScript believes that the element is there: it may be undefined, too. */
function wholeChain(value: Expr<Lowered>): Expr<Lowered> | undefined {
  if (value.kind === "bind") {
    const body = wholeChain(value.body);
    return body && { ...value, body, type: body.type };
  }
  if (value.kind !== "from-union" || value.type.kind !== "optional") return undefined;
  const { operand } = value;
  return operand.kind === "bind" || operand.kind === "conditional" ? operand : undefined;
}

/** record[key] === value, where the entry may be null: what is missing is told from that where the value may be either. */
export function entryBeside(value: Expr<Lowered>, { type }: Expr<Lowered>, to: Lowering): Expr<Lowered> {
  const isCertain = !["optional", "union", "dynamic", "undefined", "void"].includes(type.kind);
  const entry = entryOrNothing(value);
  return entry === value || isCertain ? entry : asked(value, to);
}

function isPart(node: ts.Expression): boolean {
  return ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);
}
