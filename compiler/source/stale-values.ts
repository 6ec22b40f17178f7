// `let best: number | null = null; xs.forEach((x) => { best = x; }); return { best };`: TypeScript believes that nothing but null
// is in there. Where something may have changed a place since it was narrowed, the place gets its declared type back, and what
// is tested then counts from there on, in programs that do not rely on the narrower type.
import { ts } from "../typescript.ts";
import { NarrowingEnds } from "./narrowing-ends.ts";

/** Finds out whether something may have changed the variable or property that a value is read from since it was narrowed. */
export type FindStale = (
  files: readonly ts.SourceFile[],
  checker: ts.TypeChecker,
) => (value: ts.Expression) => boolean;

/** So often tests are found that come after others. */
const rounds = 6;
/** More of them are all taken or left together: each alone takes a check of the whole program. */
const triedAlone = 6;

/**
 * @param again makes the program of the same files, whose syntax has changed
 * @returns the program with the types of such values; the same one where there are none, or none that fit
 */
export function widenStale(
  program: ts.Program,
  files: readonly ts.SourceFile[],
  again: () => ts.Program,
  findStale: FindStale,
): ts.Program {
  let current = program;
  let ends: NarrowingEnds | undefined;
  const left = new Set<ts.Expression>();
  for (let round = 0; round < rounds; round++) {
    const isStale = findStale(files, current.getTypeChecker());
    const stale = listLooks(files).filter((look) => !left.has(look) && isStale(look));
    if (stale.length === 0) break;
    ends ??= new NarrowingEnds(files, current.getTypeChecker());
    // What stands behind a test is known only when the test is.
    const tests = stale.filter((look) => ends?.isTest(look));
    const wider = forget(tests.length > 0 ? tests : stale, ends, files, again);
    for (const look of tests.length > 0 ? tests : stale) left.add(look);
    current = wider ?? current;
    if (tests.length === 0) break;
  }
  return current;
}

/** What reads a variable or a property. */
function listLooks(files: readonly ts.SourceFile[]): readonly ts.Expression[] {
  const found: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    const isLook =
      ts.isIdentifier(node) || ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);
    if (isLook && !isTarget(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
  return found;
}

/** `x` of `x = 1`, and a name that is no value. */
function isTarget(node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isBinaryExpression(parent))
    return parent.left === node && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  return ts.isParenthesizedExpression(parent) && isTarget(parent);
}

/** @returns the program in which TypeScript has forgotten what it knew before these looks, where it fits */
function forget(
  looks: readonly ts.Expression[],
  ends: NarrowingEnds,
  files: readonly ts.SourceFile[],
  again: () => ts.Program,
): ts.Program | undefined {
  let some = looks;
  for (let attempt = 0; attempt < triedAlone && some.length > 0; attempt++) {
    const undos = some.map((look) => ends.forget(look));
    const wider = again();
    const errors = files.flatMap((file) => wider.getSemanticDiagnostics(file));
    if (errors.length === 0) return wider;
    for (const undo of undos.reverse()) undo();
    const guilty = new Set(errors.flatMap((error) => guiltyOf(error, some)));
    // Where no look is near, any of them may be it.
    some = guilty.size === 0 ? findWell(some, ends, files, again) : some.filter((look) => !guilty.has(look));
  }
  return undefined;
}

/** What goes well alone most often does beside others. */
function findWell(
  looks: readonly ts.Expression[],
  ends: NarrowingEnds,
  files: readonly ts.SourceFile[],
  again: () => ts.Program,
): readonly ts.Expression[] {
  if (looks.length < 2 || looks.length > triedAlone) return [];
  return looks.filter((look) => {
    const undo = ends.forget(look);
    const wider = again();
    const isWell = files.every((file) => wider.getSemanticDiagnostics(file).length === 0);
    undo();
    return isWell;
  });
}

/** The looks that an error comes from: those in its place, else those at the same place of which its statement speaks. */
function guiltyOf(
  { file, start, length }: ts.Diagnostic,
  looks: readonly ts.Expression[],
): readonly ts.Expression[] {
  if (file === undefined || start === undefined || length === undefined) return [];
  const near = looks.filter((look) => look.getSourceFile() === file);
  const within = near.filter((look) => {
    const from = look.getStart();
    return from < start + length && start < look.end;
  });
  if (within.length > 0) return within;
  const text = file.text.slice(start, start + length);
  const before = near.filter((look) => look.pos < start);
  const named = before.filter((look) => text.includes(look.getText()));
  if (named.length > 0) return named;
  const line = lineOf(file, start);
  const beside = near.filter((look) => lineOf(file, look.getStart()) === line);
  if (beside.length > 0) return beside;
  const whole = ts.findAncestor(nodeAt(file, start), ts.isStatement)?.getText() ?? "";
  return before.filter((look) => whole.includes(look.getText()));
}

function lineOf(file: ts.SourceFile, at: number): number {
  return file.getLineAndCharacterOfPosition(at).line;
}

function nodeAt(node: ts.Node, at: number): ts.Node {
  const inner = ts.forEachChild(node, (child) =>
    child.getStart() <= at && at < child.end ? child : undefined,
  );
  return inner === undefined ? node : nodeAt(inner, at);
}
