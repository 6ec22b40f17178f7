// Assignments to what has a setter and to entries of records: `o.x = v`, `o.x += v`, `o.x ??= v`, `o.x++`, `C.x = v`. The
// object is evaluated once.
import type { ArithmeticOp, Expr, Lowered, Type } from "../../hir/index.ts";
import { numberType, stringType, voidType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { useLength } from "../arrays/array-length.ts";
import { useEntry } from "../collections/records.ts";
import { lookAgain } from "../doubt/look-again.ts";
import { withoutEquals } from "../expressions/assignments.ts";
import { coerce } from "../expressions/coerce.ts";
import { makeNumber } from "../expressions/literals.ts";
import { lowerLogicalAssignment } from "../expressions/logical-assignments.ts";
import { arithmeticOps, asNumber, bitwiseOps } from "../expressions/operators.ts";
import { bindOnce } from "../expressions/temporaries.ts";
import type { Lowering } from "../lowering.ts";
import { useKeyed } from "../objects/keyed.ts";
import { lowerObjectProperty } from "../objects/objects.ts";
import { entryOf } from "../objects/shapes.ts";
import { toAddedText } from "../texts/text.ts";
import { proveType } from "../unions/proved.ts";
import { makeThis } from "./constructors.ts";
import { checkStaticAccess } from "./named-classes.ts";

/** A place that is read and written by calls. */
export interface Accessor {
  readonly type: Type;
  readonly get: () => Expr<Lowered>;
  /** As `get`, where nothing may be there. */
  readonly ask?: () => Expr<Lowered>;
  readonly set: (value: Expr<Lowered>) => Expr<Lowered>;
}

/** Undefined where the target has no setter; `use` gets the accessor of an object that is evaluated once. */
export function useAccessor(
  whole: ts.Expression,
  use: (accessor: Accessor) => Expr<Lowered>,
  to: Lowering,
): Expr<Lowered> | undefined {
  const entry = useEntry(whole, use, to) ?? useKeyed(whole, use, to) ?? useLength(whole, use, to);
  if (entry !== undefined) return entry;
  const target = withoutPromise(whole);
  if (!ts.isPropertyAccessExpression(target)) return undefined;
  const declarations = to.symbolOf(target.name)?.declarations ?? [];
  const declaration = declarations.find(ts.isSetAccessor);
  if (declaration === undefined && !declarations.some((one) => to.source.abstracted.has(one)))
    return undefined;
  if (declaration?.getSourceFile().isDeclarationFile) return undefined;
  const span = to.spanOf(target);
  const own = declaration && to.instance.functionAt(declaration);
  if (own !== undefined && declaration !== undefined && isStatic(declaration)) {
    checkStaticAccess(target, declaration, true, to);
    const set = (arg: Expr<Lowered>): Expr<Lowered> => {
      const type = voidType;
      return { kind: "call", function: own.id, args: [arg], type, span };
    };
    return use({
      type: typeOfParam(own.params[0], to),
      get: () => to.expr(whole),
      ask: () => to.expr(target),
      set,
    });
  }
  const direct = target.expression.kind === ts.SyntaxKind.SuperKeyword;
  const object = direct ? makeThis(target, to) : to.expr(target.expression);
  const owner = entryOf(object.type, to);
  const setter = (direct ? owner?.base : owner)?.setterOf(target.name.text);
  if (setter === undefined) return undefined;
  return bindOnce(object, to, (receiver) => {
    const ask = () => lowerObjectProperty(receiver, target.name.text, target, target.name, to);
    return use({
      type: typeOfParam(setter.params[0], to),
      get: () => provedValue(ask(), whole, to),
      ask,
      set: (arg) => {
        const type = voidType;
        return { kind: "method-call", receiver, function: setter.id, args: [arg], direct, type, span };
      },
    });
  });
}

/** o.level! += 1, (o.level)++: the setter takes what is assigned, whatever is said of the value before. */
function withoutPromise(node: ts.Expression): ts.Expression {
  const isWrapped = ts.isNonNullExpression(node) || ts.isParenthesizedExpression(node);
  return isWrapped ? withoutPromise(node.expression) : node;
}

/** if (o.level !== null) o.level += 1: what TypeScript knows of the value that is there already. */
function provedValue(value: Expr<Lowered>, node: ts.Expression, to: Lowering): Expr<Lowered> {
  if (value.type.kind !== "optional" && value.type.kind !== "union") return value;
  return lookAgain(proveType(value, to.checker.getTypeAtLocation(node), node, to, true), value, node, to);
}

function typeOfParam(slot: Parameters<Lowering["typeOfSlot"]>[0] | undefined, to: Lowering): Type {
  return slot === undefined ? voidType : to.typeOfSlot(slot);
}

function isStatic(node: ts.SetAccessorDeclaration): boolean {
  return node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword) ?? false;
}

