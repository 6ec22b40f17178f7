// Explicit HIR -> C++ tree: a table walk that decides nothing. Input: an elaborated program. Output: the parts of the
// sketch in C++ and the headers that they use.
import type * as cpp from "../cpp/ast.ts";
import * as make from "../cpp/build.ts";
import type {
  Explicit,
  ExplicitProgram,
  FunctionDecl,
  FunctionId,
  Item,
  Module,
  SlotId,
  Stmt,
} from "../hir/index.ts";
import { visitAll } from "../hir/walk.ts";
import { calls } from "./calls.ts";
import { collections } from "./collections.ts";
import { emitEnum, emitFunction, emitPrototype } from "./declarations.ts";
import { Dispatchers } from "./dispatchers.ts";
import { Emitter, type X } from "./emitter.ts";
import { functions } from "./functions.ts";
import { literals } from "./literals.ts";
import { chooseNames } from "./names.ts";
import { objects } from "./objects.ts";
import { operators } from "./operators.ts";
import { places } from "./places.ts";
import { emitStmt } from "./statements.ts";
import { emitStructs } from "./structs.ts";
import { type EmitTable, emitBy } from "./table.ts";
import { unions } from "./unions.ts";

const table: EmitTable = {
  ...literals,
  ...operators,
  ...places,
  ...calls,
  ...collections,
  ...objects,
  ...functions,
  ...unions,
};

export interface Unit {
  readonly prototypes: readonly cpp.Decl[];
  readonly body: readonly cpp.Decl[];
  /** As they stand behind #include, without the ones that Arduino adds by itself. */
  readonly headers: readonly string[];
}

/** @param isForRelease for the simulator's release build, which calls virtual methods in its own way */
export function emit(program: ExplicitProgram, isForRelease: boolean): Unit {
  const names = chooseNames(program);
  const families = { expr: (expr: X, own: Emitter) => emitBy(table, expr, own), stmt: emitStmt };
  const dispatchers = isForRelease ? new Dispatchers(program, names) : undefined;
  const to = new Emitter(program, names, families, dispatchers);
  to.need(...program.headers);
  const prototypes: cpp.Decl[] = [];
  const modules = placeFunctions(program);
  const early = findEarlyCalls(program, modules, isForRelease);
  const enums = modules.flatMap(({ items }) => items.filter((item) => item.kind === "enum"));
  const earlyEnums = program.structs.length > 0 ? enums.map((item) => emitEnum(item, to)) : [];
  const body = modules.flatMap((module) => emitModule(module, program, early, prototypes, to));
  const entry = emitEntry(program, to);
  // Behind all calls, which say what structs declare.
  if (dispatchers?.isUsed === true) to.need("tsino/exact-class.h", "tsino/memory.h");
  const structs = [...earlyEnums, ...emitStructs(to)];
  return {
    prototypes: [...structs, ...(dispatchers?.define() ?? []), ...prototypes],
    body: [...body, ...entry],
    headers: [...to.headers],
  };
}

function emitModule(
  module: Module<Explicit>,
  program: ExplicitProgram,
  early: ReadonlySet<FunctionId>,
  prototypes: cpp.Decl[],
  to: Emitter,
): readonly cpp.Decl[] {
  const title: readonly cpp.Decl[] =
    program.modules.length > 1 && module.items.length > 0
      ? [{ kind: "comment", lines: ["", `// --- ${module.name} ---`, ""] }]
      : [];
  const items = module.items.map((item) => emitItem(item, program, early, prototypes, to));
  return [...title, commentLines(module.leading), ...items, commentLines(module.ending)];
}

function commentLines(comments: readonly string[]): cpp.Decl {
  return { kind: "comment", lines: comments.flatMap((comment) => comment.split("\n")) };
}

function emitItem(
  item: Item<Explicit>,
  program: ExplicitProgram,
  early: ReadonlySet<FunctionId>,
  prototypes: cpp.Decl[],
  to: Emitter,
): cpp.Decl {
  // Fields may have the type of an enum, so enums then stand before the structs.
  if (item.kind === "enum")
    return program.structs.length > 0 ? { kind: "comment", lines: [] } : emitEnum(item, to);
  // Its struct stands in front of everything.
  if (item.kind === "class") return { kind: "comment", lines: [] };
  if (item.kind === "statement") {
    to.atFileScope = true;
    const statement = to.stmt(item.statement);
    to.atFileScope = false;
    return { kind: "statement", statement };
  }
  const isMethod = item.method !== undefined;
  if (item.method?.abstract) return { kind: "comment", lines: [] };
  const hasPrototype = isMethod || early.has(item.id);
  if (hasPrototype && !isMethod) prototypes.push(emitPrototype(item, to));
  return emitFunction(withStartup(item, program), hasPrototype, to);
}

