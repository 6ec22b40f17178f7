// TypeScript -> HIR. Input: a checked program. Output: Program<Lowered>, sugar gone, only what is reachable.
// Invariant: what is in no table below was reported; nothing is dropped or approximated.

import { catalog } from "../diagnostics/catalog.ts";
import type { Report } from "../diagnostics/reporter.ts";
import type { ExternTable } from "../extern/extern.ts";
import type { Expr, FunctionDecl, FunctionId, Lowered, Module, Program, Stmt, Type } from "../hir/index.ts";
import { ts } from "../typescript.ts";
import { checkViews, type Unclear } from "./arrays/view-identity.ts";
import { declareStatics } from "./classes/class-statics.ts";
import { classValues } from "./classes/class-values.ts";
import { lowerConstructor } from "./classes/constructors.ts";
import { reportEarlyReads } from "./classes/early-fields.ts";
import { linkGenericMethods } from "./classes/generic-methods.ts";
import { findComments } from "./comments.ts";
import { lookAgain } from "./doubt/look-again.ts";
import { findAssigned } from "./expressions/assigned.ts";
import { lowerPlace } from "./expressions/assignments.ts";
import { isInsideChain, lowerChain, startsChain } from "./expressions/chains.ts";
import { lowerCondition } from "./expressions/choices.ts";
import { literals, lowerSymbol } from "./expressions/literals.ts";
import { members } from "./expressions/members.ts";
import { operators } from "./expressions/operators.ts";
import { calls } from "./functions/calls.ts";
import { findCaptures } from "./functions/captures.ts";
import { findFunctionUses } from "./functions/function-uses.ts";
import { findFunctions, lowerFunction, registerFunction } from "./functions/functions.ts";
import { noteReplaced } from "./library/json-visitors.ts";
import { Lowering } from "./lowering.ts";
import { groupByStatement, lowerModule } from "./modules/drafts.ts";
import { findEarlyNames } from "./modules/early-names.ts";
import { findEntry } from "./modules/entry.ts";
import { moduleStatements } from "./modules/modules.ts";
import { findReachable } from "./modules/reachable.ts";
import { objects } from "./objects/objects.ts";
import type { FindOpen } from "./objects/open-fields.ts";
import { exceptions } from "./statements/exceptions.ts";
import { loops } from "./statements/loops.ts";
import { declareGlobals, plainStatements } from "./statements/statements.ts";
import type { ExprRow, StmtRow } from "./table.ts";
import { taggedTemplates } from "./texts/tagged-templates.ts";
import { asTexts } from "./texts/template-texts.ts";
import { texts } from "./texts/text.ts";
import { lowerAskedCast } from "./unions/asked-casts.ts";
import { casts } from "./unions/casts.ts";
import { checkUnplaced } from "./unions/dynamic-functions.ts";
import { joinDynamicObjects } from "./unions/dynamic-properties.ts";
import { DynamicTable, type FindStandIns, type Modes } from "./unions/dynamic-table.ts";
import { lowerNamedEnums } from "./unions/enums.ts";
import { handedOnType } from "./unions/handed-on.ts";
import { isImpossible, lowerImpossible } from "./unions/impossible.ts";
import { proveType } from "./unions/proved.ts";
import { typeOfs } from "./unions/type-of.ts";
import { addViewedFields } from "./unions/viewed-objects.ts";
import { refuseSyntax } from "./unsupported.ts";

const exprTable = joinRows([
  ...literals,
  ...operators,
  ...texts,
  ...taggedTemplates,
  ...members,
  ...calls,
  ...casts,
  ...classValues,
  ...objects,
  ...typeOfs,
]);
const stmtTable = joinRows([...plainStatements, ...moduleStatements, ...loops, ...exceptions]);

function joinRows<Row extends ExprRow | StmtRow>(rows: readonly Row[]): ReadonlyMap<ts.SyntaxKind, Row> {
  return new Map(rows.flatMap((row) => row.kinds.map((kind) => [kind, row] as const)));
}

const provable: ReadonlySet<Type["kind"]> = new Set(["dynamic", "object", "optional", "union"]);

