// The member by which an object shows itself to console.log.
import type * as cpp from "../cpp/ast.ts";
import * as make from "../cpp/build.ts";
import type { Shown, ShownProperty, SlotId, Struct } from "../hir/index.ts";
import type { Emitter } from "./emitter.ts";

/** void inspect(tsino::Inspector& out) const { out.begin(F("Point"), *this); …; out.end(); } */
export function emitShow(struct: Struct, shown: Shown, to: Emitter): cpp.Member {
  to.need("tsino/inspect.h");
  const self = make.prefix("*", make.name("this"));
  const name = shown.className === "" ? [] : [flashText(shown.className)];
  const begin = make.method(make.name("out"), shown.isTuple ? "beginList" : "begin", ...name, self);
  return {
    kind: "method",
    virtual: struct.isBase && !overrides(struct, to),
    result: "void",
    name: "inspect",
    params: [{ type: "tsino::Inspector&", name: "out", default: undefined }],
    isConst: true,
    override: overrides(struct, to),
    pure: false,
    body: [
      make.expression(begin),
      ...emitProperties(shown, to),
      make.expression(make.method(make.name("out"), "end")),
    ],
  };
}

function overrides(struct: Struct, to: Emitter): boolean {
  const base = to.program.structs.find(({ id }) => id === struct.base);
  return base !== undefined && (base.shown !== undefined || overrides(base, to));
}

/** An `else` in it belongs to nothing around it. */
function braced(stmt: cpp.Stmt): cpp.Stmt {
  return stmt.kind === "if" && stmt.else !== undefined ? make.block([stmt]) : stmt;
}

type EmitProperty = (property: ShownProperty, shown: Shown, to: Emitter) => cpp.Stmt;

export function emitProperties(
  shown: Shown,
  to: Emitter,
  emitProperty: EmitProperty = emitShownProperty,
): readonly cpp.Stmt[] {
  const { properties, lastPlace } = shown;
  const first = properties.filter(({ place }) => place === undefined);
  const steady = emitSteady({ ...shown, properties: first }, to, emitProperty);
  return lastPlace === undefined ? steady : [...steady, emitPlaced(shown, lastPlace, to, emitProperty)];
}

/** for (int16_t place = 1; place <= this->places; ++place) { if (this->placeOfX == place) …; } */
function emitPlaced(shown: Shown, lastPlace: SlotId, to: Emitter, emitProperty: EmitProperty): cpp.Stmt {
  const at = make.name("place");
  const own = (slot: SlotId): cpp.Expr => make.name(`this->${to.names.slot(slot)}`);
  const body = shown.properties.flatMap((property): readonly cpp.Stmt[] => {
    if (property.place === undefined) return [];
    const test = make.binary("==", own(property.place), at);
    return [{ kind: "if", test, then: braced(emitProperty(property, shown, to)), else: undefined }];
  });
  const init: cpp.Stmt = {
    kind: "declare",
    type: to.type(to.fieldRepr(lastPlace)),
    name: "place",
    suffix: "",
    init: { kind: "value", value: make.literal("1") },
  };
  return {
    kind: "for",
    init: [init],
    test: make.binary("<=", at, own(lastPlace)),
    update: make.prefix("++", at),
    body: make.block(body),
  };
}

/** Neighbours under one test stand in one block. */
function emitSteady(shown: Shown, to: Emitter, emitProperty: EmitProperty): readonly cpp.Stmt[] {
  const emitted: cpp.Stmt[] = [];
  for (let at = 0; at < shown.properties.length; ) {
    const test = shown.properties[at]?.test;
    const after = shown.properties.findIndex((property, position) => position > at && property.test !== test);
    const run = shown.properties.slice(at, after < 0 ? undefined : after);
    const body = run.map((property) => emitProperty(property, shown, to));
    const [only, more] = body;
    if (test === undefined) emitted.push(...body);
    else if (only !== undefined)
      emitted.push({
        kind: "if",
        test: to.expr(test),
        then: more === undefined ? braced(only) : make.block(body),
        else: undefined,
      });
    at += run.length;
  }
  return emitted;
}

function emitShownProperty(property: ShownProperty, shown: Shown, to: Emitter): cpp.Stmt {
  if (property.text !== undefined) return emitText(property, property.text, shown, to);
  const own = make.name(`this->${to.names.slot(property.slot)}`);
  const { absentApart } = property;
  const value = absentApart === undefined ? own : make.method(own, "value");
  const prefix = property.mayLack ? "optional" : "";
  const orUndefined = shown.isTuple && property.orUndefined === true;
  const suffix = property.orNull ? "OrNull" : orUndefined ? "OrUndefined" : "";
  const out = make.name("out");
  const show = shown.isTuple
    ? make.method(out, withStart(prefix, `element${suffix}`), value)
    : make.method(out, withStart(prefix, `field${suffix}`), flashText(quoteName(property.name)), value);
  const statement = make.expression(show);
  if (absentApart === undefined) return statement;
  const none = make.expression(showText(property.name, flashText(absentApart), shown));
  return { kind: "if", test: make.method(own, "has"), then: statement, else: none };
}

/** out.fieldText(F("run"), F("[Function: run]")); */
function emitText(
  { name, slot, mayLack, mayBeAbsent, orNull }: ShownProperty,
  text: string,
  shown: Shown,
  to: Emitter,
): cpp.Stmt {
  const isThere = make.method(make.name(`this->${to.names.slot(slot)}`), "has");
  const none = flashText(orNull ? "null" : "undefined");
  const value: cpp.Expr =
    mayBeAbsent === true && !mayLack
      ? { kind: "conditional", test: isThere, yes: flashText(text), no: none }
      : flashText(text);
  const show = showText(name, value, shown);
  if (!mayLack) return make.expression(show);
  return { kind: "if", test: isThere, then: make.expression(show), else: undefined };
}

function showText(name: string, text: cpp.Expr, { isTuple }: Shown): cpp.Expr {
  const out = make.name("out");
  return isTuple
    ? make.method(out, "elementText", text)
    : make.method(out, "fieldText", flashText(quoteName(name)), text);
}

function withStart(start: string, name: string): string {
  return start === "" ? name : `${start}${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

export function flashText(text: string): cpp.Expr {
  return make.literal(`F(${make.quoteText(text)})`);
}

/** A name as Node's inspector shows it: in quotes where it is no plain identifier. */
function quoteName(name: string): string {
  if (/^[a-zA-Z_][a-zA-Z_0-9]*$/.test(name)) return name;
  const quote = !name.includes("'") ? "'" : !name.includes('"') ? '"' : /`|\$\{/.test(name) ? "'" : "`";
  const escaped = [...name].map((character) => {
    const code = character.codePointAt(0) ?? 0;
    const short = escapes.get(character);
    if (short !== undefined) return short;
    if (character === quote) return `\\${character}`;
    const isControl = code < 0x20 || (code >= 0x7f && code < 0xa0);
    return isControl ? `\\x${code.toString(16).toUpperCase().padStart(2, "0")}` : character;
  });
  return quote + escaped.join("") + quote;
}

const escapes = new Map([
  ["\b", "\\b"],
  ["\t", "\\t"],
  ["\n", "\\n"],
  ["\f", "\\f"],
  ["\r", "\\r"],
  ["\\", "\\\\"],
]);
