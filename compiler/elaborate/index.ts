// Facts -> explicit HIR. Input: a lowered program and its facts. Output: every form, conversion, copy, borrow and
// order is visible, so that emit has nothing left to decide.
import type { Facts } from "../analyze/index.ts";
import type { Report } from "../diagnostics/reporter.ts";
import type {
  Explicit,
  ExplicitProgram,
  FunctionDecl,
  FunctionId,
  Lowered,
  Program,
  Repr,
  SlotId,
} from "../hir/index.ts";
import { bodiesOf, visitExpressions } from "../hir/walk.ts";
import { findHandedOn } from "./borrowing/handed-on.ts";
import { bodiesIn, findBorrowers, lendLocals } from "./borrowing/lent-locals.ts";
import { findLentResults, lendResults } from "./borrowing/lent-results.ts";
import { choosePassing } from "./borrowing/passing.ts";
import { findSpent } from "./borrowing/spent-variables.ts";
import { takeOver } from "./borrowing/taken-over.ts";
import { choices } from "./choices.ts";
import { Elaborator } from "./elaborator.ts";
import { checkAdapted } from "./functions/adapted.ts";
import { findCalledMethods } from "./functions/called-methods.ts";
import { checkCountedArguments } from "./functions/counted-arguments.ts";
import { elaborateFunction } from "./functions/functions.ts";
import { checkListedArguments } from "./functions/listed-arguments.ts";
import { ownCalls } from "./functions/own-calls.ts";
import { checkShortened } from "./functions/shortened.ts";
import { checkInterrupts } from "./interrupts/check-interrupts.ts";
import { calls } from "./library/calls.ts";
import { errors } from "./library/errors.ts";
import { json } from "./library/json.ts";
import { showing } from "./library/showing.ts";
import { arrays } from "./lists/arrays.ts";
import { collections } from "./lists/collections.ts";
import { checkDynamicForms } from "./lists/dynamic-forms.ts";
import { checkElementForms } from "./lists/element-forms.ts";
import { bits } from "./numbers/bits.ts";
import { refuseFractions } from "./numbers/fractions.ts";
import { numbers } from "./numbers/numbers.ts";
import { findShortOperands } from "./numbers/short-operands.ts";
import { checkEnumObjects } from "./objects/enum-objects.ts";
import { checkFieldForms } from "./objects/field-forms.ts";
import { checkFrozen } from "./objects/frozen-writes.ts";
import { hasProperties } from "./objects/has-property.ts";
import { checkLiteralThis } from "./objects/literal-this.ts";
import { objects } from "./objects/objects.ts";
import { ownProperties } from "./objects/own-properties.ts";
import { makeStructs } from "./objects/structs.ts";
import { places } from "./places.ts";
import { elaborateTopLevel } from "./statements/top-level.ts";
import { elaborateBy, type ValueTable } from "./table.ts";
import { findTextIndexes } from "./texts/text-indexes.ts";
import { texts } from "./texts/texts.ts";
import { dynamics } from "./unions/dynamic.ts";
import { unions } from "./unions/unions.ts";

const table: ValueTable = {
  ...numbers,
  ...bits,
  ...choices,
  ...texts,
  ...places,
  ...arrays,
  ...calls,
  ...collections,
  ...ownCalls,
  ...objects,
  ...ownProperties,
  ...hasProperties,
  ...showing,
  ...json,
  ...unions,
  ...dynamics,
  ...errors,
};

/** @param intBits width of the board's `int`; where it has 16, a double has 32 */
export function elaborate(
  program: Program<Lowered>,
  facts: Facts,
  intBits: 16 | 32,
  report: Report,
): ExplicitProgram {
  const to = new Elaborator(program, facts, report, {
    value: (expr, own) => elaborateBy(table, expr, own),
  });
  to.intBits = intBits;
  checkAdapted(program, facts.elements, report);
  checkEnumObjects(program, report);
  checkShortened(program, facts.elements, report);
  checkCountedArguments(program, facts.elements, report);
  checkListedArguments(program, facts.elements, report);
  checkLiteralThis(program, to.literalMethods, facts.elements, report);
  checkFrozen(to);
  checkDynamicForms(to);
  checkFieldForms(to);
  checkElementForms(to);
  choosePassing(to);
  to.textIndexes = findTextIndexes(to);
  to.lentResults = findLentResults(to);
  to.calledMethods = findCalledMethods(program);
  const borrowers = findBorrowers(to);
  to.handedOn = findHandedOn(borrowers, to);
  const takenOver = takeOver(borrowers, to);
  to.spent = new Set([...takenOver, ...findSpent(borrowers, to)]);
  const functions = new Map<FunctionId, FunctionDecl<Explicit>>();
  for (const declaration of program.functions.values())
    functions.set(declaration.id, elaborateFunction(declaration, to));
  lendResults(functions, to);
  const { modules, startup } = elaborateTopLevel((id) => functions.get(id as FunctionId), intBits, to); // ids of items are function ids
  lendLocals(borrowers, bodiesIn(functions.values(), modules, startup), to);
  for (const id of to.slots.keys()) to.reprOf(id);
  // C++ copies what is given away by a constant.
  for (const id of to.givers) to.slots.set(id, { ...to.slot(id), mutable: true });
  const bodies = { modules, functions, startup };
  checkInterrupts(functions, to);
  if (intBits === 16) refuseFractions({ ...program, ...bodies }, report);
  return {
    ...program,
    modules,
    functions,
    slots: to.slots,
    reprs: to.reprs,
    passing: to.passing,
    lentResults: new Set(to.lentResults.keys()),
    startup,
    beginsSerial: to.usesConsole && !beginsSerial(program),
    longLoops: to.longLoops,
    intBits,
    shortOperands: intBits === 32 ? new Set() : findShortOperands({ ...program, ...bodies }),
    structs: makeStructs(to),
    structIds: new Map([...program.objects.keys()].map((id) => [id, facts.elements.structOf(id)])),
    fieldReprs: findFieldReprs(to),
    members: program.dynamic.length > 0 || isDynamic(program) ? to.members : [],
    cells: to.cells.all,
    interrupts: facts.interrupts,
  };
}

/** Whether it has places for anything, if only for nothing. */
function isDynamic(program: Program<Lowered>): boolean {
  return [...program.slots.values()].some(({ type }) => type.kind === "dynamic");
}

function findFieldReprs(to: Elaborator): ReadonlyMap<SlotId, Repr> {
  const fields = [...to.program.slots.values()].filter(({ role }) => role === "field");
  return new Map(fields.map(({ id }) => [id, to.elementRepr(id)]));
}

/** Whether the author opens the port that console.log prints to. */
function beginsSerial(program: Program<Lowered>): boolean {
  let found = false;
  for (const { body } of bodiesOf(program)) {
    for (const stmt of body) {
      visitExpressions(stmt, (expr) => {
        if (expr.kind !== "extern-call" || expr.callee.name !== "begin") return;
        if (expr.receiver?.kind === "extern-constant" && expr.receiver.constant.cpp === "Serial")
          found = true;
      });
    }
  }
  return found;
}