function lowerExpr(node: ts.Expression, to: Lowering): Expr<Lowered> {
  const given = to.given.get(node);
  if (given !== undefined) return asTexts(given, node, to);
  if (to.source.doubts.isTakenWhole(node)) return asTexts(lowerWritten(node, to), node, to);
  const asked = lowerAskedCast(node, (other) => lowerWritten(other, to), to);
  if (asked !== undefined) return asked;
  if (isImpossible(node, to)) return lowerImpossible(node, (other) => lowerWritten(other, to), to);
  const written = lowerWritten(node, to);
  if (handedOnType(node, to) !== undefined) return written;
  // To TypeScript the other side of `record[key] ?? "none"` is never taken.
  if (isCoalesce(node)) return written;
  // Nothing more can be known of a number or text, and TypeScript need not work out its type.
  if (!provable.has(written.type.kind)) return asTexts(written, node, to);
  const proved = proveType(written, to.checker.getTypeAtLocation(node), node, to, isInsideChain(node, to));
  return asTexts(lookAgain(proved, written, node, to), node, to);
}

function lowerWritten(node: ts.Expression, to: Lowering): Expr<Lowered> {
  if (startsChain(node, to)) return lowerChain(node, to);
  return exprTable.get(node.kind)?.lower(node, to) ?? refuseSyntax(node, to);
}

function isCoalesce(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isCoalesce(node.expression);
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken;
}

function lowerStmt(node: ts.Statement, to: Lowering): readonly Stmt<Lowered>[] {
  return stmtTable.get(node.kind)?.lower(node, to) ?? refuseSyntax(node, to);
}

/** What lower needs of a loaded program. */
export interface LowerInput {
  /** The user's modules in the order in which JavaScript runs them; the entry is last. */
  readonly files: readonly ts.SourceFile[];
  readonly checker: ts.TypeChecker;
  readonly externs: ExternTable;
}

/** What only a lowered program tells, which is lowered again with that. */
export interface Findings {
  /** What may be empty against its types. */
  readonly findOpenFields: FindOpen;
  /** Which classes others are taken for. */
  readonly findStandIns: FindStandIns;
}

export function lower(input: LowerInput, report: Report, find: Findings): Program<Lowered> | undefined {
  let modes: Modes = {
    unknown: false,
    thrown: false,
    parsed: false,
    raw: false,
    tables: new Map(),
    tuples: new Set(),
    incomplete: new Set(),
    alike: new Set(),
    owners: new Map(),
    likened: new Set(),
    errors: new Set(),
    open: new Map(),
  };
  let sound: Attempt | undefined;
  let rounds = 0;
  for (;;) {
    const dynamic = new DynamicTable(modes);
    const attempt: Attempt = { reports: [], hasErrors: false, isSettled: false, program: undefined };
    const note: Report = (slug, ...given) => {
      attempt.reports.push(() => report(slug, ...given));
      const [, , extras] = given;
      if ((extras?.level ?? catalog[slug].level) !== "error") return;
      attempt.hasErrors = true;
      if (!mayPass.has(slug)) attempt.isSettled = true;
    };
    attempt.program = lowerOnce(input, note, dynamic);
    if (attempt.reports.length > 0 && dynamic.isMissing) {
      modes = dynamic.next;
      continue;
    }
    const { program, hasErrors, isSettled } = attempt;
    const isWhole = program !== undefined && !isSettled;
    const likened =
      isWhole && !hasErrors ? (dynamic.tabulate() ?? dynamic.liken(find.findStandIns(program))) : undefined;
    if (likened !== undefined) {
      // Without interfaces of errors there is no C++ of it.
      sound = likened.errors.size > modes.errors.size ? undefined : attempt;
      modes = likened;
      continue;
    }
    const open = isWhole ? dynamic.open.more(find.findOpenFields(program)) : undefined;
    // Each round follows one copy further; types that are made anew each time would never come to an end.
    if (open !== undefined && ++rounds < 6) {
      sound = attempt;
      modes = { ...dynamic.modes, open };
      continue;
    }
    // What is refused with wider types goes without them, and stops where it meets what they would have held.
    const chosen = hasErrors && sound !== undefined ? sound : attempt;
    for (const again of chosen.reports) again();
    return chosen.program;
  }
}

/** config.owner && config.owner.name: of what is always there it is refused, not where it may be empty. */
const mayPass: ReadonlySet<string> = new Set(["unsupported-conversion"]);

interface Attempt {
  readonly reports: (() => void)[];
  hasErrors: boolean;
  /** It has errors that wider types don't take away. */
  isSettled: boolean;
  program: Program<Lowered> | undefined;
}

