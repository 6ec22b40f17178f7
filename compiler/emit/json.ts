// The member by which an object writes itself as JSON.
import type * as cpp from "../cpp/ast.ts";
import * as make from "../cpp/build.ts";
import type { FunctionId, Read, Repr, Shown, ShownProperty, SlotId, Struct } from "../hir/index.ts";
import { isEmpty } from "../hir/type.ts";
import type { Emitter, X } from "./emitter.ts";
import { emitProperties, flashText } from "./showing.ts";
import type { E } from "./table.ts";

/** void writeJson(tsino::JsonWriter& out) const { out.begin(F("Point"), *this); …; out.end(); } */
export function emitWrite(struct: Struct, written: Shown, to: Emitter): cpp.Member {
  to.need("tsino/json.h");
  return {
    kind: "method",
    virtual: struct.isBase && !overrides(struct, to),
    result: "void",
    name: "writeJson",
    params: [{ type: "tsino::JsonWriter&", name: "out", default: undefined }],
    isConst: true,
    override: overrides(struct, to),
    pure: false,
    body:
      written.instead === undefined
        ? emitFields(written, to)
        : emitInstead(struct, written.instead, written, to),
  };
}

function emitFields(written: Shown, to: Emitter): readonly cpp.Stmt[] {
  const out = make.name("out");
  const self = make.prefix("*", make.name("this"));
  const begin = written.isTuple
    ? make.method(out, "beginList", self)
    : make.method(out, "begin", flashText(written.className), self);
  const fields = emitProperties(written, to, emitWritten);
  const picks = written.isPicked === true && !written.isTuple;
  return [
    make.expression(begin),
    ...(picks
      ? [{ kind: "do-while", body: make.block(fields), test: make.method(out, "again") } as const]
      : fields),
    make.expression(make.method(out, written.isTuple ? "endList" : "end")),
  ];
}

/** tsino::writeJson(out, this->toJSON()); */
function emitInstead(
  struct: Struct,
  method: FunctionId,
  { insteadThrows, insteadWithNulls }: Shown,
  to: Emitter,
): readonly cpp.Stmt[] {
  // JavaScript knows no objects that can't change.
  const given = make.call(`const_cast<${to.names.struct(struct.id)}*>(this)->${to.names.function(method)}`);
  const value = insteadWithNulls === true ? withNulls(given, to) : given;
  const write = make.expression(make.call("tsino::writeJson", make.name("out"), value));
  if (insteadThrows !== true) return [write];
  to.need("tsino/error.h");
  return [
    {
      kind: "if",
      test: make.call("tsino::thrown"),
      then: { kind: "return", value: undefined },
      else: undefined,
    },
    write,
  ];
}

function overrides(struct: Struct, to: Emitter): boolean {
  const base = to.program.structs.find(({ id }) => id === struct.base);
  return base !== undefined && (base.written !== undefined || overrides(base, to));
}

/** out.field(F("x"), this->x); */
function emitWritten(
  { name, slot, orNull, getter, mayLack, withNulls: hasNulls }: ShownProperty,
  { isTuple, isPicked }: Shown,
  to: Emitter,
): cpp.Stmt {
  const given =
    getter === undefined
      ? make.name(`this->${to.names.slot(slot)}`)
      : make.call(`this->${to.names.slot(getter)}`);
  const value = hasNulls === true ? withNulls(given, to) : given;
  const out = make.name("out");
  if (isTuple) return make.expression(make.method(out, mayLack ? "optionalElement" : "element", value));
  // The name as JSON writes it, with the backslashes of quotes and the like.
  const key = flashText(JSON.stringify(name).slice(1, -1));
  const write = make.expression(make.method(out, orNull ? "fieldOrNull" : "field", key, value));
  if (isPicked !== true) return write;
  return { kind: "if", test: make.method(out, "wants", flashText(name)), then: write, else: undefined };
}

/** tsino::withNulls(value) */
function withNulls(value: cpp.Expr, to: Emitter): cpp.Expr {
  to.need("tsino/json-nulls.h");
  return make.call("tsino::withNulls", value);
}

