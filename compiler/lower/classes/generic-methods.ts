// Generic methods of classes and interfaces. A use makes one method for its types: in the class that the object is known
// to be, and in every class that replaces it there, also in those that are found later. Then these replace each other as
// plain methods do. An interface gets a member for each set of types, which the classes that fit it have as a method.
import type { Expr, FunctionId, Lowered, MethodFacts, SlotId } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import type { Callee, FunctionEntry } from "../functions/function-entry.ts";
import { bindTypes, instantiate, wordsOf } from "../functions/generics.ts";
import {
  argumentKey,
  computesTypes,
  isLiteralKey,
  type TypeArgument,
  typeArgumentsOf,
} from "../functions/type-arguments.ts";
import { Instance } from "../instance.ts";
import type { Lowering } from "../lowering.ts";
import type { ObjectEntry } from "../objects/object-entry.ts";
import { typeWord } from "../types/type-key.ts";
import { makeFunctionType } from "../types/types.ts";
import { isGrowing } from "./growing-methods.ts";
import { checkReceiver, narrowsReceiver } from "./narrowed-receivers.ts";

/** What a call asks for: the same for all classes that answer it. */
interface Use {
  readonly method: string;
  /** Which types: uses with equal keys are one method. */
  readonly key: string;
  /** No name that the author could write, `accept<string>`, so it is no other member's. */
  readonly name: string;
  readonly args: readonly TypeArgument[];
  readonly call: ts.CallExpression;
}

/** A use through a class: those that extend it answer, too. Through an interface: those that fit it. */
interface Request {
  readonly of: ObjectEntry;
  readonly use: Use;
}

interface Made {
  readonly owner: ObjectEntry;
  readonly use: Use;
  readonly entry: FunctionEntry;
  /** Those of the entry; what it replaces is known at the end. */
  readonly facts: MethodFacts & { overrides: FunctionId | undefined };
}

export class GenericMethods {
  /** Those that the source declares, in classes and interfaces, by their name. */
  readonly declared: ReadonlyMap<string, readonly ts.SignatureDeclaration[]>;
  readonly requests: Request[] = [];
  readonly made: Made[] = [];
  /** The types of a use as a word, by their key. */
  readonly #words = new Map<string, Map<string, string>>();

  constructor(declared: ReadonlyMap<string, readonly ts.SignatureDeclaration[]>) {
    this.declared = declared;
  }

  /** A word of its own for each key. */
  wordFor(method: string, key: string, wanted: string): string {
    const words = this.#words.get(method) ?? new Map<string, string>();
    this.#words.set(method, words);
    const taken = new Set(words.values());
    let word = words.get(key) ?? wanted;
    for (let count = 2; !words.has(key) && taken.has(word); count += 1) word = `${wanted}_${count}`;
    words.set(key, word);
    return word;
  }
}

