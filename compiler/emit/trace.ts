// Checked builds for a board: each function says where it is, `tsinoFrame.at(12);` in front of line 12, so that whatever
// stops the program tells the TypeScript line and the calls that led there; and arithmetic is watched.
import type * as cpp from "../cpp/ast.ts";
import * as make from "../cpp/build.ts";
import { mapExpr, mapStmt, type Rewrite } from "../cpp/map.ts";
import type { Span } from "../span.ts";
import type { Unit } from "./index.ts";
import type { Locate } from "./source-place.ts";
import { watchArithmetic, watchedHeader } from "./watch-arithmetic.ts";

const frame = "tsinoFrame";

/** The sketch with all that a checked build does. */
export function trace(unit: Unit, locate: Locate): Unit {
  const labels = findLabels(unit.body);
  const body = unit.body.map((decl): cpp.Decl => {
    if (decl.kind === "statement") return { ...decl, statement: traceGlobal(decl.statement, labels, locate) };
    // What interrupts run can't look for its place in flash.
    if (decl.kind !== "function" || decl.attribute !== undefined) return decl;
    return { ...decl, body: new FunctionTrace(showName(decl.name), labels, locate).trace(decl.body) };
  });
  return { ...unit, body, headers: [...new Set([...unit.headers, "tsino/frame.h", watchedHeader])] };
}

/** `Counter::add` is `Counter.add` in the source. */
function showName(name: string): string {
  return name.replaceAll("::", ".");
}

/** Variables that are labels of a `switch` must stay constants. */
function findLabels(decls: readonly cpp.Decl[]): ReadonlySet<string> {
  const names = new Set<string>();
  const look: Rewrite = {
    expr: (expr) => mapExpr(expr, look),
    body: (body) => body.map(visit),
    branch: (stmt) => visit(stmt),
    lambda: (body) => body.map(visit),
  };
  const noteName = (expr: cpp.Expr): cpp.Expr => {
    if (expr.kind === "name") names.add(expr.text);
    return mapExpr(expr, { ...look, expr: noteName });
  };
  const visit = (stmt: cpp.Stmt): cpp.Stmt => {
    if (stmt.kind === "switch")
      for (const { labels } of stmt.cases)
        for (const label of labels) if (label !== undefined) noteName(label);
    return mapStmt(stmt, look);
  };
  for (const decl of decls) {
    if (decl.kind === "statement") visit(decl.statement);
    else if (decl.kind === "function") decl.body.forEach(visit);
  }
  return names;
}

/** Outside of functions only what runs is watched: constants, tables in flash must stay what they are. */
function traceGlobal(stmt: cpp.Stmt, labels: ReadonlySet<string>, locate: Locate): cpp.Stmt {
  if (stmt.kind === "group")
    return { ...stmt, body: stmt.body.map((one) => traceGlobal(one, labels, locate)) };
  if (stmt.kind !== "declare" || stmt.suffix !== "" || !runs(stmt)) return stmt;
  return new FunctionTrace(undefined, labels, locate).statement(stmt);
}

function runs(stmt: cpp.Stmt): boolean {
  let found = false;
  const look: Rewrite = {
    expr: (expr) => {
      if (expr.kind === "call" || expr.kind === "lambda") found = true;
      return mapExpr(expr, look);
    },
    body: (body) => body,
    branch: (inner) => inner,
    lambda: (body) => body,
  };
  mapStmt(stmt, look);
  return found;
}

class FunctionTrace {
  /** undefined: outside of functions, where F() can't stand, so that there is no frame. */
  readonly #name: string | undefined;
  readonly #labels: ReadonlySet<string>;
  readonly #locate: Locate;
  readonly #rewrite: Rewrite;
  #file: string | undefined;
  /** Its statements come from several files: the top level of modules. */
  #mixed = false;
  #line = 0;

