// `let mode: Mode = "off"; while (…) mode = table[mode];`: TypeScript goes round a loop once, and believes that `mode` is what
// comes first or what follows on that, but never what follows on that. Where what a loop comes back with is more than what it
// is said to begin with, what is assigned in there counts as the declared type.
import type { Reporter } from "../diagnostics/reporter.ts";
import { makeSpan } from "../span.ts";
import { ts } from "../typescript.ts";
import { antecedentsOf, copyOf, type FlowNode, flowFlags, listBefore, listFlows } from "./flow-graph.ts";
import { settle } from "./settled-nodes.ts";
import type { Undo } from "./syntax-edits.ts";

/** So often a place is found that depends on another. */
const rounds = 6;

/** A place that is more than TypeScript says when a loop comes round. */
interface Narrowed {
  readonly place: ts.Expression;
  /** What TypeScript believes. */
  readonly type: ts.Type;
  readonly assignments: readonly FlowNode[];
}

/**
 * @param again makes the program of the same files, by a graph that has changed
 * @param reporter gets an error where the program needs the type that is too narrow
 */
export function widenLooped(
  program: ts.Program,
  files: readonly ts.SourceFile[],
  again: () => ts.Program,
  reporter: Reporter,
): ts.Program {
  const loops = [...listFlows(files)].filter(({ flags }) => flags & flowFlags.loop);
  if (loops.length === 0) return program;
  // What TypeScript says of copies that stand nowhere is said too late then.
  isWell(program, files);
  let current = program;
  const done = new Set<FlowNode>();
  for (let round = 0; round < rounds; round++) {
    const checker = current.getTypeChecker();
    const found = loops.flatMap((loop) => findNarrowed(loop, done, checker));
    if (found.length === 0) break;
    for (const { assignments } of found) for (const flow of assignments) done.add(flow);
    const wider = assignAny(
      found.flatMap(({ assignments }) => assignments),
      files,
      again,
    );
    if (wider !== undefined) {
      current = wider;
      continue;
    }
    for (const narrowed of found) {
      const one = assignAny(narrowed.assignments, files, again) ?? assignPresent(narrowed, files, again);
      if (one === undefined) refuse(narrowed, checker, reporter);
      else current = one;
    }
  }
  return current;
}

function refuse({ place, type }: Narrowed, checker: ts.TypeChecker, reporter: Reporter): void {
  const name = place.getText();
  const help = `TypeScript goes round a loop once, and what comes later is more: say what is assigned, \`${name} = … as T\``;
  const span = makeSpan(place.getSourceFile().fileName, place.getStart(), place.end);
  reporter.report("unsupported-narrowing", span, { name, type: checker.typeToString(type) }, { help });
}

function findNarrowed(
  loop: FlowNode,
  done: ReadonlySet<FlowNode>,
  checker: ts.TypeChecker,
): readonly Narrowed[] {
  const back = antecedentsOf(loop).slice(1);
  const places = new Map<ts.Symbol | string, FlowNode[]>();
  for (const flow of listBefore(back, loop)) {
    const place = placeOf(flow);
    if (place === undefined) continue;
    const symbol = checker.getSymbolAtLocation(place);
    const declared = symbol ? checker.getTypeOfSymbol(symbol) : typeAt(undefined, place, checker);
    const key = symbol ?? place.getText();
    if (declared.isUnion()) places.set(key, [...(places.get(key) ?? []), flow]);
  }
  return [...places.values()].flatMap((flows) => {
    const [place] = flows.flatMap((flow) => placeOf(flow) ?? []);
    if (place === undefined || flows.every((flow) => done.has(flow))) return [];
    const type = typeAt(loop, place, checker);
    const isMore = (flow: FlowNode, at: ts.Expression): boolean =>
      !checker.isTypeAssignableTo(typeAt(flow, at, checker), type);
    if (!back.some((flow) => isMore(flow, place))) return [];
    const guilty = flows.filter((flow) => isMore(flow, placeOf(flow) ?? place));
    return [{ place, type, assignments: guilty.length > 0 ? guilty : flows }];
  });
}

/** `x` of `x = 1`, also in a pattern. */
function placeOf({ flags, node }: FlowNode): ts.Expression | undefined {
  if (!(flags & flowFlags.assignment) || node === undefined || !("kind" in node)) return undefined;
  const target = node as ts.Node; // which it is for these
  const isPlace =
    ts.isIdentifier(target) || ts.isPropertyAccessExpression(target) || ts.isElementAccessExpression(target);
  return isPlace ? target : undefined;
}

/** What TypeScript believes of a place at a point; its declared type at none. */
function typeAt(flow: FlowNode | undefined, place: ts.Expression, checker: ts.TypeChecker): ts.Type {
  const look = copyOf(place);
  Object.assign(look, { flowNode: flow });
  return checker.getTypeAtLocation(look);
}

function isWell(program: ts.Program, files: readonly ts.SourceFile[]): boolean {
  return files.every((file) => program.getSemanticDiagnostics(file).length === 0);
}

/** @returns the program in which what is assigned counts as the declared type, where that fits */
function assignAny(
  flows: readonly FlowNode[],
  files: readonly ts.SourceFile[],
  again: () => ts.Program,
): ts.Program | undefined {
  const undo = replace(flows, copyOf);
  const wider = again();
  if (isWell(wider, files)) return wider;
  undo();
  return undefined;
}

/** @returns the program in which it counts as the declared type without nothing, where that fits and is so */
function assignPresent(
  { assignments }: Narrowed,
  files: readonly ts.SourceFile[],
  again: () => ts.Program,
): ts.Program | undefined {
  const places = assignments.flatMap((flow) => placeOf(flow) ?? []);
  const undo = replace(assignments, copyPresent);
  const wider = again();
  if (isWell(wider, files) && places.every((place) => getsPresent(place, wider.getTypeChecker())))
    return wider;
  undo();
  return undefined;
}

function replace(flows: readonly FlowNode[], copy: (place: ts.Expression) => ts.Expression): Undo {
  const undos = flows.map((flow): Undo => {
    const { node } = flow;
    const place = placeOf(flow);
    if (place !== undefined) Object.assign(flow, { node: copy(place) });
    return () => Object.assign(flow, { node });
  });
  return () => {
    for (const undo of undos) undo();
  };
}

/** x = value  =>  x = x!, where TypeScript knows nothing of `x` but its declared type */
function copyPresent(place: ts.Expression): ts.Expression {
  const copy = copyOf(place);
  const present = ts.factory.createNonNullExpression(copyOf(place));
  const assignment = ts.factory.createBinaryExpression(copy, ts.SyntaxKind.EqualsToken, present);
  const { pos, end } = place;
  settle(assignment, copy.parent, pos, end);
  settle(present, assignment, pos, end);
  settle(assignment.operatorToken, assignment, pos, end);
  settle(copy, assignment, pos, end);
  settle(present.expression, present, pos, end);
  return copy;
}

/** Whether what is assigned is never nothing. */
function getsPresent({ parent }: ts.Expression, checker: ts.TypeChecker): boolean {
  if (!ts.isBinaryExpression(parent) || parent.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return false;
  const type = checker.getTypeAtLocation(parent.right);
  return checker.getNonNullableType(type) === type;
}
