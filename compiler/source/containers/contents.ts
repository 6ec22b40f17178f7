// What is known of a container that was made without a type: what the program puts into it, and where it goes.
import { ts } from "../../typescript.ts";
import { type TypeWriter, writeType } from "./type-texts.ts";

export type Kind = "Set" | "Map" | "Array";

/** The keys, or the values. */
export interface Part {
  readonly types: ts.Type[];
  /** Of what it is looked for. */
  readonly asked: ts.Type[];
  /** Lists that are written out: of one length they may be tuples. */
  readonly literals: ts.ArrayLiteralExpression[];
  /** Something of which nothing is known is put in, too. */
  isOpen: boolean;
  /** Containers inside of it that have no type either. */
  inner: Contents | undefined;
}

export interface Contents {
  kind: Kind | undefined;
  readonly key: Part;
  readonly value: Part;
  /** The types of the places that it goes to. */
  readonly wanted: ts.Type[];
  /** `new Array(n)`, whose elements are asked for whether they are there. */
  isUnfilled: boolean;
  isAsked: boolean;
  /** What it turned out to be one with. */
  same: Contents | undefined;
}

export function makeContents(kind?: Kind): Contents {
  return {
    kind,
    key: makePart(),
    value: makePart(),
    wanted: [],
    isUnfilled: false,
    isAsked: false,
    same: undefined,
  };
}

function makePart(): Part {
  return { types: [], asked: [], literals: [], isOpen: false, inner: undefined };
}

export function resolveSame(contents: Contents): Contents {
  return contents.same === undefined ? contents : resolveSame(contents.same);
}

export function innerOf(part: Part, kind?: Kind): Contents {
  part.inner = resolveSame(part.inner ?? makeContents());
  part.inner.kind ??= kind;
  return part.inner;
}

/** What holds for one of them holds for both from now on. */
export function joinContents(a: Contents, b: Contents): void {
  const [to, from] = [resolveSame(a), resolveSame(b)];
  if (to === from) return;
  from.same = to;
  to.kind ??= from.kind;
  to.wanted.push(...from.wanted);
  to.isUnfilled ||= from.isUnfilled;
  to.isAsked ||= from.isAsked;
  for (const [part, other] of [
    [to.key, from.key],
    [to.value, from.value],
  ] as const) {
    part.types.push(...other.types);
    part.literals.push(...other.literals);
    part.asked.push(...other.asked);
    part.isOpen ||= other.isOpen;
    if (part.inner !== undefined && other.inner !== undefined) joinContents(part.inner, other.inner);
    else part.inner ??= other.inner;
  }
}

const nothing = ts.TypeFlags.Null | ts.TypeFlags.Undefined | ts.TypeFlags.Never;

export interface Written {
  /** The type arguments: `string, number[]` */
  readonly args: string;
  /** Whether there is nothing more to come. */
  readonly isWhole: boolean;
}

export interface Manner extends TypeWriter {
  /** `[1, 2]` as `[number, number]`, too. */
  readonly hasTuples: boolean;
  /** What is looked for may be more than what is put in: `nodes.get(node.next)` */
  readonly hasAsked: boolean;
  /** An element that was not assigned is undefined, where that is asked for. */
  readonly hasUnset: boolean;
}

/** @returns the type arguments of such a container; undefined where nothing says them */
export function writeContents(
  contents: Contents,
  to: Manner,
  around: readonly Contents[] = [],
): Written | undefined {
  const own = resolveSame(contents);
  if (own.kind === undefined || around.includes(own)) return undefined;
  for (const wanted of own.wanted) {
    const given = argumentsOf(wanted, own.kind, to.checker);
    // That of nothing is one that TypeScript took from the container itself.
    if (given?.some(({ flags }) => flags & nothing)) continue;
    const args = given?.map((arg) => writeType(arg, to));
    if (args?.every((arg) => arg !== undefined)) return { args: args.join(", "), isWhole: true };
  }
  const parts = own.kind === "Map" ? [own.key, own.value] : [own.value];
  if (parts.every(isEmpty))
    return own.kind === "Array" && around.length === 0 ? undefined : writeEmpty(parts, to);
  const written = parts.map((part) => writePart(part, to, [...around, own]));
  if (!written.every((part) => part !== undefined)) return undefined;
  const isUnset = to.hasUnset && own.kind === "Array" && own.isUnfilled && own.isAsked;
  return {
    args: written.map(({ args }) => args).join(", ") + (isUnset ? " | undefined" : ""),
    isWhole: written.every(({ isWhole }) => isWhole),
  };
}