/** What the top level must do comes before the author's own setup. */
function withStartup(declaration: FunctionDecl<Explicit>, program: ExplicitProgram): FunctionDecl<Explicit> {
  if (declaration.id !== program.setup || program.startup.length === 0) return declaration;
  const { span } = declaration;
  const trivia = { leading: [], trailing: undefined, blankBefore: false };
  const scope: Stmt<Explicit> = { kind: "block", body: program.startup, span, trivia };
  return { ...declaration, body: [scope, ...declaration.body] };
}

/** setup and loop of a program that has none: the top level runs once. */
function emitEntry(program: ExplicitProgram, to: Emitter): readonly cpp.Decl[] {
  if (program.kind === "sketch") return [];
  to.need("<Arduino.h>");
  const begin = make.expression(make.call("Serial.begin", make.literal("115200")));
  const body = [...(program.beginsSerial ? [begin] : []), ...to.stmts(program.startup)];
  const entry = (name: string, stmts: readonly cpp.Stmt[]): cpp.Decl => ({
    kind: "function",
    result: "void",
    name,
    params: [],
    body: stmts,
    trivia: { leading: [], trailing: undefined, blankBefore: true },
  });
  return [entry("setup", body), entry("loop", [])];
}

/** A function that uses a variable declared further down moves behind it: C++ wants the declaration first. */
function placeFunctions(program: ExplicitProgram): readonly Module<Explicit>[] {
  const open = new Set(program.modules.flatMap((module) => module.items.flatMap(declaredSlots)));
  const waiting: FunctionDecl<Explicit>[] = [];
  return program.modules.map((module) => ({
    ...module,
    items: module.items.flatMap((item): readonly Item<Explicit>[] => {
      if (item.kind === "function" && usesAny(item, open, program)) {
        waiting.push(item);
        return [];
      }
      for (const slot of declaredSlots(item)) open.delete(slot);
      const ready = waiting.filter((declaration) => !usesAny(declaration, open, program));
      for (const declaration of ready) waiting.splice(waiting.indexOf(declaration), 1);
      return [item, ...ready];
    }),
  }));
}

function declaredSlots(item: Item<Explicit>): readonly SlotId[] {
  return item.kind === "statement" && item.statement.kind === "let" ? [item.statement.slot] : [];
}

function usesAny(
  declaration: FunctionDecl<Explicit>,
  slots: ReadonlySet<SlotId>,
  program: ExplicitProgram,
): boolean {
  let found = false;
  for (const stmt of declaration.body) {
    visitAll(stmt, program.functions, (expr) => {
      if (expr.kind === "read" && slots.has(expr.slot)) found = true;
      const written = "target" in expr && expr.target.kind === "slot" ? expr.target.slot : undefined;
      if (written !== undefined && slots.has(written)) found = true;
    });
  }
  return found;
}

/** Functions that are called before they are defined. */
function findEarlyCalls(
  program: ExplicitProgram,
  modules: readonly Module<Explicit>[],
  isForRelease: boolean,
): ReadonlySet<FunctionId> {
  const defined = new Set<FunctionId>();
  const early = new Set<FunctionId>();
  const look = (stmt: Stmt<Explicit>): void =>
    visitAll(stmt, program.functions, (expr) => {
      const named = namedBy(expr, isForRelease);
      if (named !== undefined && !defined.has(named)) early.add(named);
    });
  for (const module of modules) {
    for (const item of module.items) {
      if (item.kind === "statement") look(item.statement);
      if (item.kind !== "function") continue;
      defined.add(item.id);
      item.body.forEach(look);
      if (item.id === program.setup) program.startup.forEach(look);
    }
  }
  return early;
}

function namedBy(expr: X, isForRelease: boolean): FunctionId | undefined {
  if (expr.kind === "call-value") return isForRelease ? expr.likely : undefined;
  const isNamed = expr.kind === "call" || expr.kind === "function-value" || expr.kind === "interrupt-handler";
  return isNamed ? expr.function : undefined;
}
