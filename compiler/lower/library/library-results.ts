// The types of what the library gives.
import type { Builtin, BuiltinResult } from "../../hir/builtins.ts";
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import { booleanType, numberType, stringType, voidType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { mixedRows } from "../arrays/mixed-lists.ts";
import { describeType } from "../expressions/coerce.ts";
import type { Lowering } from "../lowering.ts";
import { lowerType, makeArrayType } from "../types/types.ts";
import { typeFromOutside } from "../types/types-from-outside.ts";
import { checkRows } from "./library-checks.ts";

const plainResults: Readonly<Partial<Record<BuiltinResult["kind"], Type>>> = {
  int: numberType,
  uint32: numberType,
  double: numberType,
  numeric: numberType,
  string: stringType,
  boolean: booleanType,
  void: voidType,
  "optional-string": { kind: "optional", of: stringType, absent: "undefined" },
  "optional-int": { kind: "optional", of: numberType, absent: "undefined" },
};

export function resultType(
  builtin: Builtin,
  receiver: Expr<Lowered> | undefined,
  node: ts.Node,
  to: Lowering,
): Type {
  const plain = plainResults[builtin.result.kind];
  if (plain !== undefined) return plain;
  if (builtin.result.kind === "strings") return makeArrayType(stringType, node, to);
  if (receiver?.type.kind !== "array") return to.refuse("unsupported-library", node, { name: builtin.name });
  const element = to.typeOfSlot(receiver.type.element);
  switch (builtin.result.kind) {
    case "flat-mapped":
      if (ts.isCallExpression(node)) checkRows(node, to);
      return lowerListType(node, to);
    case "mapped": {
      const rows = mixedRows(node, to);
      return rows === undefined ? lowerListType(node, to) : makeArrayType(rows, node, to);
    }
    case "flat":
      return lowerListType(node, to);
    case "folded":
      return checkFolded(lowerFoldedType(node, to), element, node, to);
    case "self":
      return receiver.type;
    case "array":
      return makeArrayType(element, node, to);
    case "optional-element":
      return element.kind === "optional" ? element : { kind: "optional", of: element, absent: "undefined" };
    default:
      return element;
  }
}

/** xs.reduce(f): the first element is what is built at first, which only TypeScript may know to be a number. */
function checkFolded(folded: Type, element: Type, node: ts.Node, to: Lowering): Type {
  const begins = ts.isCallExpression(node) && node.arguments.length > 1;
  if (begins || element.kind !== "union" || folded.kind === "union" || folded.kind === "dynamic")
    return folded;
  return to.refuse("unsupported-conversion", node, { from: describeType(element), to: describeType(folded) });
}

/** xs?.map(f): a list, where TypeScript says that the chain may end before it. */
function lowerListType(node: ts.Node, to: Lowering): Type {
  const outer = ts.isExpression(node) ? typeFromOutside(node, to) : undefined;
  return lowerType(outer ?? to.checker.getNonNullableType(to.checker.getTypeAtLocation(node)), node, to);
}

/** xs?.reduce(f, 0): what the function makes. */
export function lowerFoldedType(node: ts.Node, to: Lowering): Type {
  const type = to.checker.getTypeAtLocation(node);
  if (!ts.isCallExpression(node) || !ts.isOptionalChain(node)) return lowerType(type, node, to);
  const present = to.checker.getNonNullableType(type);
  const isPresent = (part: ts.Type): boolean => to.checker.isTypeAssignableTo(part, present);
  const [step, first] = node.arguments.map((argument) => to.checker.getTypeAtLocation(argument));
  const made = step?.getCallSignatures().map((one) => to.checker.getReturnTypeOfSignature(one)) ?? [];
  const isThere = [...made, ...(first === undefined ? [] : [first])].every(isPresent);
  return lowerType(isThere ? present : type, node, to);
}
