// What TypeScript makes of a type inside of a generic function or class where its parameters stand for certain types:
// `T[K]`, `Partial<T>`, `T extends string ? A : B`.
import { ts } from "../../typescript.ts";
import { Instance } from "../instance.ts";
import type { Lowering } from "../lowering.ts";

/** Types that TypeScript can't work out before it knows the parameters in them. */
const deferred =
  ts.TypeFlags.IndexedAccess |
  ts.TypeFlags.Conditional |
  ts.TypeFlags.Substitution |
  ts.TypeFlags.Index |
  ts.TypeFlags.TemplateLiteral |
  ts.TypeFlags.StringMapping |
  ts.TypeFlags.Intersection;

/** The type as it is in this instance; itself where nothing in it depends on the instance. */
export function concreteType(type: ts.Type, to: Lowering): ts.Type {
  return substitute(type, mappingOf(to.instance, to.checker), to.checker);
}

/** The same for types that only TypeScript can work out; undefined for all others. */
export function workedOut(type: ts.Type, to: Lowering): ts.Type | undefined {
  if (!to.instance.isGeneric || !isDeferred(type)) return undefined;
  const own = concreteType(type, to);
  return own === type ? undefined : own;
}

function isDeferred(type: ts.Type): boolean {
  // Of `T & null` nothing may be left, so the whole is asked.
  if (type.isUnion()) return type.types.some(isDeferred);
  const { objectFlags } = type as Partial<ts.ObjectType>; // other types have none
  const isMapped = objectFlags !== undefined && (objectFlags & ts.ObjectFlags.Mapped) !== 0;
  return isMapped || (type.flags & deferred) !== 0;
}

/** `never`, also as what a type parameter stands for. */
export function isNothingHere(type: ts.Type, to: Lowering): boolean {
  const own = type.flags & ts.TypeFlags.TypeParameter ? concreteType(type, to) : type;
  return (own.flags & ts.TypeFlags.Never) !== 0;
}

/** Lowers a type that names no type parameter: it is the same everywhere. */
export function outside<Result>(to: Lowering, lower: () => Result): Result {
  return to.withInstance(new Instance(to.root, new Map(), to.instance.self), lower);
}

interface Mapping {
  readonly sources: readonly ts.Type[];
  readonly targets: readonly ts.Type[];
}

function mappingOf(instance: Instance, checker: ts.TypeChecker): Mapping {
  const pairs = instance.givenTypes();
  return {
    sources: [...pairs.keys()].map((symbol) => checker.getDeclaredTypeOfSymbol(symbol)),
    targets: [...pairs.values()],
  };
}

/**
 * TypeScript does this for every call, but has no function for it that is public. What is public is the type of a symbol;
 * of one that stands for another with some type parameters replaced, as the members of `Box<number>` do, it replaces
 * them. So this makes such a symbol. The names are those of TypeScript's own `SymbolLinks` and `TypeMapper`.
 */
function substitute(type: ts.Type, { sources, targets }: Mapping, checker: ts.TypeChecker): ts.Type {
  if (sources.length === 0) return type;
  const name = { flags: ts.SymbolFlags.Transient | ts.SymbolFlags.Property, escapedName: "given" };
  const isInstantiated = 1; // CheckFlags.Instantiated
  const array = 1; // TypeMapKind.Array
  const symbol: unknown = {
    ...name,
    links: {
      checkFlags: isInstantiated,
      target: { ...name, links: { type, checkFlags: 0 } },
      mapper: { kind: array, sources, targets },
    },
  };
  return checker.getTypeOfSymbol(symbol as ts.Symbol); // it has what TypeScript looks at
}
