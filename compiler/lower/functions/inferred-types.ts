// What a type parameter of a generic function stands for where the function is a value: TypeScript infers it there, too, but
// doesn't tell. Two types are laid on each other, the one with the parameter in it on the one that is given.
import { ts } from "../../typescript.ts";

/** `T` of `Result<T>`, laid on `Result<number>`; undefined where it does not show. */
export function inferType(
  own: ts.Type,
  pattern: ts.Type,
  given: ts.Type,
  checker: ts.TypeChecker,
): ts.Type | undefined {
  return new Matcher(own, checker).match(pattern, given);
}

class Matcher {
  readonly #own: ts.Type;
  readonly #checker: ts.TypeChecker;
  readonly #open = new Set<ts.Type>();

  constructor(own: ts.Type, checker: ts.TypeChecker) {
    this.#own = own;
    this.#checker = checker;
  }

  match(pattern: ts.Type, given: ts.Type): ts.Type | undefined {
    if (pattern === this.#own) return given;
    if (this.#open.has(pattern)) return undefined;
    this.#open.add(pattern);
    try {
      return (
        this.#matchAlias(pattern, given) ??
        this.#matchArguments(pattern, given) ??
        this.#matchParts(pattern, given) ??
        this.#matchMembers(pattern, given)
      );
    } finally {
      this.#open.delete(pattern);
    }
  }

  #matchAlias(pattern: ts.Type, given: ts.Type): ts.Type | undefined {
    if (pattern.aliasSymbol === undefined || pattern.aliasSymbol !== given.aliasSymbol) return undefined;
    return this.#matchEach(pattern.aliasTypeArguments ?? [], given.aliasTypeArguments ?? []);
  }

  #matchArguments(pattern: ts.Type, given: ts.Type): ts.Type | undefined {
    if (!isReference(pattern) || !isReference(given) || pattern.target !== given.target) return undefined;
    return this.#matchEach(this.#checker.getTypeArguments(pattern), this.#checker.getTypeArguments(given));
  }

  #matchEach(patterns: readonly ts.Type[], given: readonly ts.Type[]): ts.Type | undefined {
    for (const [at, pattern] of patterns.entries()) {
      const other = given[at];
      const found = other && this.match(pattern, other);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** `Ok<T> | Err` on `Ok<number> | Err`; of `T | undefined` the T is what is there. */
  #matchParts(pattern: ts.Type, given: ts.Type): ts.Type | undefined {
    if (!pattern.isUnion()) return undefined;
    if (pattern.types.includes(this.#own)) return this.#checker.getNonNullableType(given);
    const others = given.isUnion() ? given.types : [given];
    for (const part of pattern.types)
      for (const other of others) {
        const found = this.#isKind(part, other) ? this.match(part, other) : undefined;
        if (found !== undefined) return found;
      }
    return undefined;
  }

  /** Whether nothing that both say of a property's literal value differs: `{ ok: true }` is no `{ ok: false }`. */
  #isKind(pattern: ts.Type, given: ts.Type): boolean {
    return this.#checker.getPropertiesOfType(pattern).every((property) => {
      const other = given.getProperty(property.name);
      const [one, two] = [property, other].map((each) => each && this.#checker.getTypeOfSymbol(each));
      const isLiteral = (type: ts.Type | undefined): boolean =>
        type !== undefined && (type.flags & ts.TypeFlags.Literal) !== 0;
      return other !== undefined && (!isLiteral(one) || !isLiteral(two) || one === two);
    });
  }

  #matchMembers(pattern: ts.Type, given: ts.Type): ts.Type | undefined {
    if ((pattern.flags & ts.TypeFlags.Object) === 0 || (given.flags & ts.TypeFlags.Object) === 0)
      return undefined;
    for (const property of this.#checker.getPropertiesOfType(pattern)) {
      const other = given.getProperty(property.name);
      const found =
        other && this.match(this.#checker.getTypeOfSymbol(property), this.#checker.getTypeOfSymbol(other));
      if (found !== undefined) return found;
    }
    const [own, other] = [pattern, given].map((type) => type.getCallSignatures()[0]);
    if (own === undefined || other === undefined) return undefined;
    return this.match(own.getReturnType(), other.getReturnType());
  }
}

function isReference(type: ts.Type): type is ts.TypeReference {
  const { objectFlags } = type as Partial<ts.ObjectType>; // other types have none
  return objectFlags !== undefined && (objectFlags & ts.ObjectFlags.Reference) !== 0;
}