function isEmpty({ types, literals, isOpen, inner }: Part): boolean {
  return types.length + literals.length === 0 && !isOpen && (inner && resolveSame(inner).kind) === undefined;
}

/** What holds nothing may hold anything: it is asked for that, or numbers do. */
function writeEmpty(parts: readonly Part[], to: Manner): Written {
  const args = parts.map(({ asked }) => join(asked.map((type) => writeType(type, to))) || "number");
  return { args: args.join(", "), isWhole: false };
}

function writePart(part: Part, to: Manner, around: readonly Contents[]): Written | undefined {
  const inner = part.inner && resolveSame(part.inner);
  const kind = inner?.kind;
  let isWhole = !part.isOpen;
  const texts = new Set<string>();
  const add = (text: string | undefined): void => {
    if (text === undefined) isWhole = false;
    else texts.add(text);
  };
  for (const type of to.hasAsked ? [...part.types, ...part.asked] : part.types) {
    // A list of numbers among lists without a type says what they hold.
    const args = kind && argumentsOf(type, kind, to.checker);
    if (!inner || !args) add(writeType(type, to));
    else putArguments(args, inner);
  }
  for (const literal of part.literals) {
    if (inner !== undefined && kind === "Array") putElements(literal, inner, to.checker);
  }
  if (kind === undefined || inner === undefined)
    for (const text of writeLiterals(part.literals, to)) add(text);
  if (inner !== undefined && kind !== undefined) {
    const written = writeContents(inner, to, around);
    add(written && `${kind}<${written.args}>`);
    isWhole &&= written?.isWhole ?? false;
  }
  return texts.size === 0 ? undefined : { args: [...texts].join(" | "), isWhole };
}

function putArguments(args: readonly ts.Type[], inner: Contents): void {
  const [first, second] = args;
  if (first !== undefined) (inner.kind === "Map" ? inner.key : inner.value).types.push(first);
  if (second !== undefined && inner.kind === "Map") inner.value.types.push(second);
}

function putElements(
  { elements }: ts.ArrayLiteralExpression,
  inner: Contents,
  checker: ts.TypeChecker,
): void {
  for (const element of elements) inner.value.types.push(widen(element, checker));
}

/** [1, "a"]  =>  [number, string], [1, 2]  =>  number[] */
function writeLiterals(literals: readonly ts.ArrayLiteralExpression[], to: Manner): (string | undefined)[] {
  const rows = literals.map(({ elements }) =>
    elements.map((element) => writeType(widen(element, to.checker), to)),
  );
  const [first] = rows;
  if (first === undefined) return [];
  const isUneven = rows.some(({ length }) => length !== first.length);
  const columns = first.map((_, at) => join(rows.map((row) => row[at])));
  const all = join(rows.flat());
  if (isUneven || (!to.hasTuples && columns.every((column) => column === all))) return [all && `(${all})[]`];
  return [columns.includes(undefined) ? undefined : `[${columns.join(", ")}]`];
}

function join(texts: readonly (string | undefined)[]): string | undefined {
  return texts.includes(undefined) ? undefined : [...new Set(texts)].join(" | ");
}

/** The type of what may be another one of its kind next time. */
export function widen(node: ts.Expression, checker: ts.TypeChecker): ts.Type {
  const type = checker.getTypeAtLocation(node);
  const isOne = (type.flags & (ts.TypeFlags.StringOrNumberLiteral | ts.TypeFlags.BooleanLiteral)) !== 0;
  return isOne ? checker.getBaseTypeOfLiteralType(type) : type;
}

/** What a place of this type has its containers hold. */
function argumentsOf(type: ts.Type, kind: Kind, checker: ts.TypeChecker): readonly ts.Type[] | undefined {
  const members = type.isUnion() ? type.types : [type];
  const names = [kind, `Readonly${kind}`];
  const found = members.find(({ symbol }) => symbol !== undefined && names.includes(symbol.name));
  if (found === undefined || !isReference(found)) return undefined;
  return checker.getTypeArguments(found).slice(0, kind === "Map" ? 2 : 1);
}

function isReference(type: ts.Type): type is ts.TypeReference {
  if ((type.flags & ts.TypeFlags.Object) === 0) return false;
  return ((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference) !== 0; // as its flag says
}