/** o.x = v, o.x += v, o.x ??= v */
export function lowerAccessorAssignment(node: ts.BinaryExpression, to: Lowering): Expr<Lowered> | undefined {
  const token = node.operatorToken.kind;
  const use = ({ type, get, set, ask = get }: Accessor): Expr<Lowered> => {
    const write = (value: Expr<Lowered>) =>
      setAndGive(coerce(value, type, node.right, to), set, !isStatement(node), node, to);
    if (token === ts.SyntaxKind.EqualsToken) return write(to.expr(node.right));
    const plain = withoutEquals.get(token);
    if (plain !== undefined) return write(combine(plain, get(), node, to));
    return bindOnce(ask(), to, (old) => lowerLogicalAssignment(node, old, write, to, type));
  };
  return useAccessor(node.left, use, to);
}

/** o.x++ */
export function lowerAccessorIncrement(
  node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression,
  delta: 1 | -1,
  prefix: boolean,
  to: Lowering,
): Expr<Lowered> | undefined {
  const span = to.spanOf(node);
  const next = (left: Expr<Lowered>): Expr<Lowered> => {
    const right = makeNumber(1, node, to);
    return { kind: "arithmetic", op: delta === 1 ? "+" : "-", left, right, type: numberType, span };
  };
  const use = ({ type, get, set }: Accessor): Expr<Lowered> => {
    const old = asNumber(get(), node, to);
    if (prefix || isStatement(node))
      return setAndGive(coerce(next(old), type, node, to), set, !isStatement(node), node, to);
    return bindOnce(old, to, (kept) => ({
      kind: "comma",
      first: set(coerce(next(kept), type, node, to)),
      second: kept,
      type: kept.type,
      span,
    }));
  };
  return useAccessor(node.operand, use, to);
}

/** y = (o.x = f());  =>  the value itself, not what a getter gives back */
function setAndGive(
  value: Expr<Lowered>,
  set: Accessor["set"],
  wanted: boolean,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  if (!wanted) return set(value);
  const span = to.spanOf(node);
  return bindOnce(value, to, (second) => ({
    kind: "comma",
    first: set(second),
    second,
    type: second.type,
    span,
  }));
}

function isStatement(node: ts.Node): boolean {
  return ts.isExpressionStatement(node.parent);
}

function combine(
  token: ts.SyntaxKind,
  left: Expr<Lowered>,
  node: ts.BinaryExpression,
  to: Lowering,
): Expr<Lowered> {
  const span = to.spanOf(node);
  const right = to.expr(node.right);
  if (token === ts.SyntaxKind.PlusToken && (left.type.kind === "string" || right.type.kind === "string")) {
    const parts = [toAddedText(left, node.left, to), toAddedText(right, node.right, to)];
    return { kind: "concat", parts, type: stringType, span };
  }
  const [a, b] = [asNumber(left, node.left, to), asNumber(right, node.right, to)];
  const bitwise = bitwiseOps.get(token);
  if (bitwise !== undefined)
    return { kind: "bitwise", op: bitwise, left: a, right: b, type: numberType, span };
  const op: ArithmeticOp = arithmeticOps.get(token) ?? "+"; // every compound assignment is one of both
  return { kind: "arithmetic", op, left: a, right: b, type: numberType, span };
}
