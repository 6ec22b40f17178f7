// The member by which an object hands its properties to the function that JSON.stringify is given.
import type * as cpp from "../cpp/ast.ts";
import * as make from "../cpp/build.ts";
import type { Replaced, ShownProperty, Struct } from "../hir/index.ts";
import type { Emitter } from "./emitter.ts";
import { emitProperties, flashText } from "./showing.ts";

/** void replaceJson(tsino::JsonReplacer<Unknown>& out) const { out.begin(F("Point"), *this); …; out.end(); } */
export function emitReplaced(struct: Struct, replaced: Replaced, to: Emitter): cpp.Member {
  to.need("tsino/json-replace.h");
  const { shown } = replaced;
  const out = make.name("out");
  const self = make.prefix("*", make.name("this"));
  const begin = shown.isTuple
    ? make.method(out, "beginList", self)
    : make.method(out, "begin", flashText(shown.className), self);
  const properties = emitProperties(shown, to, (property) => emitProperty(property, replaced, to));
  return {
    kind: "method",
    virtual: struct.isBase && !overrides(struct, to),
    result: "void",
    name: "replaceJson",
    params: [{ type: `tsino::JsonReplacer<${to.names.dynamic}>&`, name: "out", default: undefined }],
    isConst: true,
    override: overrides(struct, to),
    pure: false,
    body: [
      make.expression(begin),
      ...properties,
      make.expression(make.method(out, shown.isTuple ? "endList" : "end")),
    ],
  };
}

function overrides(struct: Struct, to: Emitter): boolean {
  const base = to.program.structs.find(({ id }) => id === struct.base);
  return base !== undefined && (base.replaced !== undefined || overrides(base, to));
}

/** out.property(F("x"), Unknown(this->x)); */
function emitProperty({ name, slot }: ShownProperty, replaced: Replaced, to: Emitter): cpp.Stmt {
  const value = replaced.values.get(slot);
  const given = value === undefined ? [] : [to.expr(value)];
  const out = make.name("out");
  const hand = make.expression(
    replaced.shown.isTuple
      ? make.method(out, "item", ...given)
      : make.method(out, "property", flashText(name), ...given),
  );
  const test = replaced.tests.get(slot);
  return test === undefined ? hand : { kind: "if", test: to.expr(test), then: hand, else: undefined };
}