function lowerOnce(input: LowerInput, report: Report, dynamic: DynamicTable): Program<Lowered> | undefined {
  const { files, checker, externs } = input;
  const families = {
    expr: lowerExpr,
    condition: lowerCondition,
    place: lowerPlace,
    name: lowerSymbol,
    stmt: lowerStmt,
  };
  const assigned = findAssigned(files, checker);
  const uses = findFunctionUses(files, checker);
  const to = new Lowering(checker, externs, report, families, findComments(files), assigned, uses, dynamic);
  for (const file of files) {
    for (const found of findFunctions(file, to)) registerFunction(found, to);
  }
  for (const file of files) declareGlobals(file, to);
  for (const file of files) declareStatics(file, to);
  reportEarlyReads(to);
  // Methods of classes in functions whose types name them are known by now, and come with their class.
  const methods = new Set(to.waiting);
  const byStatement = groupByStatement([...to.entries].filter((entry) => !methods.has(entry)));
  const drafts = files.map((file) => lowerModule(file, byStatement, to));
  lowerWaiting(to);
  linkGenericMethods(to);
  noteReplaced(to);
  addViewedFields(to);
  joinDynamicObjects(to);
  checkUnplaced(to, report);
  const enums = lowerNamedEnums(to);
  const modules = drafts.map(({ parts, ...module }, position) => ({
    ...module,
    items: [
      ...(position === 0 ? enums : []),
      ...parts.flatMap(({ statement, items }) => [...to.lateItems(statement), ...items]),
    ],
  }));
  const { kind, setup, loop } = findEntry(files, to);
  const named = findEarlyNames(files, to);
  to.checkReported();
  const written = to.entries.flatMap(({ lowered }) => lowered ?? []);
  const functions = findCaptures([...to.natives, ...written, ...to.made], to.slots);
  checkViews(bodiesIn(modules, functions), to.slots, unclearIn(to), report);
  const reachable = findReachable(modules, functions, [setup, loop]);
  for (const id of functions.keys()) if (!reachable.has(id)) functions.delete(id);
  return {
    kind,
    modules: modules.map((module) => ({
      ...module,
      items: module.items.filter((item) => item.kind !== "function" || reachable.has(item.id)),
    })),
    slots: to.slots,
    functions,
    enums: to.enums,
    objects: new Map([...to.objects].map(([id, entry]) => [id, entry.finish(to.knownFamily(entry.node))])),
    sameObjects: to.sameObjects,
    shortened: to.shortened,
    counted: to.counted,
    frozen: to.frozen,
    unfrozen: to.unfrozen,
    dynamic: [...dynamic.members.values()],
    dynamicName: nameOf(dynamic),
    errorClass: to.classes.get("Error")?.id,
    named,
    setup,
    loop,
    secrets: [...to.secrets].sort(),
    headers: [...to.headers],
  };
}

function unclearIn({ bytes, templates, templateTexts }: Lowering): Unclear {
  return { views: bytes.views, templates: templates.size > 0, templateTexts: templateTexts?.id };
}

function bodiesIn(
  modules: readonly Module<Lowered>[],
  functions: ReadonlyMap<FunctionId, FunctionDecl<Lowered>>,
): readonly (readonly Stmt<Lowered>[])[] {
  const top = modules.map(({ items }) =>
    items.flatMap((item) => (item.kind === "statement" ? [item.statement] : [])),
  );
  return [...top, ...[...functions.values()].map(({ body }) => body)];
}

/** The one name that its values have in the source. */
function nameOf({ names }: DynamicTable): string {
  const [only, more] = names;
  return only === undefined || more !== undefined ? "Unknown" : only;
}

/** Bodies of methods and generic functions; each may ask for more. */
function lowerWaiting(to: Lowering): void {
  for (let entry = to.waiting.shift(); entry !== undefined; entry = to.waiting.shift()) {
    const { method } = entry;
    const now = entry;
    const owner = method?.kind === "constructor" ? to.object(method.class) : undefined;
    entry.lowered = to.tried(() =>
      owner === undefined ? lowerFunction(now, to) : lowerConstructor(now, owner, to),
    );
    if (entry.lowered !== undefined) to.lateItems(entry.statement).push(entry.lowered);
  }
}
