// What every family of the lowering shares: the checker, the tables of slots, functions and enums, the way to refuse.
// It lives as long as one call of lower().

import { bug } from "../bug.ts";
import type { Report } from "../diagnostics/reporter.ts";
import { declarationKey, type ExternTable, type ExternType } from "../extern/extern.ts";
import type { Expr, LabelId, Lowered, Place, Slot, Stmt, Trivia } from "../hir/index.ts";
import type { SlotId, Type } from "../hir/type.ts";
import type { Span } from "../span.ts";
import { ts } from "../typescript.ts";
import { GenericMethods } from "./classes/generic-methods.ts";
import type { CommentTable } from "./comments.ts";
import type { Assigned } from "./expressions/assigned.ts";
import { coerce } from "./expressions/coerce.ts";
import { leaves } from "./expressions/known-tests.ts";
import type { FunctionEntry } from "./functions/function-entry.ts";
import type { FunctionUses } from "./functions/function-uses.ts";
import { openBlock } from "./functions/nested-functions.ts";
import { Instance } from "./instance.ts";
import { RefusedNames } from "./refused.ts";
import { Tables } from "./tables.ts";
import { makeArrayType } from "./types/types.ts";
import type { DynamicTable } from "./unions/dynamic-table.ts";

export type { FunctionEntry } from "./functions/function-entry.ts";
export { Refusal } from "./refusals.ts";

export interface Families {
  readonly expr: (node: ts.Expression, to: Lowering) => Expr<Lowered>;
  readonly condition: (node: ts.Expression, to: Lowering) => Expr<Lowered>;
  readonly place: (node: ts.Expression, to: Lowering) => Place<Lowered>;
  readonly name: (symbol: ts.Symbol | undefined, node: ts.Node, to: Lowering) => Expr<Lowered>;
  readonly stmt: (node: ts.Statement, to: Lowering) => readonly Stmt<Lowered>[];
}

export class Lowering extends Tables {
  readonly checker: ts.TypeChecker;
  readonly externs: ExternTable;
  readonly comments: CommentTable;
  /** Variables that are written after their declaration. */
  readonly assigned: ReadonlySet<ts.Symbol>;
  /** Variables of which something asks whether they have a value. */
  readonly questioned: ReadonlySet<ts.Symbol>;
  /** These and more that only a look at the whole source tells. */
  readonly source: Assigned;
  readonly genericMethods: GenericMethods;
  /** Which functions are used as values, and variables that functions use before they are declared. */
  readonly uses: FunctionUses;
  /** Expressions whose value is known already: the start of an optional chain, which is evaluated once. */
  readonly given = new Map<ts.Node, Expr<Lowered>>();
  /** Their uses say nothing more. */
  readonly refused: RefusedNames;
  /** Function types that are being lowered, outermost first. */
  readonly functionTypes: ts.Type[] = [];
  /** Generic functions that a call gives and another one calls at once, by their types: as what they are called. */
  readonly calledAs = new Map<ts.Type, ts.Signature>();
  /** Labels in scope, innermost last. */
  readonly labels: { readonly name: string; readonly id: LabelId }[] = [];
  /** Functions with a result that interrupts call, without it. */
  readonly interruptHandlers = new Map<ts.Node, FunctionEntry>();
  /** Switches that have become blocks, whose label a `break` asks for. */
  readonly blockOf = new Map<ts.Node, () => LabelId>();
  /** The function whose body is being lowered; undefined at a module's top level. */
  owner: FunctionEntry | undefined;
  /** A function that the compiler writes, while its body is made: its temporaries are its own. */
  writing: Pick<FunctionEntry, "id"> | undefined;
  /** Inside a block of the top level: its variables are no globals. */
  depth = 0;

  readonly #families: Families;
  /** The program without any type parameter. */
  readonly root = new Instance(undefined, new Map(), undefined);
  /** Where variables are declared and found now. */
  instance = this.root;

