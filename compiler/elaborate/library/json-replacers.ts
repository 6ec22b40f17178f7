// JSON.stringify with a function that gets every value before it is written: which structs hand it their properties, and
// what is refused because C++ can't hand it on.

import type { Property } from "../../analyze/index.ts";
import type { Expr, Lowered, ObjectId, Replaced, Repr, Type } from "../../hir/index.ts";
import { booleanType, dynamicType, int32, numberType, text } from "../../hir/type.ts";
import { writtenName } from "../../hir/written-name.ts";
import type { Elaborator, X } from "../elaborator.ts";
import { inOrder, type Operand } from "../order.ts";
import type { L } from "../table.ts";
import { rootOf } from "../unions/dynamic.ts";
import { checkCalls } from "./json.ts";
import { dynamicHeaders, findParts, type Parts, showStruct } from "./showing.ts";

/** JSON.stringify(value, replacer, indent)  =>  tsino::toJsonBy(value, replacer, indent) */
export function elaborateReplaced(expr: L<"to-json">, replacer: Expr<Lowered>, to: Elaborator): X {
  const { operand, indent, type, span } = expr;
  const parts = findParts(dynamicType, to);
  const structs = withRoots(parts, to);
  checkReplaced(expr, { ...parts, structs }, to);
  for (const struct of structs) to.replacedAsJson.add(struct);
  const operands: Operand[] = [
    { expr: operand, elaborate: () => to.operand(operand, { kind: "dynamic" }) },
    { expr: replacer, elaborate: () => to.value(replacer), inPlace: true },
  ];
  if (indent !== undefined) {
    const repr = indent.type.kind === "number" ? int32 : text;
    operands.push({ expr: indent, elaborate: () => to.operand(indent, repr) });
  }
  const args = inOrder(operands, to);
  const headers = ["tsino/json-replace.h", ...headersOf(to)];
  const repr: Repr = { kind: "optional", of: text };
  return { kind: "runtime", cpp: "tsino::toJsonBy", headers, args, type, repr, span };
}

/** Values that may be anything hold an object under the class that nothing is above. */
function withRoots({ structs }: Parts, to: Elaborator): ReadonlySet<ObjectId> {
  const all = new Set(structs);
  for (const struct of structs) all.add(rootOf(struct, to));
  return all;
}

function headersOf(to: Elaborator): readonly string[] {
  const special = to.members.flatMap((member): readonly string[] => {
    if (member.kind !== "shared" || member.of.kind !== "collection") return [];
    return [member.of.of];
  });
  const kinds = new Set([...special, ...dynamicHeaders(to)]);
  return [...kinds].map((kind) =>
    kind === "record" ? "tsino/json-replace-record.h" : `tsino/json-${kind}.h`,
  );
}

function checkReplaced(expr: L<"to-json">, { types, structs }: Parts, to: Elaborator): void {
  const { operand } = expr;
  const refuse = (what: string): void =>
    to.report("unsupported-json", operand.span, { what: `a function beside ${what}` });
  for (const type of types) {
    if (type.kind === "bytes") refuse(`a \`${type.of}\``);
    const inner = innerOf(type, to);
    if (inner?.kind === "optional") refuse("a list of what may be missing");
    if (inner?.kind === "function") refuse("a list of functions");
  }
  for (const struct of structs) {
    const found = to.facts.properties.of(struct);
    const [decl] = to.facts.elements.typesOf(struct);
    if (decl?.native !== undefined) {
      refuse("an error");
      continue;
    }
    if (found.kind === "unknown") {
      to.report("unsupported-property-order", operand.span, { type: writtenName(decl), why: found.why });
      continue;
    }
    if (hasToJson(struct, to)) refuse("a `toJSON`");
    if (found.list.some(({ accessor }) => accessor !== undefined)) refuse("an accessor of an object literal");
    if (found.list.some((property) => isFunction(property, to))) refuse("an object with a function");
  }
  checkCalls(expr, "a function that changes what is written", to);
}

/** What a list or table holds. */
function innerOf(type: Type, to: Elaborator): Type | undefined {
  if (type.kind === "array") return to.facts.elements.storedType(type.element);
  return type.kind === "collection" && type.of === "record"
    ? to.facts.elements.storedType(type.value)
    : undefined;
}

function isFunction({ slot }: Property, to: Elaborator): boolean {
  const stored = to.facts.elements.storedType(slot);
  const parts = stored.kind === "union" ? stored.of : [stored.kind === "optional" ? stored.of : stored];
  return parts.some(({ kind }) => kind === "function");
}

function hasToJson(struct: ObjectId, to: Elaborator): boolean {
  for (let own: ObjectId | undefined = struct; own !== undefined; own = to.facts.elements.baseOf(own)) {
    if (to.facts.elements.fieldsOf(own).some(({ name }) => name === "toJSON")) return true;
    for (const { methods } of to.facts.elements.typesOf(own))
      if (methods.some((id) => to.program.functions.get(id)?.name === "toJSON")) return true;
  }
  return false;
}

/** What every struct hands to a replacer. */
export function replaceStructs(to: Elaborator): ReadonlyMap<ObjectId, Replaced> {
  return new Map([...to.replacedAsJson].map((struct) => [struct, replaceStruct(struct, to)]));
}

function replaceStruct(struct: ObjectId, to: Elaborator): Replaced {
  const found = to.facts.properties.of(struct);
  const shown = showStruct(struct, found, to);
  const list = found.kind === "known" ? found.list : [];
  const values = new Map(list.map(({ slot }) => [slot, anythingOf(struct, slot, to)]));
  const tests = new Map(
    shown.properties.filter(({ mayLack }) => mayLack).map(({ slot }) => [slot, isThere(struct, slot, to)]),
  );
  return { shown, values, tests };
}

/** Unknown(this->x) */
function anythingOf(struct: ObjectId, slot: Property["slot"], to: Elaborator): X {
  const field = fieldOf(struct, slot, to);
  const operand: Expr<Lowered> =
    field.type.kind === "enum"
      ? { kind: "enum-value", operand: field, type: numberType, span: field.span }
      : field;
  if (operand.type.kind === "dynamic") return to.value(operand);
  return to.as({ kind: "as-union", operand, type: dynamicType, span: operand.span }, { kind: "dynamic" });
}

function isThere(struct: ObjectId, slot: Property["slot"], to: Elaborator): X {
  const asked: Expr<Lowered> = {
    kind: "is-undefined",
    operand: fieldOf(struct, slot, to),
    type: booleanType,
    span: to.slot(slot).span,
  };
  return to.value({ kind: "not", operand: asked, type: booleanType, span: asked.span });
}

function fieldOf(struct: ObjectId, slot: Property["slot"], to: Elaborator): Expr<Lowered> {
  const { span } = to.slot(slot);
  const object: Expr<Lowered> = { kind: "this", type: { kind: "object", id: struct }, span };
  return { kind: "field", object, field: slot, type: to.facts.elements.storedType(slot), span };
}
