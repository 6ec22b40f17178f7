// For the simulator's release build only: a virtual method that has few forms is called by asking which class the object
// has. V8 takes long for a call through a table and clang can't look through it; a board's compilers and their users
// are better off with the plain call.
//
//   shape->area()  =>  shape->area$(), with
//   inline double Shape::area$() {
//     if (tsino::isExactly<Circle>(this)) return static_cast<Circle*>(this)->Circle::area();
//     if (tsino::isExactly<Square>(this)) return static_cast<Square*>(this)->Square::area();
//     return this->area();
//   }
//
// The last line is for classes that were not thought of; no program is known that needs it. No name of an author has a `$`.
import type * as cpp from "../cpp/ast.ts";
import * as make from "../cpp/build.ts";
import type { ExplicitProgram, FunctionId, ObjectId, SlotId, Struct } from "../hir/index.ts";
import type { Names } from "./names.ts";

/** More are not told apart faster by comparing than by the table. */
const mostForms = 4;
const mostClasses = 8;

/** What a virtual method gives and takes, as it stands in the struct. */
export interface Signature {
  readonly result: cpp.Type;
  readonly params: readonly cpp.Param[];
}

interface Dispatcher extends Signature {
  readonly owner: Struct;
  /** Of the virtual method. */
  readonly name: string;
}

/** One of the methods that a virtual call may lead to, and the classes of the objects for which it does. */
interface Form {
  readonly struct: ObjectId;
  readonly classes: readonly ObjectId[];
}

export class Dispatchers {
  readonly #program: ExplicitProgram;
  readonly #names: Names;
  readonly #structs: ReadonlyMap<ObjectId, Struct>;
  /** Structs of which the program makes objects: no other one is sure to have a table. */
  readonly #made = new Set<ObjectId>();
  readonly #asked = new Map<string, Dispatcher>();
  readonly #virtual = new Map<FunctionId, boolean>();
  #forms: ReadonlyMap<Dispatcher, readonly Form[]> | undefined;

  constructor(program: ExplicitProgram, names: Names) {
    this.#program = program;
    this.#names = names;
    this.#structs = new Map(program.structs.map((struct) => [struct.id, struct]));
  }

  get isUsed(): boolean {
    return this.#asked.size > 0;
  }

  noteMade(struct: ObjectId): void {
    this.#made.add(struct);
  }

  /** The name by which a method is called: its own, where there is nothing to choose. */
  nameMethod(id: FunctionId, owner: ObjectId, sign: () => Signature): string {
    const name = this.#names.function(id);
    const isVirtual = this.#virtual.get(id) ?? this.#isVirtual(id, owner);
    this.#virtual.set(id, isVirtual);
    return isVirtual ? this.#nameIn(owner, name, sign) : name;
  }

  /** As `nameMethod`, of a field that the classes which are passed for a shape have as a method. */
  nameField(slot: SlotId, sign: () => Signature): string {
    const owner = this.#program.structs.find(({ virtuals }) => virtuals.some((field) => field.slot === slot));
    const name = this.#names.slot(slot);
    return owner === undefined ? name : this.#nameIn(owner.id, name, sign);
  }

