// `mark + 1` where a call may have made text of a number, or the other way round, since `mark` was tested: what is printed of it
// is what JavaScript makes of what is there, whatever TypeScript believes.
import { ts } from "../../typescript.ts";
import { declaredAt, plain } from "./narrowed-place.ts";

/** Whether the sum is only shown: `${mark + 1}`, console.log(mark + 1). */
export function isShownSum(node: ts.Node, whole: ts.Type, checker: ts.TypeChecker): boolean {
  const sum = sumOf(node);
  if (sum === undefined || !mayBeEither(whole)) return false;
  return isNumber(plain(node) === plain(sum.left) ? sum.right : sum.left, checker) && isShown(sum, checker);
}

/** The `+` that a value is an operand of. */
function sumOf({ parent }: ts.Node): ts.BinaryExpression | undefined {
  if (ts.isParenthesizedExpression(parent)) return sumOf(parent);
  return ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.PlusToken
    ? parent
    : undefined;
}

/** Text, a number or nothing. */
function mayBeEither(type: ts.Type): boolean {
  const { StringLike, NumberLike, Null, Undefined } = ts.TypeFlags;
  const parts = type.isUnion() ? type.types : [type];
  return (
    parts.some(({ flags }) => (flags & StringLike) !== 0) &&
    parts.every(({ flags }) => (flags & (StringLike | NumberLike | Null | Undefined)) !== 0)
  );
}

/** A literal, or a name of a number: in any case. */
function isNumber(given: ts.Expression, checker: ts.TypeChecker): boolean {
  const node = plain(given);
  if (ts.isNumericLiteral(node)) return true;
  const symbol = declaredAt(node, checker);
  return symbol !== undefined && (checker.getTypeOfSymbol(symbol).flags & ts.TypeFlags.NumberLike) !== 0;
}

function isShown({ parent }: ts.Node, checker: ts.TypeChecker): boolean {
  if (ts.isParenthesizedExpression(parent)) return isShown(parent, checker);
  if (ts.isTemplateSpan(parent)) return !ts.isTaggedTemplateExpression(parent.parent.parent);
  if (!ts.isCallExpression(parent) || !ts.isPropertyAccessExpression(parent.expression)) return false;
  const owner = parent.expression.expression;
  if (!ts.isIdentifier(owner) || owner.text !== "console") return false;
  const declarations = checker.getSymbolAtLocation(owner)?.declarations ?? [];
  return declarations.every((one) => one.getSourceFile().isDeclarationFile);
}
