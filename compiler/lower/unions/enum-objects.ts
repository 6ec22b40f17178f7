// An enum as a whole: `console.log(Level)`, `JSON.stringify(Level)`, where a record is wanted, `name in Level`. It is made
// where it stands, as a record of what JavaScript's object of it has.
import { builtins } from "../../hir/builtins.ts";
import type { CollectionType, Expr, Lowered } from "../../hir/index.ts";
import { booleanType, stringType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { lowerCollectionType, makeCollectionType } from "../collections/collections.ts";
import { isRecordType, lowerKey } from "../collections/records.ts";
import { coerce, enumValue } from "../expressions/coerce.ts";
import { makeString } from "../expressions/literals.ts";
import type { Lowering } from "../lowering.ts";
import { makeArrayType } from "../types/types.ts";
import { enumOf, listProperties } from "./enum-lists.ts";
import { joinTypes } from "./unions.ts";

/** Undefined of other names, and where the enum is neither shown nor looked up by name. */
export function lowerEnumObject(node: ts.Node, to: Lowering): Expr<Lowered> | undefined {
  const declaration = ts.isIdentifier(node) ? enumOf(node, to) : undefined;
  if (declaration === undefined || !ts.isIdentifier(node)) return undefined;
  const properties = listProperties(declaration, node, to);
  const wanted = wantedType(node, to);
  const values = properties.map(({ value }) => enumValue(value));
  const types = values.map(({ type }) => type);
  const isShown = wanted === undefined && isShownAt(node, to);
  const value = isShown ? (joinTypes(types, undefined, node, to) ?? stringType) : undefined;
  const type = wanted ?? (value && makeCollectionType("record", stringType, value, node, to));
  if (type === undefined) return undefined;
  const of = to.typeOfSlot(type.value);
  return {
    kind: "collection",
    from: undefined,
    keys: properties.map(({ name }) => makeString(name, node, to)),
    values: values.map((one) => coerce(one, of, node, to)),
    enum: isShown ? undefined : node.text,
    type,
    span: to.spanOf(node),
  };
}

/** list(Mode), which takes a `Readonly<Record<string, string>>`: another one could be written to. */
function wantedType(node: ts.Expression, to: Lowering): CollectionType | undefined {
  const context = to.checker.getContextualType(node);
  const plain = context && to.checker.getNonNullableType(context);
  if (plain === undefined || !isRecordType(plain, to)) return undefined;
  if (!to.checker.getIndexInfosOfType(plain).every(({ isReadonly }) => isReadonly)) return undefined;
  return lowerCollectionType(plain, node, to);
}

/** console.log(Level), JSON.stringify(Level) */
function isShownAt(node: ts.Expression, to: Lowering): boolean {
  const { parent } = node;
  if (!ts.isCallExpression(parent) || !ts.isPropertyAccessExpression(parent.expression)) return false;
  const { expression, name } = parent.expression;
  if (!ts.isIdentifier(expression)) return false;
  const isLibrary = to.symbolOf(expression)?.declarations?.some((one) => to.isLibrary(one)) ?? false;
  if (!isLibrary) return false;
  return expression.text === "console" || (expression.text === "JSON" && name.text === "stringify");
}

/** name in Level, Object.hasOwn(Level, name)  =>  ["0", "Debug"].includes(name) */
export function lowerInEnum(
  key: ts.Expression,
  object: ts.Expression,
  isOwn: boolean,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> | undefined {
  const declaration = enumOf(object, to);
  const [search, own] = [builtins.get("array.includes"), builtins.get("object.ownName")];
  if (declaration === undefined || search === undefined || own === undefined) return undefined;
  const span = to.spanOf(node);
  const names = listProperties(declaration, object, to).map(({ name }) => name);
  const given = lowerKey(key, to);
  // "toString" in Level
  if (!isOwn && given.kind === "string" && Object.hasOwn(Object.prototype, given.value))
    return { kind: "boolean", value: true, type: booleanType, span };
  const isKnown = isOwn || (given.kind === "string" && names.includes(given.value));
  const name: Expr<Lowered> = isKnown
    ? given
    : { kind: "builtin", builtin: own, args: [given], type: stringType, span };
  const list: Expr<Lowered> = {
    kind: "array",
    elements: names.map((one) => makeString(one, object, to)),
    type: makeArrayType(stringType, object, to),
    span,
  };
  return { kind: "builtin", builtin: search, args: [list, name], type: booleanType, span };
}