  /** Whether objects are made of a class that has another method in the place of this one. */
  #isVirtual(id: FunctionId, owner: ObjectId): boolean {
    const isAbstract = this.#program.functions.get(id)?.method?.abstract === true;
    const name = this.#names.function(id);
    return (
      isAbstract ||
      this.#program.structs.some(
        (struct) => struct.id !== owner && this.#derives(struct, owner) && this.#has(struct, name),
      )
    );
  }

  #nameIn(owner: ObjectId, name: string, sign: () => Signature): string {
    const struct = this.#structs.get(owner);
    if (struct === undefined || this.#chain(struct).some(({ native }) => native !== undefined)) return name;
    const key = `${owner} ${name}`;
    if (!this.#asked.has(key)) this.#asked.set(key, { owner: struct, name, ...sign() });
    return `${name}$`;
  }

  /** What a struct declares for it, once all calls are known. */
  declareIn(id: ObjectId): readonly cpp.Member[] {
    const forms = this.#findForms();
    const own = [...this.#asked.values()].filter(({ owner }) => owner.id === id);
    const methods = own.map(
      ({ name, result, params }): cpp.Member => ({
        kind: "method",
        virtual: false,
        result,
        name: `${name}$`,
        params,
        override: false,
        pure: false,
        body: undefined,
      }),
    );
    const isCompared = [...forms.values()].flat().some(({ classes }) => classes.includes(id));
    if (!isCompared) return methods;
    const name = this.#names.struct(id);
    // The name of the table: `_ZTV`, the length of the class's name, and that.
    const table = `static const void* const table$[] asm("_ZTV${name.length}${name}");`;
    return [...methods, { kind: "line", text: table }];
  }

  /** Their definitions, behind all structs. */
  define(): readonly cpp.Decl[] {
    return [...this.#findForms()].map(([dispatcher, forms]): cpp.Decl => {
      const { owner, name, result } = dispatcher;
      const params = dispatcher.params.map(({ type }, at) => ({
        type,
        name: `given${at}`,
        default: undefined,
      }));
      const args = params.map(({ type, name: given }) => passOn(type, given));
      const owned = this.#names.struct(owner.id);
      const tests = forms.map(({ struct, classes }): cpp.Stmt => {
        const own = this.#names.struct(struct);
        const asked = classes.map((one) =>
          make.call(`tsino::isExactly<${this.#names.struct(one)}>`, make.name("this")),
        );
        const self = make.call(`static_cast<${own}*>`, make.name("this"));
        const call = make.method(make.prefix("*", self), `${own}::${name}`, ...args);
        const test = asked.reduce((left, right) => make.binary("||", left, right));
        return { kind: "if", test, then: make.returns(call), else: undefined };
      });
      const byTable = make.method(make.prefix("*", make.name("this")), name, ...args);
      return {
        kind: "function",
        result: `inline ${result}`,
        name: `${owned}::${name}$`,
        params,
        body: [...tests, make.returns(byTable)],
      };
    });
  }

  #findForms(): ReadonlyMap<Dispatcher, readonly Form[]> {
    this.#forms ??= new Map(
      [...this.#asked.values()].map((dispatcher) => [dispatcher, this.#formsOf(dispatcher)]),
    );
    return this.#forms;
  }

  #formsOf({ owner, name }: Dispatcher): readonly Form[] {
    const found = new Map<ObjectId, ObjectId[]>();
    const classes = this.#program.structs.filter(
      (struct) => this.#made.has(struct.id) && this.#derives(struct, owner.id),
    );
    for (const struct of classes) {
      const form = this.#chain(struct).find((one) => this.#has(one, name));
      if (form !== undefined) found.set(form.id, [...(found.get(form.id) ?? []), struct.id]);
    }
    if (found.size > mostForms || classes.length > mostClasses) return [];
    return [...found].map(([struct, all]) => ({ struct, classes: all }));
  }

  /** A struct and its bases, itself first. */
  #chain(struct: Struct): readonly Struct[] {
    const base = struct.base === undefined ? undefined : this.#structs.get(struct.base);
    return base === undefined ? [struct] : [struct, ...this.#chain(base)];
  }

  #derives(struct: Struct, from: ObjectId): boolean {
    return this.#chain(struct).some(({ id }) => id === from);
  }

  /** Whether it has a method of that name itself, with a body. */
  #has(struct: Struct, name: string): boolean {
    return struct.methods.some(
      (method) =>
        this.#names.function(method) === name &&
        this.#program.functions.get(method)?.method?.abstract !== true,
    );
  }
}

/** A parameter that holds its own value gives it away. */
function passOn(type: cpp.Type, name: string): cpp.Expr {
  const isPlain = /[&*]$|^(u?int\d+_t|double|float|bool)$/.test(type);
  return isPlain ? make.name(name) : make.call("tsino::moved", make.name(name));
}
