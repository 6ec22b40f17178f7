// Error and its family: classes that the runtime has (tsino/error.h), with the fields and methods that JavaScript's have.
// `stack` is not there; a cause is an error, too.
import type { FunctionId, MethodFacts, SlotId, Type } from "../../hir/index.ts";
import { stringType } from "../../hir/type.ts";
import { makeSpan } from "../../span.ts";
import { ts } from "../../typescript.ts";
import { noTrivia } from "../comments.ts";
import type { Callee } from "../functions/function-entry.ts";
import type { Lowering } from "../lowering.ts";
import { ObjectEntry } from "../objects/object-entry.ts";

const family: ReadonlySet<string> = new Set([
  "Error",
  "EvalError",
  "RangeError",
  "ReferenceError",
  "SyntaxError",
  "TypeError",
  "URIError",
]);

const nowhere = { span: makeSpan("", 0, 0), trivia: noTrivia };

/** The library's own error class behind a type, undefined for any other type. */
export function findErrorClass(type: ts.Type, to: Lowering): ObjectEntry | undefined {
  const declaration = type.symbol?.declarations?.[0];
  if (declaration === undefined || !family.has(type.symbol.name) || !to.isLibrary(declaration))
    return undefined;
  return errorEntry(type.symbol.name, to);
}

/** Whether a name of the library is an error class: `Error("no such pin")` makes one without `new`, too. */
export function isErrorName(name: string): boolean {
  return family.has(name);
}

/** `{ cause }`, the second argument of every error's constructor: only its cause is kept. Also as a constructor writes it out. */
export function isErrorOptions(type: ts.Type, to: Lowering): boolean {
  const declaration = type.symbol?.declarations?.[0];
  if (declaration === undefined) return false;
  if (type.symbol.name === "ErrorOptions" && to.isLibrary(declaration)) return true;
  // constructor(text: string, options?: { cause?: unknown })
  const { parent } = declaration;
  if (
    !ts.isTypeLiteralNode(declaration) ||
    !ts.isParameter(parent) ||
    !ts.isConstructorDeclaration(parent.parent) ||
    !extendsAny(parent.parent.parent)
  )
    return false;
  const [cause, more] = to.checker.getPropertiesOfType(type);
  if (cause === undefined || more !== undefined || cause.name !== "cause") return false;
  const isOptional = (cause.flags & ts.SymbolFlags.Optional) !== 0;
  return isOptional && (to.checker.getTypeOfSymbol(cause).flags & ts.TypeFlags.Unknown) !== 0;
}

function extendsAny({ heritageClauses }: Pick<ts.ClassDeclaration, "heritageClauses">): boolean {
  return heritageClauses?.some(({ token }) => token === ts.SyntaxKind.ExtendsKeyword) === true;
}

export function errorType(to: Lowering): Type {
  return { kind: "object", id: errorEntry("Error", to).id };
}

/** What `unknown` is where only an error can be: a cause, which may be missing. */
export function causeType(to: Lowering): Type {
  return { kind: "optional", of: errorType(to), absent: "undefined" };
}

export function errorEntry(name: string, to: Lowering): ObjectEntry {
  const known = to.classes.get(name);
  if (known !== undefined) return known;
  const base = name === "Error" ? undefined : errorEntry("Error", to);
  const entry = new ObjectEntry(to.nextObjectId(), name, undefined, to.root, nowhere, `tsino::${name}`);
  to.classes.set(name, entry);
  to.objects.set(entry.id, entry);
  entry.base = base;
  to.atTop(() => {
    if (base === undefined) addMembers(entry, to);
    entry.construct = makeConstruct(entry, to);
  });
  return entry;
}

function addMembers(entry: ObjectEntry, to: Lowering): void {
  const add = (name: string, type: Type): void => {
    const slot = to.makeSlot({ name, type, span: nowhere.span, role: "field", mutable: true });
    entry.fields.push({ name, slot, optional: false });
  };
  add("name", stringType);
  add("message", stringType);
  add("cause", causeType(to));
  const result = to.makeSlot({
    name: "toString",
    type: stringType,
    span: nowhere.span,
    role: "result",
    mutable: true,
  });
  const facts: MethodFacts = { class: entry.id, kind: "method", abstract: false, overrides: undefined };
  entry.methods.set("toString", makeNative("toString", [], result, facts, to));
}

function makeConstruct(entry: ObjectEntry, to: Lowering): Callee {
  const facts: MethodFacts = { class: entry.id, kind: "constructor", abstract: false, overrides: undefined };
  return makeNative("construct", makeErrorParams(to), undefined, facts, to);
}

/** (message = "", cause = undefined) */
export function makeErrorParams(to: Lowering): SlotId[] {
  const param = (name: string, type: Type): SlotId =>
    to.makeSlot({ name, type, span: nowhere.span, role: "parameter", mutable: false });
  return [param("message", stringType), param("cause", causeType(to))];
}

function makeNative(
  name: string,
  params: readonly SlotId[],
  result: SlotId | undefined,
  method: MethodFacts,
  to: Lowering,
): Callee {
  const id: FunctionId = to.nextFunctionId();
  const signature = to.nextSignatureId();
  const parameters = params.map((slot) => ({ slot, default: undefined }));
  to.natives.push({
    kind: "function",
    id,
    name,
    params: parameters,
    result,
    body: [],
    ...nowhere,
    method,
    signature,
    nested: undefined,
    around: undefined,
    captures: [],
    native: true,
  });
  const likeError = method.kind === "constructor";
  return { id, name, params, result, parameters: [], signature, likeError };
}
