// The member by which an object writes itself as JSON.
import type * as cpp from "../cpp/ast.ts";
import * as make from "../cpp/build.ts";
import type { Read, Shown, ShownProperty, Struct } from "../hir/index.ts";
import type { Emitter } from "./emitter.ts";
import { emitProperties, flashText } from "./showing.ts";
import type { E } from "./table.ts";

/** void writeJson(tsino::JsonWriter& out) const { out.begin(F("Point"), *this); …; out.end(); } */
export function emitWrite(struct: Struct, written: Shown, to: Emitter): cpp.Member {
  to.need("tsino/json.h");
  const out = make.name("out");
  const self = make.prefix("*", make.name("this"));
  const begin = written.isTuple
    ? make.method(out, "beginList", self)
    : make.method(out, "begin", flashText(written.className), self);
  return {
    kind: "method",
    virtual: struct.isBase && !overrides(struct, to),
    result: "void",
    name: "writeJson",
    params: [{ type: "tsino::JsonWriter&", name: "out", default: undefined }],
    isConst: true,
    override: overrides(struct, to),
    pure: false,
    body: [
      make.expression(begin),
      ...emitProperties(written, to, emitWritten),
      make.expression(make.method(out, written.isTuple ? "endList" : "end")),
    ],
  };
}

function overrides(struct: Struct, to: Emitter): boolean {
  const base = to.program.structs.find(({ id }) => id === struct.base);
  return base !== undefined && (base.written !== undefined || overrides(base, to));
}

/** out.field(F("x"), this->x); */
function emitWritten({ name, slot, orNull }: ShownProperty, { isTuple }: Shown, to: Emitter): cpp.Stmt {
  const value = make.name(`this->${to.names.slot(slot)}`);
  const out = make.name("out");
  if (isTuple) return make.expression(make.method(out, "element", value));
  // The name as JSON writes it, with the backslashes of quotes and the like.
  const key = flashText(JSON.stringify(name).slice(1, -1));
  return make.expression(make.method(out, orNull ? "fieldOrNull" : "field", key, value));
}

/** JSON.parse(text)  =>  tsino::parseJson<T>(text) */
export function emitFromJson(expr: E<"from-json">, to: Emitter): cpp.Expr {
  to.need("tsino/json-parse.h");
  if (expr.repr.kind === "collection" || (expr.repr.kind === "shared" && expr.repr.of.kind === "collection"))
    to.need("tsino/json-parse-record.h");
  if (to.program.members.length > 0) to.need("tsino/json-parse-dynamic.h");
  const name = expr.repr.kind === "void" ? "checkJson" : `parseJson<${to.type(expr.repr)}>`;
  return make.call(`tsino::${name}`, to.expr(expr.operand));
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
  const body: readonly cpp.Stmt[] = read.isTuple
    ? [begin, ...reads, make.expression(make.method(from, "end"))]
    : [begin, { kind: "while", test: make.method(from, "next"), body: make.block(reads) }];
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
