// JSON.stringify: which structs get a function that writes them, and what is refused because only running tells.
import { bug } from "../bug.ts";
import type { Expr, Lowered, ObjectDecl, ObjectId, Read, Repr, Shown, Type } from "../hir/index.ts";
import { float64, int32, text, voidRepr } from "../hir/type.ts";
import type { Elaborator, X } from "./elaborator.ts";
import { findParts, type Parts, showStruct } from "./showing.ts";
import type { L, ValueTable } from "./table.ts";

export const json = {
  "to-json": elaborateToJson,
  "from-json": elaborateFromJson,
  parsed: (expr) => bug(expr.span, "a sample is evaluated"),
} satisfies Partial<ValueTable>;

/** JSON.parse(text)  =>  tsino::parseJson<T>(text), which throws where the text is no T */
function elaborateFromJson(expr: L<"from-json">, to: Elaborator): X {
  const { type, span } = expr;
  for (const { type: made } of expr.samples) {
    if (made.kind !== "object") continue;
    const struct = to.facts.elements.structOf(made.id);
    const decl = to.program.objects.get(made.id) ?? bug(span, "a sample of no type");
    const before = to.readFromJson.get(struct);
    if (before !== undefined && !isSameForm(before, decl))
      to.report("unsupported-json", span, { what: "`parse` into two types that share their objects" });
    to.readFromJson.set(struct, decl);
  }
  const operand = to.as(expr.operand, text);
  return { kind: "from-json", operand, samples: [], type, span, repr: parsedRepr(type, to) };
}

function parsedRepr(type: Type, to: Elaborator): Repr {
  if (type.kind === "void") return voidRepr;
  if (type.kind === "number" && type.flavour === undefined) return float64;
  if (type.kind === "array") return { kind: "array", element: to.elementRepr(type.element) };
  return to.reprOfType(type, undefined);
}

function isSameForm(a: ObjectDecl, b: ObjectDecl): boolean {
  const form = ({ fields }: ObjectDecl): string =>
    JSON.stringify(fields.map(({ name, optional }) => [name, optional]));
  return form(a) === form(b);
}

/** What every struct reads that JSON.parse makes somewhere. */
export function readStructs(to: Elaborator): ReadonlyMap<ObjectId, Read> {
  const read = new Map<ObjectId, Read>();
  for (const [struct, decl] of to.readFromJson) {
    const fields = decl.fields.map(({ name, slot, optional }) => {
      return { name, slot: to.facts.elements.representative(slot), optional };
    });
    read.set(struct, { isTuple: decl.isTuple, inOrder: to.facts.properties.isAsked(struct), fields });
  }
  return read;
}

function elaborateToJson(expr: L<"to-json">, to: Elaborator): X {
  const { operand, indent } = expr;
  const parts = findParts(operand.type, to, (struct) => to.facts.properties.presentOf(struct), isWritten);
  checkWritten(operand, parts, to);
  for (const struct of parts.structs) to.writtenAsJson.add(struct);
  const value = to.value(operand);
  const by = indent === undefined ? [] : [to.operand(indent, indent.type.kind === "number" ? int32 : text)];
  const { type, span } = expr;
  const args = [value, ...by];
  return { kind: "runtime", cpp: "tsino::toJson", headers: headersOf(parts), args, type, repr: text, span };
}

/** Functions are left out of objects. */
function isWritten(type: Type): boolean {
  return (type.kind === "optional" ? type.of : type).kind !== "function";
}

function headersOf({ types }: Parts): readonly string[] {
  const special = types.flatMap((type) => {
    const plain = type.kind === "optional" ? type.of : type;
    if (plain.kind === "union" || plain.kind === "dynamic") return ["union"];
    return plain.kind === "collection" ? [plain.of] : [];
  });
  return ["tsino/json.h", ...[...new Set(special)].map((name) => `tsino/json-${name}.h`)];
}

function checkWritten(operand: Expr<Lowered>, { types, structs }: Parts, to: Elaborator): void {
  const refuse = (what: string): void => to.report("unsupported-json", operand.span, { what });
  for (const type of types) {
    if (type.kind === "function") refuse("a function");
    if (type.kind === "extern") refuse(`a \`${type.class.name}\` of the board`);
    if (type.kind === "bytes") refuse("a typed array");
  }
  for (const struct of structs) {
    const found = to.facts.properties.presentOf(struct);
    const [decl] = to.facts.elements.typesOf(struct);
    if (found.kind === "unknown")
      to.report("unsupported-property-order", operand.span, { type: decl?.name ?? "object", why: found.why });
    if (decl?.native !== undefined) refuse("an error");
    if (found.kind === "known" && found.list.some(({ accessor }) => accessor !== undefined))
      refuse("an accessor of an object literal");
  }
  for (const { name, method } of to.program.functions.values())
    if (name === "toJSON" && method !== undefined && structs.has(to.facts.elements.structOf(method.class)))
      refuse("a method `toJSON`");
}

/** What every struct writes that JSON.stringify meets somewhere. */
export function writeStructs(to: Elaborator): ReadonlyMap<ObjectId, Shown> {
  return new Map([...to.writtenAsJson].map((struct) => [struct, writeStruct(struct, to)]));
}

function writeStruct(struct: ObjectId, to: Elaborator): Shown {
  const shown = showStruct(struct, to.facts.properties.presentOf(struct), to);
  const properties = shown.properties
    .map((property) => ({ property, stored: to.facts.elements.storedType(property.slot) }))
    .filter(({ stored }) => isWritten(stored))
    .map(({ property, stored }) => ({
      ...property,
      orNull: stored.kind === "optional" && stored.absent === "null",
    }));
  return { ...shown, properties };
}
