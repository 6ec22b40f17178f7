// The top level of the modules: what C++ can initialise where it is declared, and what must run in order first.
import { conflicts, type Effect } from "../../analyze/index.ts";
import type { Explicit, Expr, FunctionId, Item, Lowered, Module, SlotId, Stmt } from "../../hir/index.ts";
import { visitExpr, visitExpressions } from "../../hir/walk.ts";
import { type Elaborator, noTrivia, type X } from "../elaborator.ts";
import { makeDeclarationCheck } from "./declared.ts";
import { elaborateStmt, initialValue } from "./statements.ts";

export interface TopLevel {
  readonly modules: readonly Module<Explicit>[];
  readonly startup: readonly Stmt<Explicit>[];
}

export function elaborateTopLevel(
  functions: (id: number) => Item<Explicit> | undefined,
  intBits: 16 | 32,
  to: Elaborator,
): TopLevel {
  const shared = findShared(to);
  const startup: Stmt<Explicit>[] = [];
  const started: Effect[] = [];
  /** In the order of the program, which is that of C++. */
  const declared = new Set<SlotId>();
  const checkDeclared = makeDeclarationCheck(to);
  const modules = to.program.modules.map(
    (module, position): Module<Explicit> => ({
      ...module,
      items: module.items.flatMap((item): readonly Item<Explicit>[] => {
        if (item.kind === "enum") return [{ ...item, isOpen: to.facts.numbers.isOpen(item.id) }];
        if (item.kind === "class") return [item];
        if (item.kind === "function") {
          const done = functions(item.id);
          return done === undefined ? [] : [done];
        }
        checkDeclared(item.statement, position);
        return splitStatement(item.statement);
      }),
    }),
  );
  return { modules: withTables(modules, to.tables), startup };

  function splitStatement(stmt: Stmt<Lowered>): readonly Item<Explicit>[] {
    if (stmt.kind === "group" && stmt.body.some((inner) => inner.kind === "let")) {
      return stmt.body.flatMap((inner, position) =>
        splitStatement(position === 0 ? { ...inner, trivia: stmt.trivia } : inner),
      );
    }
    if (stmt.kind !== "let") {
      started.push(to.facts.effects.ofStmt(stmt));
      startup.push(elaborateStmt(stmt, undefined, to));
      return [];
    }
    const { slot, value } = stmt;
    declared.add(slot);
    const isOwn = to.slot(slot).role === "global";
    const global =
      to.reprOf(slot).kind === "table" || shared.has(slot) || (isOwn && to.program.kind === "sketch");
    if (!global) {
      to.slots.set(slot, { ...to.slot(slot), role: "local" });
      started.push(to.facts.effects.ofStmt(stmt));
      startup.push(elaborateStmt(stmt, undefined, to));
      return [];
    }
    if (value === undefined) return [{ kind: "statement", statement: { ...stmt, value: undefined } }];
    const { result, first } = to.collect(() => initialValue(slot, value, to));
    if (first.length === 0 && canInitialise(value)) {
      return [{ kind: "statement", statement: { ...stmt, value: result } }];
    }
    return assignLater(stmt, slot, result, first);
  }

  /** const x = f();  =>  a variable without a value, filled before setup. */
  function assignLater(
    stmt: Extract<Stmt<Lowered>, { kind: "let" }>,
    slot: SlotId,
    value: X,
    first: readonly Stmt<Explicit>[],
  ): readonly Item<Explicit>[] {
    to.slots.set(slot, { ...to.slot(slot), mutable: true });
    started.push(to.facts.effects.ofStmt(stmt));
    const assign: X = {
      kind: "assign",
      target: { kind: "slot", slot, span: stmt.span },
      value,
      type: value.type,
      repr: to.reprOf(slot),
      span: stmt.span,
    };
    startup.push(...first, { kind: "expression", value: assign, span: stmt.span, trivia: noTrivia });
    return [{ kind: "statement", statement: { ...stmt, value: undefined } }];
  }

  /** Global constructors run in order, before setup and before the statements of startup. */
  function canInitialise(value: Expr<Lowered>): boolean {
    const effect = to.facts.effects.ofExpr(value);
    const constructs = value.kind === "extern-call" && value.callee.form === "construct";
    if (constructs) return value.args.every((arg) => canInitialise(arg));
    if (effect.world === "io" || effect.writes.size > 0) return false;
    if (intBits === 16 && holdsText(value, to)) return false;
    if (givesLiterals(value, to) || mentionsLater(value, declared, to)) return false;
    return !started.some((earlier) => conflicts(earlier, effect));
  }
}

