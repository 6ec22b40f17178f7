// Places of the type `never`: `fail(x: never)` at the end of a switch, `const rest: never = kind`. What comes there all the
// same has the form of what is given: of the initializer, or of any of the arguments.
import type { Type } from "../../hir/index.ts";
import { numberType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import type { Lowering } from "../lowering.ts";
import { lowerSlotType } from "../types/types.ts";
import { joinTypes } from "./unions.ts";

const K = ts.SyntaxKind;

/** What the calls of the program give to such parameters. */
export function findRuledOut(
  files: readonly ts.SourceFile[],
  checker: ts.TypeChecker,
): ReadonlyMap<ts.Node, readonly ts.Expression[]> {
  const found = new Map<ts.Node, ts.Expression[]>();
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) look(node);
    ts.forEachChild(node, visit);
  };
  const look = (node: ts.CallExpression | ts.NewExpression): void => {
    const at = (node.arguments ?? []).findIndex((arg) => isNever(checker.getTypeAtLocation(arg)));
    if (at < 0) return;
    const params = checker.getResolvedSignature(node)?.declaration?.parameters ?? [];
    node.arguments?.forEach((arg, position) => {
      const param = params[position];
      if (param === undefined || !ts.isParameter(param) || !takesNothing(param)) return;
      found.set(param, [...(found.get(param) ?? []), arg]);
    });
  };
  files.forEach(visit);
  return found;
}

/** `x: never` of a function that nothing stands in for: no method that another one replaces, no type of a function. */
export function takesNothing({ type, parent, name, dotDotDotToken }: ts.ParameterDeclaration): boolean {
  if (type?.kind !== K.NeverKeyword || !ts.isIdentifier(name) || dotDotDotToken !== undefined) return false;
  const isFunction =
    ts.isFunctionDeclaration(parent) || ts.isArrowFunction(parent) || ts.isFunctionExpression(parent);
  return isFunction || ts.isConstructorDeclaration(parent) || isStatic(parent);
}

function isStatic(node: ts.SignatureDeclaration): boolean {
  return ts.isMethodDeclaration(node) && (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Static) !== 0;
}

/** The form of a place of the type `never`; undefined where none is known, and a checked build stops. */
export function ruledOutType(
  place: ts.Node,
  to: Lowering,
  around: readonly ts.Node[] = [],
): Type | undefined {
  if (around.includes(place)) return undefined;
  const isVariable = ts.isVariableDeclaration(place) && place.initializer !== undefined;
  const given = isVariable ? [place.initializer] : to.source.ruledOut.get(place);
  const types = (given ?? []).flatMap((arg) => typeAsItCame(arg, to, [...around, place]) ?? []);
  const [first, ...more] = types;
  if (first === undefined || more.length === 0) return first;
  // Several enums have their numbers in common.
  const isOne = more.every((type) => type.kind === "enum" && first.kind === "enum" && type.id === first.id);
  if (isOne) return first;
  const plain = types.map((type) => (type.kind === "enum" ? numberType : type));
  return to.quietly(() => joinTypes(plain, undefined, place, to));
}

/** The type under which something was declared, whatever TypeScript has ruled out since. */
function typeAsItCame(node: ts.Expression, to: Lowering, around: readonly ts.Node[]): Type | undefined {
  if (ts.isParenthesizedExpression(node) || ts.isSatisfiesExpression(node) || ts.isNonNullExpression(node))
    return typeAsItCame(node.expression, to, around);
  if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node)) return undefined;
  const symbol = to.symbolOf(ts.isIdentifier(node) ? node : node.name);
  const declaration = symbol?.valueDeclaration;
  if (symbol === undefined || declaration === undefined) return undefined;
  const declared = to.checker.getTypeOfSymbol(symbol);
  if (isNever(declared)) return ruledOutType(declaration, to, around);
  const type = to.quietly(() => lowerSlotType(declared, node, to));
  return type !== undefined && canBeShown(type) ? type : undefined;
}

/** What JavaScript shows alike whatever the value turns out to be: no objects, whose fields are others then. */
export function canBeShown(type: Type): boolean {
  if (type.kind === "optional") return !type.empty && canBeShown(type.of);
  if (type.kind === "union") return type.of.every((part) => part.kind === "undefined" || canBeShown(part));
  return ["string", "number", "boolean", "enum"].includes(type.kind);
}

export function isNever({ flags }: ts.Type): boolean {
  return (flags & ts.TypeFlags.Never) !== 0;
}
