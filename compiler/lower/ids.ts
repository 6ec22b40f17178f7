// Numbers for everything that a program has.
import type { EnumId, FunctionId, LabelId, ObjectId, SignatureId } from "../hir/type.ts";
import type { ts } from "../typescript.ts";

export class Ids {
  readonly #enumOf = new Map<ts.Node, EnumId>();
  readonly #idOfType = new Map<ts.Type, number>();
  #lastId = 0;
  #lastSignature = 0;

  /** Type ids are counted together: an id is unique whatever it names. */
  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  /** Tells types apart as TypeScript does. */
  idOfType(type: ts.Type): number {
    const known = this.#idOfType.get(type);
    if (known !== undefined) return known;
    const id = this.nextId();
    this.#idOfType.set(type, id);
    return id;
  }

  nextObjectId(): ObjectId {
    return this.nextId() as ObjectId; // the only place that makes object ids
  }

  enumId(declaration: ts.Node): EnumId {
    const known = this.#enumOf.get(declaration);
    if (known !== undefined) return known;
    const id = this.nextId() as EnumId; // the only place that makes enum ids
    this.#enumOf.set(declaration, id);
    return id;
  }

  /** The declarations of all enums that something has named so far. */
  get namedEnums(): readonly ts.Node[] {
    return [...this.#enumOf.keys()];
  }

  nextFunctionId(): FunctionId {
    return this.nextId() as FunctionId; // the only place that makes function ids
  }

  nextSignatureId(): SignatureId {
    this.#lastSignature += 1;
    return this.#lastSignature as SignatureId; // the only place that makes signature ids
  }

  nextLabelId(): LabelId {
    return this.nextId() as LabelId; // the only place that makes label ids
  }
}
