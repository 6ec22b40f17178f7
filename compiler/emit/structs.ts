// Structs: their names first, for all, then fields and the prototypes of methods, bases before what derives from them.
import type * as cpp from "../cpp/ast.ts";
import type { FunctionId, ObjectId, Places, Repr, SlotId, Struct } from "../hir/index.ts";
import { emitParams, resultType } from "./declarations.ts";
import type { Signature } from "./dispatchers.ts";
import type { Emitter } from "./emitter.ts";
import { emitRead, emitWrite } from "./json.ts";
import { emitReplaced } from "./json-replacers.ts";
import { emitShow } from "./showing.ts";
import { declaredType, signaturePassing, typeName } from "./types.ts";

export function emitStructs(to: Emitter): readonly cpp.Decl[] {
  const structs = to.program.structs.filter(({ native }) => native === undefined);
  if (structs.length < to.program.structs.length) to.need("tsino/error.h");
  const members = to.program.members.length > 0 ? [emitDynamic(to)] : [];
  if (structs.length === 0) return members;
  to.need("tsino/ref.h");
  const names = structs.map(({ id }): cpp.Decl => ({ kind: "forward", name: to.names.struct(id) }));
  const tests = findTestRoots(to);
  return [...names, ...members, ...structs.map((struct) => emitStruct(struct, tests, to))];
}

/** struct Unknown : tsino::Union<tsino::Undefined, double, String> { using Union::Union; … }; */
function emitDynamic(to: Emitter): cpp.Decl {
  const { members } = to.program;
  for (const member of members) to.type(member);
  to.need("tsino/dynamic.h");
  return {
    kind: "struct",
    name: to.names.dynamic,
    base: typeName({ kind: "union", of: members }, to.names),
    members: [
      { kind: "line", text: "using Union::Union;" },
      // Neither the constructor of nothing nor that from the base itself is inherited.
      { kind: "line", text: `${to.names.dynamic}() {}` },
      { kind: "line", text: `${to.names.dynamic}(const Union& other) : Union(other) {}` },
    ],
    trivia: { leading: [], trailing: undefined, blankBefore: true },
  };
}

function emitStruct(struct: Struct, tests: ReadonlySet<ObjectId>, to: Emitter): cpp.Decl {
  const root = struct.isChained ? "tsino::Chained" : "tsino::Object";
  const base = struct.base === undefined ? root : to.names.struct(struct.base);
  const members: cpp.Member[] = [];
  for (const { slot } of struct.fields) members.push(emitField(slot, to));
  if (struct.literals.length > 0) members.push(emitFieldConstructor(struct, to));
  for (const { slot, everywhere } of struct.virtuals) members.push(emitVirtual(slot, everywhere, to));
  for (const method of struct.methods) members.push(emitMethodPrototype(method, struct.id, to));
  members.push(...(to.dispatchers?.declareIn(struct.id) ?? []));
  if (struct.shown !== undefined) members.push(emitShow(struct, struct.shown, to));
  if (struct.written !== undefined) members.push(emitWrite(struct, struct.written, to));
  if (struct.replaced !== undefined) members.push(emitReplaced(struct, struct.replaced, to));
  if (struct.read !== undefined) members.push(emitRead(struct.read, to));
  if (struct.isBase && struct.base === undefined)
    members.push({ kind: "line", text: `virtual ~${to.names.struct(struct.id)}() {}` });
  if (tests.has(struct.id)) members.push(...emitTest(struct, tests, to));
  return { kind: "struct", name: to.names.struct(struct.id), base, members, trivia: struct.trivia };
}

function emitField(slot: SlotId, to: Emitter): cpp.Member {
  const repr = to.fieldRepr(slot);
  const initial = { int: "0", float: "0", bool: "false", enum: undefined }[repr.kind as "int"]; // other kinds give undefined
  const type = to.type(repr);
  const value = repr.kind === "enum" ? `(${type})0` : initial;
  return { kind: "field", type, name: to.names.slot(slot), initial: value };
}

/** void construct(int32_t x, int32_t y) { this->x = x; this->y = y; } */
function emitFieldConstructor(struct: Struct, to: Emitter): cpp.Member {
  const slots = allFields(struct, to);
  const params = slots.map((slot): cpp.Param => {
    const repr = to.fieldRepr(slot);
    const name = to.names.slot(slot);
    return { type: to.type(repr), name, default: undefined };
  });
  const optional = trailingDefaults(struct, to);
  const shown = params.map((param, position) => ({
    ...param,
    default:
      position >= params.length - optional
        ? defaultOf(to.fieldRepr(slots[position] ?? slots[0] ?? (0 as SlotId)), to)
        : undefined, // positions of slots
  }));
  const body = params.map(({ name, type }): cpp.Stmt => {
    const value: cpp.Expr = /^(u?int\d+_t|double|float|bool)$/.test(type)
      ? { kind: "name", text: name }
      : {
          kind: "call",
          callee: { kind: "name", text: "tsino::moved" },
          args: [{ kind: "name", text: name }],
        };
    const target: cpp.Expr = { kind: "name", text: `this->${name}` };
    return { kind: "expression", value: { kind: "assign", op: "=", target, value } };
  });
  if (struct.places !== undefined) body.push(closeGaps(struct.places, to));
  if (params.some(({ type }) => !/^(u?int\d+_t|double|float|bool)$/.test(type))) to.need("tsino/memory.h");
  return {
    kind: "method",
    virtual: false,
    result: "void",
    name: "construct",
    params: shown,
    override: false,
    pure: false,
    body,
  };
}

