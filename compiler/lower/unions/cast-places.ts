// Properties of which only the author says that they are there: `(r as Bad).error` of an `Ok | Bad`, `(v as Point).x` of `unknown`.
import { ts } from "../../typescript.ts";
import type { Lowering } from "../lowering.ts";

type Cast = ts.AsExpression | ts.TypeAssertion;

/** `(value as T).name`, of a value that may lack the property, or have it with another type. */
export interface CastPlace extends CastPart {
  readonly node: ts.PropertyAccessExpression;
}

/** The same in `const { name } = value as T`. */
export interface CastPart {
  readonly node: ts.Node;
  /** What is said to be more than it is. */
  readonly value: ts.Expression;
  readonly name: string;
}

/** Undefined of what the type of the value itself says. */
export function castPlaceOf(node: ts.Node, to: Lowering): CastPlace | undefined {
  if (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node))
    return castPlaceOf(node.expression, to);
  if (!ts.isPropertyAccessExpression(node)) return undefined;
  const cast = castAt(node.expression, to);
  if (cast === undefined) return undefined;
  const { checker } = to;
  const [own, said] = [castValue(cast), cast].map((one) => checker.getTypeAtLocation(one));
  const name = node.name.text;
  if (own === undefined || said === undefined || says(own, said, name, to)) return undefined;
  // (node as Node)?.name asks for the node; of `unknown` that may be anything, for the name as well.
  if (node.questionDotToken !== undefined && (own.flags & ts.TypeFlags.Unknown) === 0) return undefined;
  if (!isOfProperties(said, to)) return undefined;
  // (e as Error).cause: what the library declares has its own way.
  const declared = checker.getPropertyOfType(checker.getNonNullableType(said), name)?.declarations?.[0];
  if (declared?.getSourceFile().isDeclarationFile) return undefined;
  return { node, value: castValue(cast), name };
}

/** `name` of `const { name } = value as T` */
export function castPlaceOfPart(
  node: ts.PropertyName,
  initializer: ts.Expression,
  to: Lowering,
): CastPart | undefined {
  const cast = castAt(initializer, to);
  if (cast === undefined || !ts.isIdentifier(node)) return undefined;
  const [own, said] = [castValue(cast), cast].map((one) => to.checker.getTypeAtLocation(one));
  if (own === undefined || said === undefined || says(own, said, node.text, to)) return undefined;
  return isOfProperties(said, to) ? { node, value: castValue(cast), name: node.text } : undefined;
}

/** typeof (value as number)  =>  typeof value: what the author says changes nothing. */
export function beforeCasts(node: ts.Expression, to: Lowering): ts.Expression {
  const cast = castIn(node);
  if (cast === undefined) return node;
  const value = castValue(cast);
  const { checker } = to;
  const [own, said] = [checker.getTypeAtLocation(value), checker.getTypeAtLocation(cast)];
  return checker.isTypeAssignableTo(own, said) ? node : value;
}

/** A cast, or a name of one: `const p = v as Point`, as long as `v` is what it was. */
export function castAt(node: ts.Expression, to: Lowering): Cast | undefined {
  const own = castIn(node);
  if (own !== undefined || !ts.isIdentifier(node)) return own;
  const declaration = to.symbolOf(node)?.valueDeclaration;
  if (declaration === undefined || !ts.isVariableDeclaration(declaration) || declaration.type !== undefined)
    return undefined;
  const { initializer, parent } = declaration;
  if ((parent.flags & ts.NodeFlags.Const) === 0 || initializer === undefined) return undefined;
  const cast = castIn(initializer);
  if (cast === undefined || !isKept(castValue(cast), to)) return undefined;
  const functionOf = (one: ts.Node): ts.Node | undefined => ts.findAncestor(one, ts.isFunctionLike);
  return functionOf(node) === functionOf(declaration) ? cast : undefined;
}

/** A parameter or constant, to which nothing is assigned. */
function isKept(node: ts.Expression, to: Lowering): boolean {
  const symbol = ts.isIdentifier(node) ? to.symbolOf(node) : undefined;
  const declaration = symbol?.valueDeclaration;
  if (symbol === undefined || declaration === undefined || to.assigned.has(symbol)) return false;
  return ts.isParameter(declaration) || ts.isVariableDeclaration(declaration);
}

/** Those that stand in the program: others, which say what may be missing, have no text of their own. */
export function castIn(node: ts.Expression): Cast | undefined {
  if (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node)) return castIn(node.expression);
  if (!ts.isAssertionExpression(node) || ts.isConstTypeReference(node.type)) return undefined;
  return ts.isAsExpression(node) && node.end === node.expression.end ? undefined : node;
}

/** value as unknown as T */
function castValue(cast: Cast): ts.Expression {
  const inner = castIn(cast.expression);
  if (inner !== undefined) return castValue(inner);
  let value = cast.expression;
  while (ts.isParenthesizedExpression(value)) value = value.expression;
  return value;
}

/** Whether a property of a value is in any case what it is said to be. */
function says(own: ts.Type, said: ts.Type, name: string, to: Lowering): boolean {
  const { checker } = to;
  if (own.flags & ts.TypeFlags.Instantiable || said.flags & ts.TypeFlags.Instantiable) return true;
  if (own.flags & (ts.TypeFlags.Unknown | ts.TypeFlags.Any | ts.TypeFlags.NonPrimitive)) return false;
  const present = checker.getNonNullableType(own);
  const property = checker.getPropertyOfType(present, name);
  // An optional one that the value has, too; { error?: string } takes any object that may have more than its type says.
  if (property !== undefined && checker.isTypeAssignableTo(present, said)) return true;
  // What all have tells itself apart, whatever its value is: `(shape as Circle).kind === "circle"`.
  if (property !== undefined && (property.flags & ts.SymbolFlags.Optional) === 0) return true;
  return checker.getIndexInfosOfType(present).length > 0;
}

/** Objects with names: no lists, tables or functions. */
function isOfProperties(type: ts.Type, { checker }: Lowering): boolean {
  const present = checker.getNonNullableType(type);
  if (present.isUnion()) return present.types.every((one) => (one.flags & ts.TypeFlags.Object) !== 0);
  if ((present.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) === 0) return false;
  if (checker.isArrayType(present) || checker.isTupleType(present)) return false;
  return checker.getIndexInfosOfType(present).length === 0 && present.getCallSignatures().length === 0;
}