  constructor(name: string | undefined, labels: ReadonlySet<string>, locate: Locate) {
    this.#name = name;
    this.#labels = labels;
    this.#locate = locate;
    this.#rewrite = {
      expr: (expr) => this.#noteThrow(watchArithmetic(mapExpr(expr, this.#rewrite))),
      body: (body) => this.#list(body),
      branch: (stmt) => this.#branch(stmt),
      lambda: (body) => new FunctionTrace(name && "function", labels, locate).trace(body),
    };
  }

  trace(body: readonly cpp.Stmt[]): readonly cpp.Stmt[] {
    if (this.#name === undefined) return this.#list(body);
    const first = findOrigin(body);
    if (first === undefined) return body;
    const { file } = this.#locate(first);
    this.#file = file;
    this.#mixed = body.some((stmt) => stmt.origin !== undefined && this.#locate(stmt.origin).file !== file);
    const declaration: cpp.Stmt = {
      kind: "declare",
      type: "tsino::Frame",
      name: frame,
      suffix: "",
      init: { kind: "construct", args: [this.#title(file)] },
    };
    return [declaration, ...this.#list(body)];
  }

  /** tsino::raise(error)  =>  tsinoFrame.throws(), tsino::raise(error) */
  #noteThrow(expr: cpp.Expr): cpp.Expr {
    const raises = expr.kind === "call" && expr.callee.kind === "name" && expr.callee.text === "tsino::raise";
    if (!raises || this.#name === undefined) return expr;
    return make.binary(",", make.method(make.name(frame), "throws"), expr);
  }

  #title(file: string): cpp.Expr {
    return make.literal(`F(${make.quoteText(`${this.#name} (${file}:`)})`);
  }

  statement(stmt: cpp.Stmt): cpp.Stmt {
    if (stmt.kind === "declare" && this.#labels.has(stmt.name)) return stmt;
    const inner = mapStmt(stmt, this.#rewrite);
    if (inner.kind === "while" || inner.kind === "do-while")
      return { ...inner, test: this.#comma(inner.test, stmt.origin) };
    if (inner.kind !== "for") return inner;
    const [test, update] = [inner.test, inner.update].map((expr) => expr && this.#comma(expr, stmt.origin));
    return { ...inner, test, update };
  }

  #list(body: readonly cpp.Stmt[]): readonly cpp.Stmt[] {
    // Whoever comes from elsewhere, through a loop or a label, has another line behind.
    this.#line = 0;
    const traced = body.flatMap((stmt): readonly cpp.Stmt[] => {
      const mark = stmt.kind === "label" || stmt.kind === "block" ? [] : this.#mark(stmt.origin);
      const own = this.statement(stmt);
      const isPlain = ["expression", "declare"].includes(stmt.kind);
      if (!isPlain) this.#line = 0;
      const [first] = mark;
      // The author's comments stay in front.
      if (first === undefined) return [own];
      const trivia = own.trivia && { ...own.trivia, leading: [], blankBefore: false };
      const before = own.trivia && { ...own.trivia, trailing: undefined };
      return [
        { ...first, trivia: before },
        { ...own, trivia },
      ];
    });
    this.#line = 0;
    return traced;
  }

  /** The body of an `if` or a loop; `else if` stays one. */
  #branch(stmt: cpp.Stmt): cpp.Stmt {
    if (stmt.kind === "if") {
      const own = this.statement(stmt);
      return own.kind === "if" ? { ...own, test: this.#comma(own.test, stmt.origin) } : own;
    }
    if (stmt.kind === "block" || stmt.kind === "empty") return this.statement(stmt);
    return make.block(this.#list([stmt]));
  }

  /** test  =>  (tsinoFrame.at(12), test) */
  #comma(expr: cpp.Expr, origin: Span | undefined): cpp.Expr {
    this.#line = 0;
    const [mark] = this.#mark(expr.origin ?? origin);
    this.#line = 0;
    return mark?.kind === "expression" ? make.binary(",", mark.value, expr) : expr;
  }

  #mark(origin: Span | undefined): readonly cpp.Stmt[] {
    if (origin === undefined || this.#name === undefined) return [];
    const { file, line } = this.#locate(origin);
    if (file === this.#file && line === this.#line) return [];
    this.#file = file;
    this.#line = line;
    const number = make.literal(String(line));
    const args = this.#mixed ? [this.#title(file), number] : [number];
    return [make.expression(make.method(make.name(frame), "at", ...args))];
  }
}

function findOrigin(body: readonly cpp.Stmt[]): Span | undefined {
  for (const stmt of body) {
    if (stmt.origin !== undefined) return stmt.origin;
    const inner = "body" in stmt && Array.isArray(stmt.body) ? findOrigin(stmt.body) : undefined;
    if (inner !== undefined) return inner;
  }
  return undefined;
}
