// `let best: number | null = null; xs.forEach((x) => { best = x; }); return { best };`: TypeScript believes that nothing but null
// is in there, and infers so what the function gives. Where a place has no type of its own, such a value gets the type that its
// variable has, `return { best: best as number | null }`, in programs that do not rely on the narrower one elsewhere.
import { ts } from "../typescript.ts";
import { castTo, type Undo, unfoldProperty } from "./promises/edits.ts";
import { nameType } from "./promises/wider-places.ts";

/** Finds the type of the variable or property that a value is read from, where something may have changed it since it was narrowed. */
export type FindStale = (
  files: readonly ts.SourceFile[],
  checker: ts.TypeChecker,
) => (value: ts.Expression) => ts.Type | undefined;

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
  const checker = program.getTypeChecker();
  const open = findOpen(files, checker);
  if (open.length === 0) return program;
  const wholeOf = findStale(files, checker);
  const stale = open.flatMap((value) => {
    const whole = wholeOf(value);
    const type = whole && (writtenType(value, checker) ?? nameType(whole, value, checker));
    return type === undefined ? [] : [{ value, type }];
  });
  const attempt = (some: typeof stale): ts.Program | undefined => {
    if (some.length === 0) return undefined;
    const undos = some.map(({ value, type }) => widen(value, type));
    const wider = again();
    if (files.every((file) => wider.getSemanticDiagnostics(file).length === 0)) return wider;
    for (const undo of undos) undo();
    return undefined;
  };
  const whole = attempt(stale);
  if (whole !== undefined || stale.length < 2 || stale.length > triedAlone) return whole ?? program;
  // What goes well alone most often does beside others.
  const well = stale.filter((one) => {
    const undo = widen(one.value, one.type);
    const isWell = files.every((file) => again().getSemanticDiagnostics(file).length === 0);
    undo();
    return isWell;
  });
  return attempt(well) ?? program;
}

/** The type that the program has for a variable, or a property of what is not generic. */
function writtenType(value: ts.Expression, checker: ts.TypeChecker): ts.TypeNode | undefined {
  const { parent } = value;
  const symbol = ts.isShorthandPropertyAssignment(parent)
    ? checker.getShorthandAssignmentValueSymbol(parent)
    : checker.getSymbolAtLocation(ts.isPropertyAccessExpression(value) ? value.name : value);
  const declaration = symbol?.valueDeclaration;
  if (declaration === undefined) return undefined;
  if (ts.isVariableDeclaration(declaration)) return declaration.type;
  const { parent: owner } = declaration;
  const isProperty = ts.isPropertyDeclaration(declaration) || ts.isPropertySignature(declaration);
  const isPlain = ts.isClassLike(owner) || ts.isInterfaceDeclaration(owner) ? !owner.typeParameters : false;
  // Of an optional property the type lacks `undefined`.
  return isProperty && isPlain && declaration.questionToken === undefined ? declaration.type : undefined;
}

/** Values of which the type of their place is inferred: of an object, a list, a result, a variable, a type parameter. */
function findOpen(files: readonly ts.SourceFile[], checker: ts.TypeChecker): readonly ts.Expression[] {
  const found: ts.Expression[] = [];
  const add = (value: ts.Expression): void => {
    if (ts.isParenthesizedExpression(value)) add(value.expression);
    else if (ts.isConditionalExpression(value)) [value.whenTrue, value.whenFalse].forEach(add);
    else if (ts.isIdentifier(value) || ts.isPropertyAccessExpression(value)) found.push(value);
  };
  const visit = (node: ts.Node): void => {
    for (const value of valuesIn(node)) if (!hasType(value, checker)) add(value);
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
  return found;
}

function valuesIn(node: ts.Node): readonly ts.Expression[] {
  if (ts.isPropertyAssignment(node)) return [node.initializer];
  if (ts.isShorthandPropertyAssignment(node)) return [node.name];
  if (ts.isArrayLiteralExpression(node)) return node.elements.filter((one) => !ts.isSpreadElement(one));
  if (ts.isReturnStatement(node)) return node.expression === undefined ? [] : [node.expression];
  if (ts.isArrowFunction(node)) return ts.isBlock(node.body) ? [] : [node.body];
  if (ts.isVariableDeclaration(node)) return isUntyped(node) && node.initializer ? [node.initializer] : [];
  return ts.isCallExpression(node) || ts.isNewExpression(node) ? (node.arguments ?? []) : [];
}

/** What a constant without a type holds, is found by compiler/lower/doubt. */
function isUntyped(node: ts.VariableDeclaration): boolean {
  return node.type === undefined && (node.parent.flags & ts.NodeFlags.Const) === 0;
}

function hasType(value: ts.Expression, checker: ts.TypeChecker): boolean {
  const wanted = ts.isShorthandPropertyAssignment(value.parent)
    ? checker.getContextualType(value.parent.parent)
    : checker.getContextualType(value);
  const { TypeParameter, Unknown, Any } = ts.TypeFlags;
  if (wanted === undefined || wanted.flags & (TypeParameter | Unknown | Any)) return false;
  return !isOfGeneric(value, checker);
}

/** id(best), new Map([["a", best]]): what is wanted there was inferred from what is given. */
function isOfGeneric(value: ts.Node, checker: ts.TypeChecker): boolean {
  const { parent } = value;
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) {
    if (parent.expression === value || parent.typeArguments !== undefined) return false;
    const declaration = checker.getResolvedSignature(parent)?.declaration;
    const owner = ts.isNewExpression(parent) ? declaration?.parent : undefined;
    const isGeneric = (node: ts.Node | undefined): boolean =>
      node !== undefined && "typeParameters" in node && node.typeParameters !== undefined;
    return isGeneric(declaration) || isGeneric(owner);
  }
  const isInside =
    ts.isArrayLiteralExpression(parent) ||
    ts.isObjectLiteralExpression(parent) ||
    ts.isPropertyAssignment(parent) ||
    ts.isShorthandPropertyAssignment(parent) ||
    ts.isConditionalExpression(parent) ||
    ts.isParenthesizedExpression(parent);
  return isInside && isOfGeneric(parent, checker);
}

/** { best }  =>  { best: best as number | null } */
function widen(value: ts.Expression, type: ts.TypeNode): Undo {
  const { parent } = value;
  if (!ts.isShorthandPropertyAssignment(parent) || !ts.isIdentifier(value)) return castTo(value, type);
  const unfold = unfoldProperty(parent);
  const cast = castTo(unfold.value, type);
  return () => {
    cast();
    unfold.undo();
  };
}
