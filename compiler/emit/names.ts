// C++ names for everything that the author named: kept where they can be, else changed in a way that reads well.
import { reservedEverywhere, reservedGlobally, reservedOnAvr } from "../cpp/reserved.ts";
import type {
  EnumId,
  Explicit,
  ExplicitProgram,
  FunctionDecl,
  FunctionId,
  LabelId,
  ObjectId,
  Slot,
  SlotId,
  Stmt,
} from "../hir/index.ts";
import { expressionsOf, statementsOf, visitExpr } from "../hir/walk.ts";
import { nameHandlers } from "./handler-names.ts";
import { identifier } from "./identifier.ts";
import { nameMembers } from "./member-names.ts";

export interface Names {
  slot(id: SlotId): string;
  function(id: FunctionId): string;
  enum(id: EnumId): string;
  struct(id: ObjectId): string;
  /** The struct of values that may be anything. */
  readonly dynamic: string;
  member(id: EnumId, index: number): string;
  label(id: LabelId, kind?: "loop" | "block"): string;
  /** The place behind a try block. */
  handler(id: LabelId): string;
}

/** What the runtime's errors have hides the globals of that name from the methods of classes that extend them. */
function inheritedNames({ structs }: ExplicitProgram): ReadonlySet<string> {
  const natives = structs.filter(({ native }) => native !== undefined);
  const isExtended = structs.some(
    ({ base, native }) => native === undefined && natives.some(({ id }) => id === base),
  );
  return new Set(isExtended ? natives.flatMap(({ fields }) => fields.map(({ name }) => name)) : []);
}

export function chooseNames(program: ExplicitProgram): Names {
  const taken = new Set<string>();
  const inherited = inheritedNames(program);
  const functions = new Map<FunctionId, string>();
  const enums = new Map<EnumId, string>();
  const slots = new Map<SlotId, string>();
  const labels = new Map<LabelId, string>();
  const variables = new Set(
    [...program.slots.values()].filter(({ role }) => role !== "result").map(({ name }) => name),
  );
  const handlers = nameHandlers(program);

  const claim = (name: string, also: string): string => {
    const wanted = identifier(name);
    const free = (candidate: string) =>
      !taken.has(candidate) &&
      !inherited.has(candidate) &&
      !reservedEverywhere.has(candidate) &&
      !reservedGlobally.has(candidate);
    const found = findFree(wanted, also, free);
    taken.add(found);
    return found;
  };
  if (program.setup !== undefined) functions.set(program.setup, "setup");
  if (program.loop !== undefined) functions.set(program.loop, "loop");
  for (const name of ["setup", "loop", "String", "Serial", ...externNames(program)]) taken.add(name);
  if (program.intBits === 16) for (const name of reservedOnAvr) taken.add(name);
  const structs = new Map<ObjectId, string>();
  for (const { id, name, native } of program.structs) structs.set(id, native ?? claim(name, ""));
  const dynamic = program.members.length > 0 ? claim(program.dynamicName, "") : program.dynamicName;
  for (const module of [...program.modules].reverse()) {
    for (const item of module.items) {
      if (item.kind === "class") continue;
      if (item.kind === "enum") enums.set(item.id, claim(item.name, module.name));
      else if (item.kind === "function") {
        if (!functions.has(item.id) && item.method === undefined)
          functions.set(item.id, claim(functionName(item), module.name));
      } else
        for (const slot of declaredIn(item.statement))
          slots.set(slot, claim(nameOf(program.slots.get(slot)), module.name));
    }
  }
  nameMembers(program, structs, slots, functions, taken);
  for (const module of program.modules)
    for (const item of module.items) if (item.kind === "statement") nameLambdas(item.statement, new Set());
  nameLocals(program.startup, new Set());
  const all = [...program.functions.values()];
  for (const declaration of all) if (declaration.nested === undefined) nameFunction(declaration, new Set());
  // What they capture has its name by now.
  for (const declaration of all) if (declaration.nested === "lifted") nameFunction(declaration, new Set());
  return {
    slot: (id) => slots.get(id) ?? `value${id}`,
    function: (id) => functions.get(id) ?? `function${id}`,
    struct: (id) => structs.get(id) ?? `Object${id}`,
    dynamic,
    enum: (id) => enums.get(id) ?? `Enum${id}`,
    member: (id, index) => safeMember(program.enums.get(id)?.members[index]?.name ?? `member${index}`),
    label: (id, kind = "loop") => {
      const known = labels.get(id) ?? `${kind}${labels.size + 1}`;
      labels.set(id, known);
      return known;
    },
    handler: (id) => handlers.get(id) ?? `caught${id}`,
  };

  /** A function from inside of another one leaves the names of variables alone. */
  function functionName({ name, nested, around }: FunctionDecl<Explicit>): string {
    return nested === "lifted" && variables.has(name) ? `${around ?? "inner"}_${name}` : name;
  }

  /** @param outer names around it. */
  function nameFunction(
    { captures, params, body }: FunctionDecl<Explicit>,
    outer: ReadonlySet<string>,
  ): void {
    const scope = new Set(outer);
    for (const slot of captures) scope.add(slots.get(slot) ?? "");
    for (const { slot, unused } of params) if (!unused) nameLocal(slot, scope);
    nameLocals(body, scope);
  }

  /** Closures have the names of the scope around them. */
  function nameLambdas(stmt: Stmt<Explicit>, scope: Set<string>): void {
    for (const expr of expressionsOf<Explicit>(stmt)) {
      visitExpr<Explicit>(expr, (inner) => {
        if (inner.kind === "sequence") for (const nested of inner.body) nameIn(nested, scope);
        const closure = inner.kind === "closure" ? program.functions.get(inner.function) : undefined;
        if (closure !== undefined) nameFunction(closure, scope);
      });
    }
  }

  /** Locals of one function never share a name with each other's enclosing scope, nor hide a global. */
  function nameLocals(body: readonly Stmt<Explicit>[], outer: Set<string>): void {
    const scope = new Set(outer);
    for (const stmt of body) nameIn(stmt, scope);
  }

  function nameIn(stmt: Stmt<Explicit>, scope: Set<string>): void {
    nameLambdas(stmt, scope);
    if (stmt.kind === "group") {
      for (const inner of stmt.body) nameIn(inner, scope);
      return;
    }
    if (stmt.kind === "let") nameLocal(stmt.slot, scope);
    const inner = new Set(scope);
    if (stmt.kind === "for-of") nameLocal(stmt.slot, inner);
    if (stmt.kind === "for-entries") nameLocal(stmt.entry, inner);
    for (const nested of statementsOf<Explicit>(stmt))
      nameIn(nested, stmt.kind === "if" ? new Set(inner) : inner);
  }

  function nameLocal(slot: SlotId, scope: Set<string>): void {
    if (slots.has(slot)) return;
    const wanted = identifier(nameOf(program.slots.get(slot)));
    const free = (name: string) => !scope.has(name) && !taken.has(name) && !reservedEverywhere.has(name);
    const found = scope.has(wanted) ? findNumbered(wanted, free) : findFree(wanted, "", free);
    scope.add(found);
    slots.set(slot, found);
  }
}

