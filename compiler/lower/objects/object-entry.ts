// What lowering keeps about a class or shape while its members are found.
import type {
  Field,
  FunctionId,
  FunctionType,
  ObjectDecl,
  ObjectId,
  PropertyTurns,
  SlotId,
  Trivia,
} from "../../hir/index.ts";
import type { Span } from "../../span.ts";
import { ts } from "../../typescript.ts";
import type { Callee } from "../functions/function-entry.ts";
import type { Instance } from "../instance.ts";

export type ClassNode = ts.ClassDeclaration | ts.ClassExpression;

/** A method that looks like one of a base or interface, and hands on to one that takes its arguments otherwise. */
export interface Bridge {
  readonly name: string;
  readonly like: FunctionType;
  readonly id: FunctionId;
}

export interface CapturedField {
  readonly symbol: ts.Symbol;
  readonly field: SlotId;
}

/** Members by their name; accessors and methods apart. */
export class ObjectEntry {
  readonly id: ObjectId;
  readonly name: string;
  readonly node: ClassNode | undefined;
  readonly instance: Instance;
  readonly span: Span;
  readonly trivia: Trivia;
  /** The struct of the runtime that it is, where it is one. */
  readonly native: string | undefined;
  readonly fields: Field[] = [];
  /** Of a shape: the functions of accessors in its literals. */
  readonly accessors: Field[] = [];
  readonly methods = new Map<string, Callee>();
  readonly getters = new Map<string, Callee>();
  readonly setters = new Map<string, Callee>();
  /** By the name that the author knows. */
  readonly bridges = new Map<string, readonly Bridge[]>();
  /** Of a class inside of a function: the variables of the function whose values its objects keep. */
  readonly captured: CapturedField[] = [];
  base: ObjectEntry | undefined;
  /** An interface of which all objects are errors. */
  isErrorInterface = false;
  /** Whether all members are found; those that derive from it wait for that. */
  isComplete: boolean;
  readonly derived: { readonly register: () => void; readonly forget: () => void }[] = [];
  construct: Callee | undefined;
  /** In which order its objects get their properties, where that is not the order of the declarations. */
  turns: PropertyTurns | undefined;
  /** Its fields are the elements of a tuple, `0` and on. */
  isTuple = false;
  /** Of a tuple: its first element can only be one value. */
  isTagged = false;
  /** Of a shape: what TypeScript sees it as, and its generic methods, which have no place in it of their own. */
  written: ts.Type | undefined;
  readonly generics = new Map<string, ts.Signature>();
  /** Methods that are made for each use. */
  readonly onDemand = new Set<string>();
  /** Of a union of shapes: its members. */
  members: readonly ObjectEntry[] = [];

  constructor(
    id: ObjectId,
    name: string,
    node: ClassNode | undefined,
    instance: Instance,
    place: { readonly span: Span; readonly trivia: Trivia },
    native?: string,
  ) {
    this.id = id;
    this.name = name;
    this.node = node;
    this.instance = instance;
    this.span = place.span;
    this.trivia = place.trivia;
    this.native = native;
    this.isComplete = node === undefined;
  }

  get kind(): "class" | "shape" {
    const isShape = this.node === undefined && this.native === undefined && !this.isErrorInterface;
    return isShape ? "shape" : "class";
  }

  /** The slot of a field, own or of a base class. */
  fieldOf(name: string): SlotId | undefined {
    return this.fields.find((field) => field.name === name)?.slot ?? this.base?.fieldOf(name);
  }

  methodOf(name: string): Callee | undefined {
    return this.methods.get(name) ?? this.base?.methodOf(name);
  }

  getterOf(name: string): Callee | undefined {
    return this.getters.get(name) ?? this.base?.getterOf(name);
  }

  setterOf(name: string): Callee | undefined {
    return this.setters.get(name) ?? this.base?.setterOf(name);
  }

  /** Those of a method, own or of a base class, by their names. */
  bridgesOf(method: string): ReadonlyMap<string, Bridge> {
    const own = (this.bridges.get(method) ?? []).map((bridge) => [bridge.name, bridge] as const);
    return new Map([...(this.base?.bridgesOf(method) ?? []), ...own]);
  }

  #bridgeIds(): readonly FunctionId[] {
    return [...this.bridges.values()].flatMap((bridges) => bridges.map(({ id }) => id));
  }

  constructOf(): Callee | undefined {
    return this.construct ?? this.base?.constructOf();
  }

  /** Error or a class that extends it. */
  get isError(): boolean {
    return this.native !== undefined || (this.base?.isError ?? false);
  }

  extends(other: ObjectEntry): boolean {
    return this === other || (this.base?.extends(other) ?? false);
  }

  /** @param family of a generic class that something asks for */
  finish(family: ObjectId | undefined): ObjectDecl {
    const { id, name, kind, isTuple, native, turns, span, trivia } = this;
    const fields = [...this.fields, ...this.accessors];
    // No object is of such an interface itself.
    const className = this.isErrorInterface ? "Error" : this.node && nameInJavaScript(this.node);
    const own = [...this.methods.values(), ...this.getters.values(), ...this.setters.values()];
    const methods: FunctionId[] = [...own.map((entry) => entry.id), ...this.#bridgeIds()];
    if (this.construct !== undefined) methods.unshift(this.construct.id);
    const base = this.base?.id;
    const generics = [...this.onDemand];
    const members = this.members.map((member) => member.id);
    return {
      id,
      name,
      kind,
      className,
      isTuple,
      members,
      base,
      family,
      fields,
      turns,
      methods,
      generics,
      native,
      span,
      trivia,
    };
  }
}

/** The name that instances of the class show. */
export function nameInJavaScript(node: ClassNode): string | undefined {
  if (node.name !== undefined) return node.name.text;
  if (ts.isClassDeclaration(node)) return "default";
  const { parent } = node;
  const isNamed = ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent);
  return isNamed && ts.isIdentifier(parent.name) ? parent.name.text : undefined;
}
