// new C(…) makes room, then calls `construct`: the base's, the fields in the order of the source, the body.
import type { Expr, FunctionDecl, Lowered, Parameter, SlotId, Stmt, Type } from "../../hir/index.ts";
import { mayBeUndefined, undefinedType, voidType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { noTrivia } from "../comments.ts";
import { coerce } from "../expressions/coerce.ts";
import type { FunctionEntry } from "../functions/function-entry.ts";
import { makeDeclaration } from "../functions/functions.ts";
import { lowerArguments } from "../functions/own-calls.ts";
import { lowerParams } from "../functions/parameters.ts";
import type { Lowering } from "../lowering.ts";
import type { ObjectEntry } from "../objects/object-entry.ts";
import { neverThere } from "../unions/never-there.ts";
import { capturedArguments, takeCaptured } from "./captured-variables.ts";
import { memberName } from "./class-members.ts";
import { passOn } from "./implicit-constructors.ts";
import { leavesUnset } from "./said-nothing.ts";
import { staticMemberAround } from "./static-receivers.ts";

export function lowerConstructor(
  entry: FunctionEntry,
  owner: ObjectEntry,
  to: Lowering,
): FunctionDecl<Lowered> {
  return to.within(entry, () => {
    const { node } = entry;
    const { params, body } = ts.isConstructorDeclaration(node)
      ? lowerOwn(node, entry, owner, to)
      : lowerImplicit(entry, owner, to);
    const taken = takeCaptured(owner, entry, to);
    return makeDeclaration(entry, [...taken.params, ...params], [...taken.first, ...body], to);
  });
}

interface Constructor {
  readonly params: readonly Parameter<Lowered>[];
  readonly body: readonly Stmt<Lowered>[];
}

function lowerOwn(
  node: ts.ConstructorDeclaration,
  entry: FunctionEntry,
  owner: ObjectEntry,
  to: Lowering,
): Constructor {
  const { params, prologue } = lowerParams(entry, to);
  // The fields of a base are there before its parameters take their defaults; those of others come after `super`.
  const first = owner.base === undefined ? lowerFields(owner, to) : [];
  return { params, body: [...first, ...prologue, ...lowerWritten(node, owner, to)] };
}

/** Of a class without a constructor: what it is given goes to its base, then its own fields are set. */
function lowerImplicit(entry: FunctionEntry, owner: ObjectEntry, to: Lowering): Constructor {
  const { params, call } = passOn(entry, owner, to);
  return { params, body: [...call, ...lowerFields(owner, to)] };
}

function lowerWritten(
  node: ts.ConstructorDeclaration,
  owner: ObjectEntry,
  to: Lowering,
): readonly Stmt<Lowered>[] {
  const given = lowerParameterFields(node, owner, to);
  if (node.body === undefined) return [];
  if (owner.base === undefined) return [...given, ...to.block(node.body)];
  const { statements } = node.body;
  const at = statements.findIndex(isSuperCall);
  if (at < 0)
    return to.refuse("unsupported-class", node, { what: "whose constructor calls `super` in a branch" });
  return to.statements(statements, node.body, (statement) =>
    isSuperCall(statement)
      ? [...to.stmt(statement), ...lowerFields(owner, to), ...given]
      : to.stmt(statement),
  );
}

function isSuperCall(statement: ts.Statement): boolean {
  return (
    ts.isExpressionStatement(statement) &&
    ts.isCallExpression(statement.expression) &&
    statement.expression.expression.kind === ts.SyntaxKind.SuperKeyword
  );
}

/** super(…)  =>  Base::construct(…) */
export function lowerSuperCall(node: ts.CallExpression, to: Lowering): Expr<Lowered> {
  const method = findMethod(to.owner)?.method;
  const self = method === undefined ? undefined : to.object(method.class);
  const construct = self?.base?.constructOf();
  if (self === undefined || construct === undefined) return to.refuseQuietly(node);
  const receiver = makeThis(node, to);
  const { args: given, wrap } = lowerArguments(construct, node.arguments, node, to);
  const args = [...baseArguments(self, node, to), ...given];
  const span = to.spanOf(node);
  const type = voidType;
  return wrap({ kind: "method-call", receiver, function: construct.id, args, direct: true, type, span });
}

export function baseArguments({ base }: ObjectEntry, node: ts.Node, to: Lowering): readonly Expr<Lowered>[] {
  return base === undefined ? [] : capturedArguments(base, node, to);
}

/** `this`; inside of an arrow of a method the variable that keeps it. */
export function makeThis(node: ts.Node, to: Lowering): Expr<Lowered> {
  const { self } = to.instance;
  const method = findMethod(to.owner);
  if (method?.givenThis !== undefined) {
    const slot = method.givenThis;
    return { kind: "read", slot, type: to.typeOfSlot(slot), span: to.spanOf(node) };
  }
  if (method?.weakThis !== undefined) return literalThis(method, method.weakThis, node, to);
  if (self === undefined || method?.method === undefined) {
    const help = "in a static member it is the class: write its name";
    return to.refuse("unsupported-this", node, {}, staticMemberAround(node) ? { help } : undefined);
  }
  const type: Type = { kind: "object", id: self };
  const span = to.spanOf(node);
  if (method === to.owner) return { kind: "this", type, span };
  return readSelf(method, type, node, to);
}

/** Inside of a function whose `this` is not the object of the class around it. */
export function hasOtherThis(to: Lowering): boolean {
  const method = findMethod(to.owner);
  return method?.method === undefined || method.givenThis !== undefined || method.weakThis !== undefined;
}

/** `this` for a function that the compiler writes: it gets it by the name that keeps it. */
export function keepThis(node: ts.Node, to: Lowering): Expr<Lowered> {
  const method = findMethod(to.owner);
  const known = makeThis(node, to);
  return method === undefined || method.givenThis !== undefined
    ? known
    : readSelf(method, known.type, node, to);
}

function readSelf(method: FunctionEntry, type: Type, node: ts.Node, to: Lowering): Expr<Lowered> {
  const span = to.spanOf(node);
  if (method.weakThis !== undefined) {
    method.self ??= to.makeSlot({ name: "held", type, span, role: "local", mutable: false }, method);
    return { kind: "read", slot: method.self, type, span };
  }
  method.self ??= to.makeSlot({ name: "self", type, span, role: "self", mutable: false }, method);
  return { kind: "read", slot: method.self, type, span };
}

/** Arrows may outlive the object's own function, so they keep the object. */
function literalThis(method: FunctionEntry, weak: SlotId, node: ts.Node, to: Lowering): Expr<Lowered> {
  const [type, span] = [to.typeOfSlot(weak), to.spanOf(node)];
  if (method === to.owner) return { kind: "read", slot: weak, type, span };
  return readSelf(method, type, node, to);
}

/** The function whose `this` is meant: arrows have none of their own. */
function findMethod(owner: FunctionEntry | undefined): FunctionEntry | undefined {
  if (owner?.nested === undefined || owner.weakThis !== undefined || owner.givenThis !== undefined)
    return owner;
  return ts.isArrowFunction(owner.node) ? findMethod(owner.outer) : undefined;
}

/** constructor(private readonly pin: number)  =>  this.pin = pin; */
function lowerParameterFields(
  node: ts.ConstructorDeclaration,
  owner: ObjectEntry,
  to: Lowering,
): readonly Stmt<Lowered>[] {
  return node.parameters.flatMap((param) => {
    if (!ts.isParameterPropertyDeclaration(param, node) || !ts.isIdentifier(param.name)) return [];
    const value = to.lowerName(to.symbolOf(param.name), param.name);
    return [assignField(owner, param.name.text, value, param, to)];
  });
}

/** count = 0;  =>  this.count = 0; */
function lowerFields(owner: ObjectEntry, to: Lowering): readonly Stmt<Lowered>[] {
  return (owner.node?.members ?? []).flatMap((member) => {
    if (!ts.isPropertyDeclaration(member)) return [];
    if (member.initializer === undefined) return emptyAgain(owner, member, to);
    if (member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword)) return [];
    const name = memberName(member.name, to);
    const field = owner.fieldOf(name);
    if (field !== undefined && leavesUnset(member.initializer, to.typeOfSlot(field))) return [];
    const value = to.expr(member.initializer);
    const isNothing = field !== undefined && value.type.kind === "void";
    const never = isNothing ? neverThere(value, to.typeOfSlot(field), member.initializer, to) : undefined;
    return [assignField(owner, name, never ?? value, member, to)];
  });
}

