// const [a, b = 0] = [1, xs[2]]: the names and what each of them gets, where no list is needed for it.
import { ts } from "../../typescript.ts";

export interface Pair {
  readonly element: ts.BindingElement;
  readonly name: ts.Identifier;
  readonly given: ts.Expression;
}

/** Undefined where the two lists don't go together. */
export function findPairs(
  pattern: ts.BindingName,
  value: ts.Expression | undefined,
): readonly Pair[] | undefined {
  if (!ts.isArrayBindingPattern(pattern) || value === undefined || !ts.isArrayLiteralExpression(value))
    return undefined;
  if (pattern.elements.length !== value.elements.length) return undefined;
  const pairs: Pair[] = [];
  for (const [position, element] of pattern.elements.entries()) {
    const given = value.elements[position];
    if (ts.isOmittedExpression(element) || element.dotDotDotToken !== undefined) return undefined;
    if (given === undefined || ts.isSpreadElement(given) || ts.isOmittedExpression(given)) return undefined;
    const { name, initializer } = element;
    // A default that runs something runs when the whole list is known.
    if (initializer !== undefined && !ts.isLiteralExpression(initializer)) return undefined;
    if (!ts.isIdentifier(name)) return undefined;
    pairs.push({ element, name, given });
  }
  return pairs;
}

/** `xs[2]`, which `b` of `const [a, b] = [1, xs[2]]` gets. */
export function givenInPair(element: ts.BindingElement): ts.Expression | undefined {
  const pattern = element.parent;
  if (!ts.isVariableDeclaration(pattern.parent)) return undefined;
  const pairs = findPairs(pattern, pattern.parent.initializer);
  return pairs?.find((pair) => pair.element === element)?.given;
}
