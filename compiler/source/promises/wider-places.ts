// What the type of a place has of null and undefined, and a type for it that has more of them.
import { ts } from "../../typescript.ts";
import { writeType } from "../containers/type-texts.ts";
import { castTo, parseType, queryOf, type Undo, widen, widenByValue } from "../syntax-edits.ts";
import { absencesOf, type Missing, saysNothing } from "./absences.ts";
import { isResult, type Place } from "./places.ts";
import { acceptedBySlot, widenSlot } from "./wider-slots.ts";

/** What may come to a place by its type. */
export function acceptedBy(place: Place, checker: ts.TypeChecker): readonly Missing[] {
  if (ts.isPropertyAssignment(place)) return []; // It has what its value has.
  if (ts.isOmittedExpression(place)) return acceptedBySlot(place, checker);
  const own =
    place.type === undefined ? declaredType(place, checker) : checker.getTypeFromTypeNode(place.type);
  const accepted = own === undefined ? [] : absencesOf(own);
  const isOptional =
    !isResult(place) &&
    !ts.isVariableDeclaration(place) &&
    (place.questionToken !== undefined || (ts.isParameter(place) && place.initializer !== undefined));
  return isOptional && !accepted.includes("undefined") ? [...accepted, "undefined"] : accepted;
}

function declaredType(place: Place, checker: ts.TypeChecker): ts.Type | undefined {
  if (isResult(place) || ts.isOmittedExpression(place)) return undefined;
  const symbol = checker.getSymbolAtLocation(place.name);
  return symbol && checker.getTypeOfSymbol(symbol);
}

/** @returns undefined where the type is not one that is written, or says nothing */
export function widenPlace(
  place: Place,
  missing: readonly Missing[],
  checker: ts.TypeChecker,
): Undo | undefined {
  if (ts.isOmittedExpression(place)) return widenSlot(place, missing, checker);
  const { type } = place;
  if (type !== undefined) return ts.isTypePredicateNode(type) ? undefined : widen(place, missing);
  const own = ownType(place, checker);
  const value = "initializer" in place ? place.initializer : undefined;
  const isAsked = own !== undefined && ts.isTypeQueryNode(own) && value !== undefined && mayAskForType(value);
  return isAsked ? widenByValue(place, value, missing) : own && widen(place, missing, own);
}

/** The type that TypeScript takes from the first value of a place. */
function ownType(place: Place, checker: ts.TypeChecker): ts.TypeNode | undefined {
  const declared = declaredType(place, checker);
  if (declared === undefined || isResult(place) || ts.isPropertySignature(place)) return undefined;
  if (ts.isPropertyAssignment(place) || ts.isOmittedExpression(place)) return undefined; // It has what its value has.
  const { initializer } = place;
  const isConstant =
    ts.isVariableDeclaration(place) && (ts.getCombinedNodeFlags(place) & ts.NodeFlags.Const) !== 0;
  if (initializer === undefined || isConstant || saysNothing(declared)) return undefined;
  // Of the parameters of methods TypeScript asks which type parameters they name, and takes what stands in `typeof` for a name.
  const isWritten = isPlain(declared) || ts.isParameter(place);
  return isWritten ? nameType(declared, place, checker) : queryOf(initializer);
}

/** Whether TypeScript may ask what type the place of a value has before it knows that of the value: `[]`, `{}`, `(x) => x`, `first(xs)`. */
function mayAskForType(value: ts.Expression): boolean {
  if (ts.isIdentifier(value) || value.kind === ts.SyntaxKind.ThisKeyword) return false;
  const isPart = ts.isPropertyAccessExpression(value) || ts.isElementAccessExpression(value);
  return !(isPart && !mayAskForType(value.expression));
}

/** let mode = Mode.Off; whose first value is of a narrower type */
function isPlain({ flags }: ts.Type): boolean {
  const { StringLike, NumberLike, BooleanLike, EnumLike } = ts.TypeFlags;
  return (flags & (StringLike | NumberLike | BooleanLike | EnumLike)) !== 0;
}

/** A type as a program could write it; undefined where it has no such name. */
export function nameType(type: ts.Type, at: ts.Node, checker: ts.TypeChecker): ts.TypeNode | undefined {
  const text = writeType(type, { checker, at, isWide: false });
  const parsed = text === undefined ? undefined : parseType(text);
  return parsed === undefined || declares(parsed) ? undefined : parsed;
}

/** `{ n: number }`, `(x: number) => void`: files are bound once, so what such a type declares would have no symbols. */
export function declares(node: ts.Node): boolean {
  if (ts.isTypeLiteralNode(node) || ts.isFunctionLike(node) || ts.isMappedTypeNode(node)) return true;
  return ts.forEachChild(node, (child) => declares(child) || undefined) ?? false;
}

/**
 * while (p) { const next = p.next; p = next; }: of two that get each other's values TypeScript finds no type.
 *
 * @param known knows it from before
 */
export function typeRing(
  error: ts.Diagnostic,
  missingOf: (place: ts.VariableDeclaration) => readonly Missing[],
  known: ts.TypeChecker,
): Undo | undefined {
  const { file, start } = error;
  if (file === undefined || start === undefined) return undefined;
  const declaration = findDeclaration(file, start);
  if (declaration === undefined) return undefined;
  const type = known.getTypeAtLocation(declaration.name);
  if (ts.isVariableDeclaration(declaration)) {
    const own = nameType(type, declaration, known);
    return own && widen(declaration, missingOf(declaration), own);
  }
  // const { next } = p;  =>  const { next } = p as Node;
  const pattern = ts.findAncestor(declaration, ts.isVariableDeclaration);
  if (pattern?.initializer === undefined || ts.isAsExpression(pattern.initializer)) return undefined;
  const whole = nameType(known.getTypeAtLocation(pattern.initializer), pattern, known);
  return whole && castTo(pattern.initializer, whole);
}

function findDeclaration(
  node: ts.Node,
  start: number,
): ts.VariableDeclaration | ts.BindingElement | undefined {
  if (node.pos > start || node.end <= start) return undefined;
  if ((ts.isVariableDeclaration(node) || ts.isBindingElement(node)) && node.name.getStart() === start)
    return ts.isIdentifier(node.name) ? node : undefined;
  return ts.forEachChild(node, (child) => findDeclaration(child, start));
}