/** Tables of which lists are made stand above all that may use them. */
function withTables(
  modules: readonly Module<Explicit>[],
  tables: readonly Stmt<Explicit>[],
): readonly Module<Explicit>[] {
  const items = tables.map((statement): Item<Explicit> => ({ kind: "statement", statement }));
  return modules.map((module, position) =>
    position === 0 ? { ...module, items: [...items, ...module.items] } : module,
  );
}

/** () => later, where `later` is declared below: it has no name yet. */
function mentionsLater(value: Expr<Lowered>, declared: ReadonlySet<SlotId>, to: Elaborator): boolean {
  let found = false;
  const look = (slot: SlotId): void => {
    found ||= to.slot(slot).role === "global" && !declared.has(slot);
  };
  const visit = (expr: Expr<Lowered>): void => {
    if (expr.kind === "read") look(expr.slot);
    const isWrite = expr.kind === "assign" || expr.kind === "compound" || expr.kind === "increment";
    if ((isWrite || expr.kind === "append") && expr.target.kind === "slot") look(expr.target.slot);
    if (expr.kind !== "closure") return;
    for (const stmt of to.program.functions.get(expr.function)?.body ?? []) visitExpressions(stmt, visit);
  };
  visitExpr(value, visit);
  return found;
}

/** f("text") where `f` takes pointers to flash, which F() makes: only inside of functions. */
function givesLiterals(value: Expr<Lowered>, to: Elaborator): boolean {
  let found = false;
  visitExpr(value, (expr) => {
    if (expr.kind !== "call") return;
    const params = to.program.functions.get(expr.function)?.params ?? [];
    found ||= params.some(({ slot }) => to.reprOf(slot).kind === "flash");
  });
  return found;
}

/** A lambda with text in it: outside of functions, AVR's compiler takes no F(). */
function holdsText(value: Expr<Lowered>, to: Elaborator): boolean {
  let found = false;
  visitExpr(value, (expr) => {
    if (expr.kind !== "closure") return;
    const body = to.program.functions.get(expr.function)?.body ?? [];
    for (const stmt of body)
      visitExpressions(stmt, ({ kind }) => {
        if (kind === "string") found = true;
      });
  });
  return found;
}

/** Globals that functions use: they can't be variables of setup. */
function findShared(to: Elaborator): ReadonlySet<SlotId> {
  const shared = new Set<SlotId>();
  const visit = (stmt: Stmt<Lowered>): void =>
    visitExpressions(stmt, (expr) => {
      if (expr.kind === "read") shared.add(expr.slot);
      if (
        expr.kind === "assign" ||
        expr.kind === "compound" ||
        expr.kind === "append" ||
        expr.kind === "increment"
      ) {
        if (expr.target.kind === "slot") shared.add(expr.target.slot);
      }
    });
  const inline = findInline(to);
  for (const { id, body, params } of to.program.functions.values()) {
    if (inline.has(id)) continue;
    body.forEach(visit);
    for (const param of params) {
      if (param.default !== undefined)
        visitExpr(param.default, (expr) => void (expr.kind === "read" && shared.add(expr.slot)));
    }
  }
  return shared;
}

/** Lambdas of the top level that run where they stand: they see its variables. */
function findInline(to: Elaborator): ReadonlySet<FunctionId> {
  const found = new Set<FunctionId>();
  const visit = (stmt: Stmt<Lowered>): void =>
    visitExpressions(stmt, (expr) => {
      if (expr.kind !== "closure" || expr.escapes) return;
      found.add(expr.function);
      to.program.functions.get(expr.function)?.body.forEach(visit);
    });
  for (const { items } of to.program.modules)
    for (const item of items) if (item.kind === "statement") visit(item.statement);
  return found;
}
