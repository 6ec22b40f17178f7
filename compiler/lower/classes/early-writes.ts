// Fields that are written while the object is still being made, before their turn: a base's constructor calls a method that a
// subclass replaces, an initialiser one that sets a later field. In JavaScript the turn of `x?: T` makes it undefined again,
// and the property stands where the first write put it. What may happen counts as done: calls are followed into functions and
// callbacks as far as their declarations say what runs, and branches are taken.
import type { PropertyTurns } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import type { ClassNode } from "../objects/object-entry.ts";
import {
  chainOf,
  constructorOf,
  isAbstractClass,
  isOnlySaid,
  keyOf,
  ownFields,
  parameterFields,
} from "./class-chain.ts";
import { Making, type Turn } from "./making.ts";

export interface EarlyWrites {
  /** Fields without an initialiser that may have been written before their turn. */
  readonly again: ReadonlySet<ts.Node>;
  /** Fields without an initialiser that a base declares, too, `abstract level: number`, which are one place. */
  readonly shared: ReadonlyMap<ts.Node, readonly ts.Node[]>;
  /** Of classes whose order is not that of the declarations. */
  readonly turns: ReadonlyMap<ClassNode, PropertyTurns>;
  /** Writes to a private field that the object does not have yet. */
  readonly privates: ReadonlySet<ts.PropertyAccessExpression>;
}

/** @param members properties that something else than their constructor assigns to */
export function findEarlyWrites(
  files: readonly ts.SourceFile[],
  checker: ts.TypeChecker,
  members: ReadonlySet<ts.Node>,
): EarlyWrites {
  const again = new Set<ts.Node>();
  const shared = new Map<ts.Node, readonly ts.Node[]>();
  const turns = new Map<ClassNode, PropertyTurns>();
  const privates = new Set<ts.PropertyAccessExpression>();
  const visit = (node: ts.Node): void => {
    if (ts.isClassLike(node) && !isAbstractClass(node)) {
      const made = new Order(node, checker, members);
      for (const field of made.again) again.add(field);
      for (const [field, others] of made.shared) shared.set(field, others);
      for (const write of made.privates) privates.add(write);
      if (made.turns !== undefined) turns.set(node, made.turns);
    }
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
  return { again, shared, turns, privates };
}

/** The properties of an object of a class in the order in which it gets them. */
class Order implements Turn {
  readonly again = new Set<ts.Node>();
  readonly shared = new Map<ts.Node, readonly ts.Node[]>();
  readonly privates = new Set<ts.PropertyAccessExpression>();
  readonly #checker: ts.TypeChecker;
  readonly #members: ReadonlySet<ts.Node>;
  readonly #classes: readonly ClassNode[];
  /** By name, the declarations that make or promise it. */
  readonly #declared = new Map<string, ts.Node[]>();
  readonly #begun = new Set<string>();
  readonly #order = new Set<string>();
  readonly #early = new Set<string>();
  /** An early write that may not come to pass. */
  #unsure: string | undefined;

  constructor(node: ClassNode, checker: ts.TypeChecker, members: ReadonlySet<ts.Node>) {
    this.#checker = checker;
    this.#members = members;
    this.#classes = chainOf(node, checker);
    const fromBase = [...this.#classes].reverse();
    for (const one of fromBase) {
      for (const param of parameterFields(one)) this.#declare(param.name, param);
      for (const field of ownFields(one)) this.#declare(field.name, field);
    }
    const making = new Making(this.#classes, checker, this);
    for (const one of this.#classes) making.give(constructorOf(one), one);
    for (const one of fromBase) this.#make(one, making);
  }

  get turns(): PropertyTurns | undefined {
    const visible = (names: Iterable<string>): readonly string[] =>
      [...names].filter((name) => !isPrivate(name));
    const names = visible(this.#order);
    const declared = visible(this.#declared.keys()).filter((name) => this.#order.has(name));
    const doubt =
      this.#early.size > 1 || names.some((name, at) => name !== declared[at]) ? this.#unsure : undefined;
    if (doubt === undefined && names.every((name, at) => name === declared[at])) return undefined;
    return { names, doubt };
  }

  get progress(): number {
    return this.#begun.size + this.#order.size;
  }

  isMissing(name: ts.PropertyName): boolean {
    const key = keyOf(name, this.#checker);
    return this.#declared.has(key) && !this.#order.has(key);
  }

  write(key: string, node: ts.Node, isSure: boolean): void {
    if (!this.#declared.has(key) || this.#begun.has(key)) return;
    if (ts.isPropertyAccessExpression(node) && ts.isPrivateIdentifier(node.name)) this.privates.add(node);
    if (this.#order.has(key)) return;
    // What is only promised, `declare x: T`, has no turn.
    if (this.#declared.get(key)?.some(isMade)) {
      if (!isPrivate(key)) this.#early.add(key);
      if (!isSure) this.#unsure ??= key;
    }
    this.#order.add(key);
  }

  /** Code that nobody follows has the object: all that something writes may be written. */
  lose(node: ts.Node): void {
    for (const [key, declarations] of this.#declared)
      if (declarations.some((one) => this.#members.has(one))) this.write(key, node, false);
  }

  #declare(name: ts.PropertyName, node: ts.Node): void {
    const key = keyOf(name, this.#checker);
    const known = this.#declared.get(key);
    if (known === undefined) this.#declared.set(key, [node]);
    else known.push(node);
  }

  #make(node: ClassNode, making: Making): void {
    for (const param of parameterFields(node)) this.#begin(param.name, param);
    for (const field of ownFields(node)) {
      if (field.initializer !== undefined) making.visit(field.initializer, node);
      if (!isOnlySaid(field)) this.#begin(field.name, field);
    }
    making.construct(constructorOf(node), node);
  }

  #begin(name: ts.PropertyName, node: ts.Node): void {
    const key = keyOf(name, this.#checker);
    if (ts.isPropertyDeclaration(node) && node.initializer === undefined) {
      const declared = this.#declared.get(key) ?? [];
      if (declared.length > 1) this.shared.set(node, declared);
      if (this.#order.has(key)) this.again.add(node);
    }
    this.#begun.add(key);
    this.#order.add(key);
  }
}

function isMade(node: ts.Node): boolean {
  return !ts.isPropertyDeclaration(node) || !isOnlySaid(node);
}

/** `#name`, which no list of the properties shows. */
function isPrivate(key: string): boolean {
  return key.startsWith("__#");
}