  constructor(
    checker: ts.TypeChecker,
    externs: ExternTable,
    report: Report,
    families: Families,
    comments: CommentTable,
    assigned: Assigned,
    uses: FunctionUses,
    dynamic: DynamicTable,
  ) {
    super(report, dynamic);
    this.checker = checker;
    this.externs = externs;
    this.#families = families;
    this.comments = comments;
    this.assigned = assigned.variables;
    this.questioned = assigned.questioned;
    this.source = assigned;
    this.genericMethods = new GenericMethods(assigned.genericMethods);
    this.uses = uses;
    this.refused = new RefusedNames(checker);
  }

  expr(node: ts.Expression): Expr<Lowered> {
    return this.#families.expr(node, this);
  }

  /** As a boolean, by JavaScript's truth. */
  condition(node: ts.Expression): Expr<Lowered> {
    return this.#families.condition(node, this);
  }

  place(node: ts.Expression): Place<Lowered> {
    return this.#families.place(node, this);
  }

  /** What a name stands for as a value. */
  lowerName(symbol: ts.Symbol | undefined, node: ts.Node): Expr<Lowered> {
    return this.#families.name(symbol, node, this);
  }

  /** A statement may become several, or none. */
  stmt(node: ts.Statement): readonly Stmt<Lowered>[] {
    const lowered = this.tried(() => this.#families.stmt(node, this));
    if (lowered !== undefined) return lowered;
    this.refused.addAll(node);
    this.#explore(node);
    return [];
  }

  /** What stands inside of a refused statement has mistakes of its own; they are reported in the same turn. */
  #explore(node: ts.Node): void {
    ts.forEachChild(node, (child) => {
      if (ts.isBlock(child)) this.block(child);
      else if (ts.isStatement(child)) this.nested(() => this.stmt(child));
      else if (ts.isCatchClause(child) || ts.isCaseBlock(child) || ts.isCaseOrDefaultClause(child))
        this.#explore(child);
    });
  }

  /** Statements of a block, then its last comments. */
  block(node: ts.Block): readonly Stmt<Lowered>[] {
    return this.statements(node.statements, node);
  }

  statements(
    nodes: readonly ts.Statement[],
    container: ts.Node,
    lower: (node: ts.Statement) => readonly Stmt<Lowered>[] = (node) => this.stmt(node),
  ): readonly Stmt<Lowered>[] {
    return this.nested(() => {
      const block = openBlock(nodes, this);
      const body: Stmt<Lowered>[] = [];
      // In an instance of which types decide a test nothing may be left behind it.
      const end = nodes.findIndex((node) => {
        const lowered = lower(node);
        body.push(...block.before(node), ...lowered);
        return this.instance.isGeneric && leaves(lowered);
      });
      block.close(end < 0 ? [] : nodes.slice(end + 1));
      const leading = this.comments.ending(container);
      if (leading.length === 0) return body;
      const trivia = { leading, trailing: undefined, blankBefore: false };
      return [...body, { kind: "group", body: [], span: this.spanOf(container), trivia }];
    });
  }

  /** The body of a loop or branch as one statement. */
  body(node: ts.Statement): Stmt<Lowered> {
    if (ts.isBlock(node)) return { kind: "block", body: this.block(node), ...this.placed(node) };
    const lowered = this.nested(() => this.stmt(node));
    const [only, more] = lowered;
    if (only !== undefined && more === undefined) return only;
    return { kind: "block", body: lowered, ...this.placed(node) };
  }

  placed(node: ts.Node): { readonly span: Span; readonly trivia: Trivia } {
    return { span: this.spanOf(node), trivia: this.comments.trivia(node) };
  }

  /** Members of a struct, which has a name: a list in it that leads back to it has an end. */
  inStruct<Result>(lower: () => Result): Result {
    const open = [...this.open];
    this.open.clear();
    try {
      return lower();
    } finally {
      for (const type of open) this.open.add(type);
    }
  }

  nested<Result>(lower: () => Result): Result {
    this.depth += 1;
    try {
      return lower();
    } finally {
      this.depth -= 1;
    }
  }

  /** Refuses the use of a name whose declaration was refused. */
  checkRefused(symbol: ts.Symbol | undefined, node: ts.Node): void {
    if (symbol !== undefined && this.refused.has(symbol)) this.refuseQuietly(node);
  }

