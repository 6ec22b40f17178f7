// `const found = ids.map((id) => users.find((user) => user.id === id)!); for (const user of found) show(user?.name);`: who is
// promised to a list, and asked for where it is walked over, may be missing in the list, and in all that is the same list.
import { ts } from "../../typescript.ts";
import { takeBack, type Undo } from "../syntax-edits.ts";
import { absencesOf } from "./absences.ts";
import { Attempt } from "./attempt.ts";
import { type Beginning, findBeginning } from "./beginnings.ts";
import { containerOf } from "./containers.ts";
import { ElementFlow } from "./element-flow.ts";
import { type Flow, findFlow } from "./flow.ts";
import { type Place, placeOf } from "./places.ts";
import { SureDoubts } from "./sure-doubts.ts";
import { heldBy } from "./wider-slots.ts";

/** More lists than these are all taken or left together: each alone takes checks of the whole program. */
const triedAlone = 6;

export function widenElements(
  program: ts.Program,
  files: readonly ts.SourceFile[],
  again: () => ts.Program,
): ts.Program {
  const checker = program.getTypeChecker();
  const flow = findFlow(files, checker, new ElementFlow(files, checker));
  if (flow.elemental.size === 0) return program;
  const found = flow.arrivals
    .filter(({ value, place }) => flow.elemental.has(place) && !isMoved(value, place, flow))
    .flatMap((arrival) => findBeginning(arrival, flow, checker));
  return widenGroups(program, files, again, flow, found);
}

/** Takes back what is promised to each of the lists and places that share values, where that gives a program without errors. */
function widenGroups(
  program: ts.Program,
  files: readonly ts.SourceFile[],
  again: () => ts.Program,
  flow: Flow,
  found: readonly Beginning[],
): ts.Program {
  if (found.length === 0) return program;
  const checker = program.getTypeChecker();
  const run = (some: readonly Beginning[], known: ts.TypeChecker): ts.Program | undefined => {
    const attempt = new Attempt(flow, files);
    const wider = attempt.run(some, known, again, (now) => areKept(files, now));
    if (wider === undefined) attempt.undo();
    return wider;
  };
  const whole = run(found, checker);
  if (whole !== undefined) return whole;
  const groups = new Map<Place, Beginning[]>();
  for (const one of found) {
    const group = flow.groupOf(one.place as Place); // each arrives somewhere
    groups.set(group, [...(groups.get(group) ?? []), one]);
  }
  if (groups.size < 2 || groups.size > triedAlone) return program;
  return [...groups.values()].reduce((known, some) => run(some, known.getTypeChecker()) ?? known, program);
}

/** Lookups that find nothing by what the program itself says: all that they go to may get a wider type. */
export function widenSurely(
  program: ts.Program,
  files: readonly ts.SourceFile[],
  again: () => ts.Program,
): ts.Program {
  const checker = program.getTypeChecker();
  const doubts = new SureDoubts(files, checker);
  if (!doubts.hasAny()) return program;
  const elements = new ElementFlow(files, checker, true);
  const flow = findFlow(files, checker, elements);
  const found = flow.arrivals.flatMap((arrival) => doubts.beginningOf(arrival, flow));
  const reached = flow.onwards(found.flatMap(({ place }) => place ?? []));
  // peek(): T { return this.items[0]!; }
  const others = flow.arrivals.filter(({ value }) => {
    if (!ts.isNonNullExpression(value) || found.some((one) => one.value === value)) return false;
    const source = placeOf(value.expression, checker) ?? elements.readOf(value.expression);
    return source !== undefined && reached.has(source);
  });
  const passed = others.map(
    ({ value, place }): Beginning => ({
      value,
      place,
      missing: ["undefined"],
      make: () => takeBackOf(value),
    }),
  );
  // `({ from: item })`, `({ item })`: of a whole object no error says which of its values it is about.
  const fields = [
    ...[...reached].filter(ts.isPropertyAssignment),
    ...flow.shorthands.flatMap(([from, to]) => (reached.has(from) ? [to] : [])),
  ];
  const [start] = found;
  const named = fields.flatMap((place): readonly Beginning[] =>
    start === undefined ? [] : [{ ...start, place, missing: ["undefined"], make: () => [] }],
  );
  const asked = new Set([...flow.asked, ...reached]);
  return widenGroups(program, files, again, { ...flow, asked }, [...found, ...passed, ...named]);
}

function takeBackOf(value: ts.Expression): readonly Undo[] {
  return ts.isNonNullExpression(value) ? [takeBack(value)] : [];
}

/** heap[at] = heap[child]!: there is no other element than before. */
function isMoved(value: ts.Expression, place: Place, { elements }: Flow): boolean {
  const read = ts.isNonNullExpression(value) ? value.expression : value;
  return ts.isElementAccessExpression(read) && elements?.readOf(read) === place;
}

/** Whether no list goes where it would have to be one of a wider type: in C++ that would be another one. */
function areKept(files: readonly ts.SourceFile[], checker: ts.TypeChecker): boolean {
  const visit = (node: ts.Node): boolean => {
    if (ts.isTypeNode(node)) return true;
    if (isName(node) && !isKept(node, checker)) return false;
    return ts.forEachChild(node, (child) => (visit(child) ? undefined : true)) === undefined;
  };
  return files.every(visit);
}

function isName(node: ts.Node): node is ts.Expression {
  if (ts.isSourceFile(node)) return false;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return false;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return false;
  return ts.isIdentifier(node) || ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);
}

function isKept(node: ts.Expression, checker: ts.TypeChecker): boolean {
  const wanted = checker.getContextualType(node);
  return wanted === undefined || isSame(checker.getTypeAtLocation(node), wanted, checker);
}

function isSame(own: ts.Type, wanted: ts.Type, checker: ts.TypeChecker, depth = 0): boolean {
  const kind = containerOf(own, checker);
  if (kind === undefined || kind !== containerOf(wanted, checker) || depth > 4) return true;
  const [held, into] = [heldBy(own, kind, checker), heldBy(wanted, kind, checker)];
  if (held === undefined || into === undefined) return true;
  // Nothing is in there, or anything may be.
  if (held.flags & ts.TypeFlags.Never || into.flags & (ts.TypeFlags.Unknown | ts.TypeFlags.Any)) return true;
  if (absencesOf(into).some((one) => !absencesOf(held).includes(one))) return false;
  return isSame(held, into, checker, depth + 1);
}