export function findGenericMethods(
  files: readonly ts.SourceFile[],
): ReadonlyMap<string, readonly ts.SignatureDeclaration[]> {
  const found = new Map<string, ts.SignatureDeclaration[]>();
  const visit = (node: ts.Node): void => {
    if ((ts.isMethodDeclaration(node) || ts.isMethodSignature(node)) && node.typeParameters !== undefined)
      found.set(node.name.getText(), [...(found.get(node.name.getText()) ?? []), node]);
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
  return found;
}

/** The generic method that a call of a class means; undefined where the class has none of that name. */
export function findGenericMethod(
  owner: ObjectEntry | undefined,
  name: string,
  node: ts.CallExpression,
  to: Lowering,
): Callee | undefined {
  if (owner === undefined || declarerOf(owner, name, to) === undefined) return undefined;
  const use = makeUse(name, node, to);
  const made = answer(owner, use, to);
  const { expression: callee } = node;
  // super.accept(visitor) runs the one of the base.
  const isDirect =
    ts.isPropertyAccessExpression(callee) && callee.expression.kind === ts.SyntaxKind.SuperKeyword;
  if (!isDirect) request({ of: owner, use }, to);
  return made;
}

/** interface.accept(visitor): the member of the interface for the types of this use. */
export function lowerGenericMember(
  receiver: Expr<Lowered>,
  owner: ObjectEntry,
  name: string,
  node: ts.CallExpression,
  to: Lowering,
): Expr<Lowered> | undefined {
  const declared = owner.generics.get(name);
  const member = declared === undefined ? memberOfAll(owner, name, to) : { owner, signature: declared };
  if (member === undefined) return undefined;
  const use = makeUse(name, node, to);
  const slot = owner.fieldOf(use.name) ?? addMember(owner, member, use, to);
  request({ of: owner, use }, to);
  return {
    kind: "field",
    object: receiver,
    field: slot,
    type: to.typeOfSlot(slot),
    span: to.spanOf(node.expression),
  };
}

/** A signature, and the object whose type parameters it may name. */
interface Declared {
  readonly owner: ObjectEntry;
  readonly signature: ts.Signature;
}

/**
 * shape.map((n) => …) of `Circle | Square`, or of `Ok<T> | Err<T>`, all of which have it. TypeScript takes the call only
 * where their signatures are one, so that of the first, with the types of its class, is that of each.
 */
function memberOfAll({ members }: ObjectEntry, name: string, to: Lowering): Declared | undefined {
  const declared = members.map((member) => declarerOf(member, name, to));
  const [first] = declared;
  if (first === undefined || declared.includes(undefined)) return undefined;
  const signature = to.checker.getSignatureFromDeclaration(first.member);
  return signature === undefined ? undefined : { owner: first.owner, signature };
}

/** The member of an interface or union for one set of types. */
function addMember(owner: ObjectEntry, member: Declared, use: Use, to: Lowering): SlotId {
  const { signature } = member;
  const parameters = (signature.typeParameters ?? []).map(({ symbol }) => symbol);
  const { types, given } = bindTypes(parameters, use.args);
  const instance = new Instance(member.owner.instance, types, undefined, `${owner.id}.${use.name}`, given);
  const type = to.withInstance(instance, () => makeFunctionType(signature, use.call, to));
  const span = to.spanOf(signature.declaration ?? use.call);
  const slot = to.makeSlot({ name: use.method, type, span, role: "field", mutable: false });
  owner.fields.push({ name: use.name, slot, optional: false });
  return slot;
}

function makeUse(method: string, node: ts.CallExpression, to: Lowering): Use {
  const args = typeArgumentsOf(node, to);
  const declared = to.genericMethods.declared.get(method) ?? [];
  const isExact = declared.some((one) => computesTypes(one, to));
  const key = args
    .map((arg, at) => {
      const isLiteral = declared.some(({ typeParameters }) => isLiteralKey(arg, typeParameters?.[at]));
      return argumentKey(arg, isExact || isLiteral, to);
    })
    .join();
  const wanted = args.map(({ type }) => (type === undefined ? "types" : typeWord(type, to))).join("_");
  const word = to.genericMethods.wordFor(method, key, wanted);
  const name = `${[method, ...(isExact ? wordsOf(args) : [])].join("_")}<${word}>`;
  return { method, key, name, args, call: node };
}

function request(added: Request, to: Lowering): void {
  const { requests } = to.genericMethods;
  const { of, use } = added;
  const isKnown = requests.some(
    (one) => one.of === of && one.use.method === use.method && one.use.key === use.key,
  );
  if (isKnown) return;
  requests.push(added);
  for (const entry of [...to.objects.values()]) if (entry.isComplete) answerRequest(entry, added, to);
}

/** A class whose members are known now answers what was asked before. */
export function answerRequests(entry: ObjectEntry, to: Lowering): void {
  for (const one of [...to.genericMethods.requests]) to.tried(() => answerRequest(entry, one, to));
}

function answerRequest(entry: ObjectEntry, { of, use }: Request, to: Lowering): void {
  if (entry.node === undefined) return;
  const isOfUnion = of.members.some((member) => entry.extends(member));
  if (
    of.node === undefined ? isOfUnion || fits(entry, of, use.method, to) : entry !== of && entry.extends(of)
  )
    answer(entry, use, to);
}

/** Whether objects of a class may be passed for an interface; of generic ones only the names of members tell. */
function fits({ node }: ObjectEntry, shape: ObjectEntry, method: string, to: Lowering): boolean {
  if (node === undefined || shape.written === undefined) return false;
  const type = to.checker.getTypeAtLocation(node);
  if (type.getProperty(method) === undefined) return false;
  const isPlain =
    node.typeParameters === undefined && !shape.instance.isGeneric && !isReference(shape.written);
  if (isPlain) return to.checker.isTypeAssignableTo(type, shape.written);
  return to.checker
    .getPropertiesOfType(shape.written)
    .every(({ name, flags }) => flags & ts.SymbolFlags.Optional || type.getProperty(name) !== undefined);
}

function isReference(type: ts.Type): boolean {
  return ((type as Partial<ts.TypeReference>).typeArguments?.length ?? 0) > 0; // only references have any
}

/** The method of a class for a use: its own, or that of the nearest class that it extends. */
function answer(asked: ObjectEntry, use: Use, to: Lowering): FunctionEntry {
  const found = declarerOf(asked, use.method, to);
  if (found === undefined || (found.member.typeParameters?.length ?? 0) !== use.args.length)
    return to.refuse(
      "unsupported-class",
      use.call,
      { what: "with a generic method in the place of one that is not, or the other way round" },
      { help: "give the method the same type parameters everywhere" },
    );
  const { owner, member } = found;
  const { made, declared } = to.genericMethods;
  const facts: Made["facts"] = {
    ...{ class: owner.id, kind: "method", abstract: member.body === undefined, overrides: undefined },
  };
  // Only what no other class replaces can be made for the very lists that a call gives.
  const at = declared.get(use.method)?.length === 1 ? use.call : use.call.expression;
  const signature = {
    name: use.name,
    own: use.key,
    method: facts,
    place: member.name,
    at,
    outer: owner.instance,
  };
  const entry = instantiate(member, use.args, signature, to);
  checkReceiver(member, entry, owner, use.call, to);
  if (entry.method !== facts) return entry;
  made.push({ owner, use, entry, facts });
  owner.methods.set(`${use.name} ${entry.id}`, entry);
  return entry;
}

/** The nearest class that has the method, if that is a generic one. */
function declarerOf(
  entry: ObjectEntry,
  name: string,
  to: Lowering,
): { readonly owner: ObjectEntry; readonly member: ts.MethodDeclaration } | undefined {
  for (let owner: ObjectEntry | undefined = entry; owner !== undefined; owner = owner.base) {
    const own = owner.node?.members.filter((member) => member.name?.getText() === name) ?? [];
    if (own.length === 0) continue;
    // The signatures of an overloaded method have no body.
    const member =
      own.length === 1 ? own[0] : own.find((one) => ts.isMethodDeclaration(one) && one.body !== undefined);
    const isFound =
      member !== undefined && ts.isMethodDeclaration(member) && isMadeOnDemand(owner, member, to);
    return isFound ? { owner, member } : undefined;
  }
  return undefined;
}

/** Which of the methods that were made replaces which, when all are there. */
export function linkGenericMethods(to: Lowering): void {
  const { made, requests } = to.genericMethods;
  for (const { owner, use, facts } of made) {
    const same = (other: Use): boolean => other.method === use.method && other.key === use.key;
    const isAsked = requests.some(({ of, use: other }) => of !== owner && same(other) && owner.extends(of));
    if (!isAsked) continue;
    for (let base = owner.base; base !== undefined; base = base.base) {
      const replaced = made.find((other) => other.owner === base && same(other.use));
      if (replaced === undefined) continue;
      facts.overrides = replaced.entry.id;
      break;
    }
  }
}

/** Whether a method is made for each use: a generic one, one that would have no end, one that only some objects have. */
export function isMadeOnDemand(entry: ObjectEntry, member: ts.MethodDeclaration, to: Lowering): boolean {
  if (member.typeParameters !== undefined) return true;
  // What replaces such a method is made with it.
  for (let { base } = entry; base !== undefined; base = base.base)
    if (base.onDemand.has(member.name.getText())) {
      const replaced = declarerOf(base, member.name.getText(), to);
      return replaced !== undefined && replaced.member.typeParameters === undefined;
    }
  if (entry.node === undefined) return false;
  return isGrowing(member, entry.node, to.checker) || narrowsReceiver(member, entry.node, to.checker);
}

/** What replaces a plain method, or is replaced by one, would be two things under one name. */
export function registerOnDemand(entry: ObjectEntry, member: ts.MethodDeclaration, to: Lowering): void {
  const name = member.name.getText();
  entry.onDemand.add(name);
  const { base } = entry;
  if (base?.methodOf(name) === undefined && base?.fieldOf(name) === undefined) return;
  to.refuse(
    "unsupported-class",
    member.name,
    { what: "with a generic method in the place of a member that is not generic" },
    { help: "give both methods the same type parameters, or none" },
  );
}
