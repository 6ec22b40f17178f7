// Functions that the library calls while it runs, and lets go of at the end of the call: the elements of a list by `forEach`.
import { ts } from "../../typescript.ts";

/**
 * children.forEach(visit)  =>  children.forEach((child) => visit(child))
 * @returns whether it is the function alone that is lent, or one of several: `xs.map(deep ? visit : String)`
 */
export function howLent(
  node: ts.Expression,
  files: readonly ts.SourceFile[],
  checker: ts.TypeChecker,
): "alone" | "among others" | undefined {
  const { parent } = node;
  if (isWrapper(parent)) return howLent(parent, files, checker);
  if (ts.isConditionalExpression(parent) && parent.condition !== node)
    return howLent(parent, files, checker) && "among others";
  if (!ts.isCallExpression(parent)) return undefined;
  const { expression } = parent;
  if (!ts.isPropertyAccessExpression(expression)) return undefined;
  const position = positions.get(expression.name.text);
  if (position === undefined || parent.arguments[position] !== node) return undefined;
  const declarations = checker.getSymbolAtLocation(expression.name)?.declarations ?? [];
  const isLibrary =
    declarations.length > 0 && declarations.every((one) => !files.includes(one.getSourceFile()));
  return isLibrary ? "alone" : undefined;
}

/** (f), f as (x: number) => void, f! */
function isWrapper(node: ts.Node): node is ts.Expression {
  return (
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isNonNullExpression(node)
  );
}

/** Methods of lists, Maps and Sets that call a function for what is in them, with the place of the function. */
const positions: ReadonlyMap<string, number> = new Map([
  ...[
    "forEach",
    "map",
    "flatMap",
    "filter",
    "some",
    "every",
    "reduce",
    "reduceRight",
    "sort",
    "toSorted",
  ].map((name) => [name, 0] as const),
  ...["find", "findIndex", "findLast", "findLastIndex"].map((name) => [name, 0] as const),
  // Array.from(xs, f)
  ["from", 1],
]);
