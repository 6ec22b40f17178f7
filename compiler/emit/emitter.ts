// What emission carries: names, forms of slots, and the headers that turn out to be needed.

import { bug } from "../bug.ts";
import type * as cpp from "../cpp/ast.ts";
import * as make from "../cpp/build.ts";
import type {
  Explicit,
  ExplicitProgram,
  Expr,
  FunctionDecl,
  FunctionId,
  LabelId,
  ObjectId,
  Repr,
  Slot,
  SlotId,
  Stmt,
} from "../hir/index.ts";
import type { Dispatchers } from "./dispatchers.ts";
import type { Names } from "./names.ts";
import { headersOf, typeName } from "./types.ts";

export type X = Expr<Explicit>;

export interface Families {
  readonly expr: (expr: X, to: Emitter) => cpp.Expr;
  readonly stmt: (stmt: Stmt<Explicit>, to: Emitter) => cpp.Stmt;
}

/** What jumps may leave. */
export interface Enclosing {
  readonly label: LabelId | undefined;
  readonly isLoop: boolean;
  /** A block, which only jumps that name it leave. */
  readonly isNamed?: boolean;
}

export class Emitter {
  readonly program: ExplicitProgram;
  readonly names: Names;
  readonly headers = new Set<string>();
  /** Only where virtual methods are called by asking for the class first. */
  readonly dispatchers: Dispatchers | undefined;
  /** Labels that some jump needs in C++, as `continue` and `break` cross a loop or switch. */
  readonly jumps = new Set<string>();
  /** What plain `break` and `continue` leave, innermost last. */
  readonly enclosing: Enclosing[] = [];
  /** Outside functions F() can't stand: its literal needs a statement. */
  atFileScope = false;
  inLambda = false;
  readonly #families: Families;

  constructor(
    program: ExplicitProgram,
    names: Names,
    families: Families,
    dispatchers: Dispatchers | undefined,
  ) {
    this.program = program;
    this.names = names;
    this.dispatchers = dispatchers;
    this.#families = families;
  }

  expr(expr: X): cpp.Expr {
    const plain = this.#families.expr(expr, this);
    return make.at(
      this.program.shortOperands.has(expr) ? this.#lengthen(plain, expr.repr) : plain,
      expr.span,
    );
  }

  /** As an operand of C++'s own: of a variable that interrupts change its name, without what makes a value of it. */
  plain(expr: X): cpp.Expr {
    const value = this.expr(expr);
    if (expr.kind !== "read" || value.kind !== "cast" || this.program.shortOperands.has(expr)) return value;
    return make.at(value.operand, expr.span);
  }

  /** 20000  =>  20000L,  bytes[0]  =>  (int32_t)bytes[0] */
  #lengthen(plain: cpp.Expr, repr: Repr): cpp.Expr {
    if (plain.kind === "literal") return make.literal(`${plain.text}L`);
    const unsigned = repr.kind === "int" && repr.bits === 32 && !repr.signed;
    return make.cast(unsigned ? "uint32_t" : "int32_t", plain);
  }

  /** The body of a lambda: outside of the loops and the scope around it. */
  inside<Result>(emit: () => Result): Result {
    const { atFileScope, inLambda } = this;
    this.inLambda = true;
    const enclosing = this.enclosing.splice(0);
    // In a lambda of the top level, AVR's compiler takes no F() either.
    this.atFileScope = atFileScope && this.program.intBits === 16;
    try {
      return emit();
    } finally {
      this.atFileScope = atFileScope;
      this.inLambda = inLambda;
      this.enclosing.push(...enclosing);
    }
  }

  stmt(stmt: Stmt<Explicit>): cpp.Stmt {
    return { ...this.#families.stmt(stmt, this), origin: stmt.span, trivia: stmt.trivia };
  }

  stmts(body: readonly Stmt<Explicit>[]): readonly cpp.Stmt[] {
    return body.map((stmt) => this.stmt(stmt));
  }

  slot(id: SlotId): Slot {
    return this.program.slots.get(id) ?? bug(undefined, `no slot ${id}`);
  }

  function(id: FunctionId): FunctionDecl<Explicit> {
    return this.program.functions.get(id) ?? bug(undefined, `no function ${id}`);
  }

  /** The struct of an object type. */
  structOf(id: ObjectId): ObjectId {
    return this.program.structIds.get(id) ?? id;
  }

  /** The form in which an object keeps a field. */
  fieldRepr(id: SlotId): Repr {
    return this.program.fieldReprs.get(id) ?? this.reprOf(id);
  }

  reprOf(id: SlotId): Repr {
    return this.program.reprs.get(id) ?? bug(undefined, `no form for slot ${id}`);
  }

  type(repr: Repr): cpp.Type {
    this.need(...headersOf(repr));
    return typeName(repr, this.names);
  }

  need(...headers: readonly (string | undefined)[]): void {
    for (const header of headers) if (header !== undefined) this.headers.add(header);
  }
}