/** JSON.parse(text)  =>  tsino::parseJson<T>(text) */
export function emitFromJson(expr: E<"from-json">, to: Emitter): cpp.Expr {
  to.need("tsino/json-parse.h");
  if (expr.repr.kind === "collection" || (expr.repr.kind === "shared" && expr.repr.of.kind === "collection"))
    to.need("tsino/json-parse-record.h");
  if (to.program.members.length > 0) to.need("tsino/json-parse-dynamic.h");
  if (isEmpty(expr.type)) return make.call("tsino::parseJsonNull", to.expr(expr.operand));
  if (usesUnion(expr.repr)) to.need("tsino/json-parse-union.h");
  if (expr.operand.type.kind === "dynamic") {
    to.need("tsino/json-retyped.h");
    return make.call(`tsino::retyped<${to.type(expr.repr)}>`, to.expr(expr.operand));
  }
  if (expr.reviver !== undefined) return emitRevived(expr, expr.reviver, to);
  const name = expr.repr.kind === "void" ? "checkJson" : `parseJson<${to.type(expr.repr)}>`;
  return make.call(`tsino::${name}`, to.expr(expr.operand));
}

/** JSON.parse(text, reviver)  =>  tsino::reviveJson<Unknown>(text, reviver), as a T: tsino::parseRevived<T, Unknown>(…) */
function emitRevived(expr: E<"from-json">, reviver: X, to: Emitter): cpp.Expr {
  to.need("tsino/json-revive.h");
  const anything = to.names.dynamic;
  const name =
    expr.repr.kind === "dynamic"
      ? `reviveJson<${anything}>`
      : `parseRevived<${to.type(expr.repr)}, ${anything}>`;
  return make.call(`tsino::${name}`, to.expr(expr.operand), to.expr(reviver));
}

/** A union in lists and tables; one in an object needs its header there. */
function emitSaid({ fields, lastPlace }: Read, to: Emitter): readonly cpp.Stmt[] {
  const set = (slot: SlotId, value: cpp.Expr): cpp.Stmt => {
    const target = make.name(`this->${to.names.slot(slot)}`);
    return make.expression({ kind: "assign", op: "=", target, value });
  };
  const said = fields.flatMap(({ slot, optional, presence }, position): readonly cpp.Stmt[] => {
    if (presence === undefined) return [];
    const value = make.name(`this->${to.names.slot(slot)}`);
    const isUnion = ["union", "dynamic"].includes(to.fieldRepr(slot).kind);
    const has = isUnion
      ? make.prefix("!", make.method(value, "is<tsino::Undefined>"))
      : make.method(value, "has");
    const [yes, no] = lastPlace === undefined ? ["true", "false"] : [`${position + 1}`, "0"];
    if (!optional) return [set(presence, make.literal(yes))];
    if (lastPlace === undefined) return [set(presence, has)];
    return [set(presence, { kind: "conditional", test: has, yes: make.literal(yes), no: make.literal(no) })];
  });
  return lastPlace === undefined ? said : [...said, set(lastPlace, make.literal(`${fields.length}`))];
}

function usesUnion(repr: Repr): boolean {
  if (repr.kind === "optional" || repr.kind === "shared") return usesUnion(repr.of);
  if (repr.kind === "array") return usesUnion(repr.element);
  if (repr.kind === "collection") return usesUnion(repr.value);
  return repr.kind === "union";
}

/** void readJson(tsino::JsonReader& in) { tsino::JsonFields fields(in); while (fields.next()) { … } } */
export function emitRead(read: Read, to: Emitter): cpp.Member {
  to.need("tsino/json-parse.h");
  const from = make.name(read.isTuple ? "items" : "fields");
  const type = read.isTuple ? "tsino::JsonItems" : "tsino::JsonFields";
  const order = read.inOrder && !read.isTuple ? [make.literal("true")] : [];
  const reads = read.fields.map(({ name, slot, optional }) => {
    const value = make.name(`this->${to.names.slot(slot)}`);
    if (to.fieldRepr(slot).kind === "shared") to.need("tsino/json-parse-record.h");
    if (usesUnion(to.fieldRepr(slot))) to.need("tsino/json-parse-union.h");
    const method = optional ? "readOptional" : "read";
    const key = read.isTuple ? [] : [flashText(name)];
    return make.expression(make.method(from, method, ...key, value));
  });
  const begin: cpp.Stmt = {
    kind: "declare",
    type,
    name: read.isTuple ? "items" : "fields",
    suffix: "",
    init: { kind: "construct", args: [make.name("in"), ...order] },
  };
  // What is read has a value, if it is there.
  const said = emitSaid(read, to);
  const body: readonly cpp.Stmt[] = read.isTuple
    ? [begin, ...reads, make.expression(make.method(from, "end"))]
    : [begin, { kind: "while", test: make.method(from, "next"), body: make.block(reads) }, ...said];
  return {
    kind: "method",
    virtual: false,
    result: "void",
    name: "readJson",
    params: [{ type: "tsino::JsonReader&", name: "in", default: undefined }],
    isConst: false,
    override: false,
    pure: false,
    body,
  };
}
