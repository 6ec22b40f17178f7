// Elements that may not be there: `xs[i]` past the end is undefined where something asks for that, and stops the
// program where nothing does.
import { builtins } from "../../hir/builtins.ts";
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import { numberType, stringType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { isLateField } from "../classes/late-fields.ts";
import { askEntry } from "../collections/records.ts";
import { coerce } from "../expressions/coerce.ts";
import { isTakenOfList } from "../functions/taken-of-lists.ts";
import type { Lowering } from "../lowering.ts";
import { afterOwnName } from "../objects/own-names.ts";
import { orKeptNothing } from "../unions/as-kept.ts";
import { unbelieved } from "../unions/believed.ts";
import { isLookedAt } from "../unions/looked-at.ts";
import { isLate, isOpen, keepsMissing } from "../unions/questioned.ts";
import { askedChoice, endsInEntry } from "./asked-choices.ts";
import { isBounded } from "./bounded-index.ts";
import { lookNullable } from "./nullable-lookups.ts";

/** xs[i] ?? 0, xs[i]?.name, xs[i] === undefined  =>  undefined where there is no such element */
export function asked(expr: Expr<Lowered>, to: Lowering): Expr<Lowered> {
  if (expr.kind === "bind" && (isLookup(expr.body) || isEitherElement(expr.body))) {
    const body = asked(expr.body, to);
    return { ...expr, body, type: body.type };
  }
  if (isUnknown(expr) && expr.type.kind !== "union" && expr.type.kind !== "optional") {
    const type: Type = { kind: "optional", of: expr.type, absent: "undefined" };
    const { args, within } = expr.first;
    const [key] = args;
    const nothing: Expr<Lowered> = { kind: "undefined", type, span: expr.span };
    return key === undefined ? nothing : afterOwnName(key, nothing, within);
  }
  const choice = askedChoice(expr, to);
  if (choice !== expr) return choice;
  if (isProvedRead(expr)) return expr.operand;
  // What TypeScript takes for proved may have changed meanwhile, in a function that was called.
  return expr.kind === "unwrap"
    ? askEntry(expr.operand, to)
    : lookNullable(mayBeOutside(askEntry(expr, to), to), to);
}

/** A variable or chain of which TypeScript only believes that it is there: `const x = xs[9]`, whose elements may be null. */
export function isProvedRead(expr: Expr<Lowered>): expr is Extract<Expr<Lowered>, { kind: "from-union" }> {
  if (expr.kind !== "from-union" || !believable.has(expr.operand.kind)) return false;
  const { type } = expr.operand;
  const isAbsent = (member: Type): boolean => member.kind === "undefined" && member.written === "undefined";
  return (
    type.kind === "union" &&
    type.of.some(isAbsent) &&
    expr.type.kind === "optional" &&
    expr.type.absent === "null"
  );
}

/** x, links[i]?.next and x && y, of which TypeScript says more than running tells. */
const believable: ReadonlySet<Expr<Lowered>["kind"]> = new Set(["read", "bind", "conditional"]);

/** object[key] and Colour[colour], which may find nothing. */
function isLookup(expr: Expr<Lowered>): boolean {
  if (expr.kind === "bind") return isLookup(expr.body);
  return isUnknown(expr.kind === "conditional" ? lastOf(expr) : expr);
}

/** data[i] of one kind of list or another. */
function isEitherElement(expr: Expr<Lowered>): boolean {
  if (expr.kind === "bind") return isEitherElement(expr.body);
  return expr.kind === "conditional" && expr.test.kind === "type-test" && expr.yes.kind === "element";
}

function lastOf(expr: Expr<Lowered>): Expr<Lowered> {
  return expr.kind === "conditional" ? lastOf(expr.no) : expr;
}

interface Unknown {
  readonly kind: "comma";
  readonly first: Extract<Expr<Lowered>, { kind: "builtin" }>;
}

/** What stands behind the last of the names. */
function isUnknown(expr: Expr<Lowered>): expr is Expr<Lowered> & Unknown {
  return (
    expr.kind === "comma" &&
    expr.first.kind === "builtin" &&
    expr.first.builtin.name.startsWith("object.unknown")
  );
}

export function mayBeOutside(expr: Expr<Lowered>, to: Lowering): Expr<Lowered> {
  if (expr.kind === "element" && expr.array.type.kind === "array") {
    const of = to.typeOfSlot(expr.array.type.element);
    return outside("array.get", [expr.array, expr.index], of, expr);
  }
  if (expr.kind === "element" && expr.array.type.kind === "bytes")
    return outside("bytes.item", [expr.array, expr.index], numberType, expr);
  if (expr.kind === "builtin" && expr.builtin.name === "string.element")
    return outside("string.get", expr.args, stringType, expr);
  return expr;
}

function outside(name: string, args: readonly Expr<Lowered>[], of: Type, expr: Expr<Lowered>): Expr<Lowered> {
  const builtin = builtins.get(name);
  const type: Type = of.kind === "optional" ? of : { kind: "optional", of, absent: "undefined" };
  if (builtin === undefined) return expr;
  const found: Expr<Lowered> = { kind: "builtin", builtin, args, type, span: expr.span };
  return of.kind === "dynamic" ? { kind: "as-union", operand: found, type: of, span: expr.span } : found;
}

/** As it is printed: `xs[i]?.name` and `record[key]` may be undefined, though TypeScript does not say so. */
export function asPrinted(expr: Expr<Lowered>, node: ts.Node, to: Lowering): Expr<Lowered> {
  const believed = unbelieved(expr, node, to);
  const whole = isSure(node, to) ? believed : orKeptNothing(believed, node, to);
  if (whole !== expr) return whole;
  // cells[i] of a type with undefined and null
  if (expr.kind === "element" && holdsUndefined(expr.type) && !isBounded(node, to))
    return coerce(expr, expr.type, node, to);
  if (expr.kind !== "unwrap") return endsInEntry(expr) ? asked(expr, to) : askEntry(asDeclared(expr), to);
  const { operand } = expr;
  if (operand.kind === "read" && (isOpen(node, to) || isInDoubt(node, to))) return operand;
  return isEntry(operand) || mayFindNothing.has(operand.kind) || isLateRead(node, to) ? operand : expr;
}

/** A variable that a condition around says is there. */
function isSure(node: ts.Node, to: Lowering): boolean {
  return ts.isIdentifier(node) && (!isNamed(node, to) || isLookedAt(node));
}

function holdsUndefined(type: Type): boolean {
  return (
    type.kind === "union" && type.of.some((one) => one.kind === "undefined" && one.written === "undefined")
  );
}

/** const x = xs[i]; if (!x) console.log(x); */
function isInDoubt(node: ts.Node, to: Lowering): boolean {
  return ts.isIdentifier(node) && keepsMissing(node, to) && !isLookedAt(node) && isNamed(node, to);
}

/** const x = …, and a name of a pattern */
function isNamed(node: ts.Identifier, to: Lowering): boolean {
  const declaration = to.symbolOf(node)?.valueDeclaration;
  if (declaration === undefined) return false;
  return ts.isVariableDeclaration(declaration) || ts.isBindingElement(declaration);
}

/** `let later: number;` in a function that may run before it has a value, and `name!: string;` */
export function isLateRead(node: ts.Node, to: Lowering): boolean {
  if (ts.isPropertyAccessExpression(node)) return isLateField(node, to);
  const declaration = ts.isIdentifier(node) ? to.symbolOf(node)?.valueDeclaration : undefined;
  if (declaration !== undefined && ts.isParameter(declaration)) return isTakenOfList(declaration, to);
  if (declaration === undefined || !ts.isVariableDeclaration(declaration) || !isLate(declaration))
    return false;
  if (declaration.initializer !== undefined) return true;
  return ts.findAncestor(node, ts.isFunctionLike) !== ts.findAncestor(declaration, ts.isFunctionLike);
}

const mayFindNothing: ReadonlySet<Expr<Lowered>["kind"]> = new Set(["bind", "conditional", "to-json"]);

/** `let x: A | undefined = record[key]`: TypeScript believes what was assigned, not what may be there. */
export function asDeclared(expr: Expr<Lowered>): Expr<Lowered> {
  const isProved = expr.kind === "from-union" && expr.operand.type.kind !== "dynamic";
  // stale ?? 9: the one that may be printed as it is was taken whole.
  if (isProved && expr.inDoubt && expr.operand.kind === "read") return expr;
  return isProved && believable.has(expr.operand.kind) ? expr.operand : expr;
}

/** record[key], which may be missing whatever TypeScript says. */
export function isEntry(expr: Expr<Lowered>): boolean {
  return expr.kind === "builtin" && expr.builtin.name === "record.get";
}

/** The element itself, of which it is proved that it is there. */
export function inside(expr: Expr<Lowered>): Expr<Lowered> {
  if (expr.kind !== "builtin" || expr.builtin.name !== "array.get") return expr;
  const [array, index] = expr.args;
  return array === undefined || index === undefined
    ? expr
    : { kind: "element", array, index, type: expr.type, span: expr.span };
}