/** level?: number, which the base may have written  =>  this.level = undefined; */
function emptyAgain(
  owner: ObjectEntry,
  member: ts.PropertyDeclaration,
  to: Lowering,
): readonly Stmt<Lowered>[] {
  if (!to.source.earlyWrites.again.has(member)) return [];
  const name = memberName(member.name, to);
  const field = owner.fieldOf(name);
  // What can't be undefined gets its value before anybody looks.
  if (field === undefined || !mayBeUndefined(to.typeOfSlot(field))) return [];
  const value: Expr<Lowered> = { kind: "undefined", type: undefinedType, span: to.spanOf(member) };
  return [assignField(owner, name, value, member, to)];
}

function assignField(
  owner: ObjectEntry,
  name: string,
  value: Expr<Lowered>,
  node: ts.Node,
  to: Lowering,
): Stmt<Lowered> {
  const field = owner.fieldOf(name) ?? to.refuseQuietly(node);
  const type = to.typeOfSlot(field);
  const span = to.spanOf(node);
  const assign: Expr<Lowered> = {
    kind: "assign",
    target: { kind: "field", object: makeThis(node, to), field, span },
    value: coerce(value, type, node, to),
    type,
    span,
  };
  return { kind: "expression", value: assign, span, trivia: noTrivia };
}