/** tsino::closeGaps(this->places, this->placeOfX, this->placeOfY); */
function closeGaps({ last, all }: Places, to: Emitter): cpp.Stmt {
  to.need("tsino/places.h");
  const args = [last, ...all].map(
    (slot): cpp.Expr => ({ kind: "name", text: `this->${to.names.slot(slot)}` }),
  );
  const callee: cpp.Expr = { kind: "name", text: "tsino::closeGaps" };
  return { kind: "expression", value: { kind: "call", callee, args } };
}

/** How many of the last fields some literal leaves out. */
function trailingDefaults(struct: Struct, to: Emitter): number {
  const count = allFields(struct, to).length;
  return count - Math.min(count, ...struct.literals);
}

function defaultOf(repr: Repr, to: Emitter): cpp.Expr {
  if (repr.kind === "int" || repr.kind === "float") return { kind: "literal", text: "0" };
  if (repr.kind === "bool") return { kind: "literal", text: "false" };
  return { kind: "brace", type: repr.kind === "optional" ? "" : to.type(repr), items: [] };
}

function allFields(struct: Struct, to: Emitter): readonly SlotId[] {
  const base = to.program.structs.find(({ id }) => id === struct.base);
  const own = struct.fields.map(({ slot }) => slot);
  return base === undefined ? own : [...allFields(base, to), ...own];
}

/** virtual double area() = 0; */
function emitVirtual(slot: SlotId, everywhere: boolean, to: Emitter): cpp.Member {
  if (!everywhere) to.need("tsino/unreachable.h");
  const nobody: cpp.Stmt = {
    kind: "expression",
    value: { kind: "call", callee: { kind: "name", text: "tsino::unreachable" }, args: [] },
  };
  return {
    kind: "method",
    virtual: true,
    ...signVirtual(slot, to),
    name: to.names.slot(slot),
    override: false,
    pure: everywhere,
    body: everywhere ? undefined : [nobody],
  };
}

/** What a virtual field gives and takes. */
export function signVirtual(slot: SlotId, to: Emitter): Signature {
  const repr = to.reprOf(slot);
  const signature = repr.kind === "optional" ? repr.of : repr;
  if (signature.kind !== "function") return { result: "void", params: [] };
  const params = signature.params.map((param) => ({
    type: signatureType(param, to),
    name: "",
    default: undefined,
  }));
  return { result: to.type(signature.result), params };
}

function signatureType(repr: Repr, to: Emitter): cpp.Type {
  to.type(repr);
  return declaredType(repr, signaturePassing(repr), false, to.names);
}

function emitMethodPrototype(id: FunctionId, owner: ObjectId, to: Emitter): cpp.Member {
  const declaration = to.function(id);
  const facts = declaration.method;
  const replaced = to.program.structs.some(({ methods }) =>
    methods.some((other) => to.function(other).method?.overrides === id),
  );
  const implementing = to.program.structs.some((struct) => struct.implementing.includes(id));
  const override = facts?.overrides !== undefined || implementing;
  return {
    kind: "method",
    virtual: !override && (replaced || (facts?.abstract ?? false)),
    result: resultType(declaration, to),
    name: to.names.function(id),
    params: emitParams(declaration, to, true),
    override,
    // A call through this struct needs no table then.
    isFinal: override && facts?.abstract !== true && !isReplacedIn(owner, to.names.function(id), to),
    pure: facts?.abstract ?? false,
    body: undefined,
  };
}

/** Whether a struct that derives from this one has a method of that name. */
function isReplacedIn(owner: ObjectId, name: string, to: Emitter): boolean {
  return to.program.structs.some(
    ({ id, base, methods, virtuals }) =>
      base === owner &&
      (methods.some((method) => to.names.function(method) === name) ||
        virtuals.some(({ slot }) => to.names.slot(slot) === name) ||
        isReplacedIn(id, name, to)),
  );
}

/** Roots of hierarchies in which `instanceof` asks for a class, and all that derives from them. */
function findTestRoots(to: Emitter): ReadonlySet<ObjectId> {
  const byId = new Map(to.program.structs.map((struct) => [struct.id, struct]));
  const rootOf = (struct: Struct): ObjectId => {
    const base = struct.base === undefined ? undefined : byId.get(struct.base);
    return base === undefined ? struct.id : rootOf(base);
  };
  const tested = to.program.structs.filter(
    ({ tested, native }) => tested !== undefined || native !== undefined,
  );
  const roots = new Set(tested.map(rootOf));
  return new Set(to.program.structs.filter((struct) => roots.has(rootOf(struct))).map(({ id }) => id));
}

/** bool isA(uint8_t asked) const override { return asked == classId || Base::isA(asked); } */
function emitTest(struct: Struct, tests: ReadonlySet<ObjectId>, to: Emitter): readonly cpp.Member[] {
  const isRoot = struct.base === undefined || !tests.has(struct.base);
  if (struct.tested === undefined && !isRoot) return [];
  const own = struct.tested === undefined ? [] : ["asked == classId"];
  const base = isRoot || struct.base === undefined ? [] : [`${to.names.struct(struct.base)}::isA(asked)`];
  const parts = [...own, ...base];
  const value = parts.length === 0 ? "false" : parts.join(" || ");
  const param = own.length === 0 && base.length === 0 ? "uint8_t" : "uint8_t asked";
  const isAlone = struct.base === undefined && !struct.isBase;
  const ofRoot = isAlone ? `bool isA(${param}) const` : `virtual bool isA(${param}) const`;
  const head = isRoot ? ofRoot : `bool isA(${param}) const override`;
  const members: cpp.Member[] = [{ kind: "line", text: `${head} { return ${value}; }` }];
  if (struct.tested !== undefined)
    members.unshift({ kind: "line", text: `static constexpr uint8_t classId = ${struct.tested};` });
  return members;
}