function nameOf(slot: Slot | undefined): string {
  return slot?.name || "value";
}

/** `name` itself where it is free, else what reads most like it. */
function findFree(name: string, module: string, free: (candidate: string) => boolean): string {
  const candidates = [name, `${name}_`, ...(module === "" ? [] : [`${name}_${identifier(module)}`])];
  const found = candidates.find(free);
  return found ?? findNumbered(name, free);
}

function findNumbered(name: string, free: (candidate: string) => boolean): string {
  let count = 2;
  while (!free(`${name}${count}`)) count += 1;
  return `${name}${count}`;
}

function safeMember(name: string): string {
  const wanted = identifier(name);
  return reservedEverywhere.has(wanted) ? `${wanted}_` : wanted;
}

function declaredIn(stmt: Stmt<Explicit>): readonly SlotId[] {
  if (stmt.kind === "let") return [stmt.slot];
  return stmt.kind === "group" ? stmt.body.flatMap(declaredIn) : [];
}

/** Names of the board's API that the program uses under their own name. */
function externNames(program: ExplicitProgram): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (stmt: Stmt<Explicit>): void => {
    for (const expr of expressionsOf<Explicit>(stmt)) {
      visitExpr<Explicit>(expr, (inner) => {
        if (inner.kind === "extern-constant") names.add(inner.constant.cpp);
        if (inner.kind === "extern-call" && inner.callee.form !== "method") names.add(inner.callee.cpp);
        if (inner.kind === "runtime" && !inner.cpp.startsWith(".")) names.add(inner.cpp);
        if (inner.kind === "builtin" && inner.builtin.form === "function") names.add(inner.builtin.cpp);
      });
    }
    statementsOf<Explicit>(stmt).forEach(visit);
  };
  for (const { body } of program.functions.values()) body.forEach(visit);
  program.startup.forEach(visit);
  for (const slot of program.slots.values()) if (slot.type.kind === "extern") names.add(slot.type.class.cpp);
  return names;
}