  makeSlot(
    fields: Omit<Slot, "id" | "owner">,
    owner: Pick<FunctionEntry, "id"> | undefined = this.writing ?? this.owner,
  ): SlotId {
    const id = this.nextId() as SlotId; // the only place that makes slot ids
    this.slots.set(id, { ...fields, id, owner: owner?.id });
    return id;
  }

  declareSlot(symbol: ts.Symbol, fields: Omit<Slot, "id" | "owner">): SlotId {
    const id = this.makeSlot(fields);
    this.instance.slots.set(symbol, id);
    return id;
  }

  slotOf(symbol: ts.Symbol): SlotId | undefined {
    return this.instance.slotOf(symbol);
  }

  /** Lowers something inside of a function: its parameters, its body. */
  within<Result>(entry: FunctionEntry, lower: () => Result): Result {
    const { owner, writing, instance, depth } = this;
    this.owner = entry;
    this.writing = undefined;
    this.instance = entry.instance;
    try {
      return lower();
    } finally {
      this.owner = owner;
      this.writing = writing;
      this.instance = instance;
      this.depth = depth;
    }
  }

  /** Makes the body of a function that the compiler writes. */
  writes<Result>(owner: Pick<FunctionEntry, "id">, make: () => Result): Result {
    const outer = this.writing;
    this.writing = owner;
    try {
      return make();
    } finally {
      this.writing = outer;
    }
  }

  /** Lowers something with the type parameters of another place. */
  withInstance<Result>(instance: Instance, lower: () => Result): Result {
    const outer = this.instance;
    this.instance = instance;
    try {
      return lower();
    } finally {
      this.instance = outer;
    }
  }

  /** Lowers what stands at the top level, from wherever it was asked for. */
  atTop<Result>(lower: () => Result): Result {
    const { owner, writing, depth } = this;
    this.owner = undefined;
    this.writing = undefined;
    this.depth = 0;
    try {
      return lower();
    } finally {
      this.owner = owner;
      this.writing = writing;
      this.depth = depth;
    }
  }

  /** The symbol behind a name, imports followed to what they import. */
  symbolOf(node: ts.Node): ts.Symbol | undefined {
    const { parent } = node;
    // constructor(readonly pin: number): the name is declared twice, in the body it means the parameter.
    const symbol =
      ts.isParameter(parent) &&
      parent.name === node &&
      ts.isIdentifier(node) &&
      ts.isParameterPropertyDeclaration(parent, parent.parent)
        ? this.checker.getSymbolsOfParameterPropertyDeclaration(parent, node.text)[0]
        : this.checker.getSymbolAtLocation(node);
    if (symbol === undefined) return undefined;
    return symbol.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(symbol) : symbol;
  }

  /** Declared by tsino's own `lib.d.ts`. */
  isLibrary(declaration: ts.Node): boolean {
    return /\/types\/lib[^/]*\.d\.ts$/.test(declaration.getSourceFile().fileName);
  }

  externType(type: ExternType): Type {
    if (type.kind === "class") {
      const found = this.externs.classes.get(type.id) ?? bug(undefined, `no extern class ${type.id}`);
      return { kind: "extern", class: found };
    }
    if (type.kind === "number")
      return { kind: "number", flavour: type.flavour === "f64" ? undefined : type.flavour };
    if (type.kind === "bytes") return makeArrayType({ kind: "number", flavour: "u8" }, undefined, this);
    if (type.kind === "handler") return bug(undefined, "a function that interrupts call is no value");
    return { kind: type.kind };
  }

  /** The value of an expression, brought to the type of its place. */
  coerced(node: ts.Expression, type: Type): Expr<Lowered> {
    return coerce(this.expr(node), type, node, this);
  }

  /** The user's function behind a symbol: a declaration with a body, or a top-level const that holds one. */
  functionOf(symbol: ts.Symbol): FunctionEntry | undefined {
    for (const declaration of symbol.declarations ?? []) {
      const node = ts.isVariableDeclaration(declaration)
        ? declaration.initializer
        : ts.isExportAssignment(declaration)
          ? declaration.expression
          : declaration;
      const entry = node && this.instance.functionAt(node);
      if (entry !== undefined) return entry;
    }
    return undefined;
  }
}

export function keyOf(declaration: ts.Node): string {
  return declarationKey(declaration.getSourceFile().fileName, declaration.getStart());
}
