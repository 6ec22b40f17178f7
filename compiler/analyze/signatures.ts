// What function values of one type have in common. A function may stand where one with more parameters is wanted, or one
// without a result, and stays the same value: so all that meet get the longest list of parameters, and a result if any
// has one. Input: pairs of function types that name one value.
import type { FunctionDecl, FunctionType, Lowered, SignatureId, SlotId } from "../hir/index.ts";

export interface Signature {
  /** Stands for all function types that are one. */
  readonly id: SignatureId;
  readonly params: readonly SlotId[];
  readonly result: SlotId | undefined;
}

export class Signatures {
  readonly #parents = new Map<SignatureId, SignatureId>();
  readonly #known = new Map<SignatureId, Signature>();
  readonly #uniteSlots: (a: SlotId, b: SlotId) => void;

  constructor(uniteSlots: (a: SlotId, b: SlotId) => void) {
    this.#uniteSlots = uniteSlots;
  }

  of(type: Omit<FunctionType, "kind" | "rest">): Signature {
    const id = this.#find(type.signature);
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const made: Signature = { id, params: type.params, result: type.result };
    this.#known.set(id, made);
    return made;
  }

  unite(a: FunctionType, b: FunctionType): void {
    const [one, other] = [this.of(a), this.of(b)];
    if (one.id === other.id) return;
    this.#parents.set(other.id, one.id);
    const params = one.params.length >= other.params.length ? one.params : other.params;
    this.#known.set(one.id, { id: one.id, params, result: one.result ?? other.result });
    one.params.forEach((param, position) => {
      const second = other.params[position];
      if (second !== undefined) this.#uniteSlots(param, second);
    });
    if (one.result !== undefined && other.result !== undefined) this.#uniteSlots(one.result, other.result);
  }

  #find(id: SignatureId): SignatureId {
    let root = id;
    for (let next = this.#parents.get(root); next !== undefined; next = this.#parents.get(root)) root = next;
    return root;
  }
}

/** The type of a function as a value. */
export function typeOfFunction(
  declaration: Pick<FunctionDecl<Lowered>, "params" | "result" | "signature">,
): FunctionType {
  const { params, result, signature } = declaration;
  return { kind: "function", signature, params: params.map(({ slot }) => slot), result, rest: false };
}
