// The member by which an object writes itself as JSON.
import type * as cpp from "../cpp/ast.ts";
import * as make from "../cpp/build.ts";
import type { Shown, ShownProperty, Struct } from "../hir/index.ts";
import type { Emitter } from "./emitter.ts";
import { emitProperties, flashText } from "./showing.ts";

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
