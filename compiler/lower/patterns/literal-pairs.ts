// const [a, b = 0] = [1, xs[2]], const { a, b: c } = { a: 1, b: xs[2] }: the names and what each of them gets, where no list and no
// object is needed for it.
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
  if (ts.isObjectBindingPattern(pattern)) return findNamedPairs(pattern, value);
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

/** In the order of the literal: so they are evaluated. Each property has its name. */
function findNamedPairs(
  pattern: ts.ObjectBindingPattern,
  value: ts.Expression | undefined,
): readonly Pair[] | undefined {
  if (value === undefined || !ts.isObjectLiteralExpression(value)) return undefined;
  if (pattern.elements.length !== value.properties.length) return undefined;
  const elements = new Map<string, ts.BindingElement>();
  for (const element of pattern.elements) {
    const { propertyName, name, initializer, dotDotDotToken } = element;
    const key = propertyName ?? name;
    if (dotDotDotToken !== undefined || !ts.isIdentifier(key)) return undefined;
    if (initializer !== undefined && !ts.isLiteralExpression(initializer)) return undefined;
    elements.set(key.text, element);
  }
  const pairs: Pair[] = [];
  for (const property of value.properties) {
    if (!ts.isPropertyAssignment(property) || !ts.isIdentifier(property.name)) return undefined;
    const element = elements.get(property.name.text);
    elements.delete(property.name.text);
    if (element === undefined || !ts.isIdentifier(element.name)) return undefined;
    // Its `this` is the object.
    if (ts.isFunctionExpression(property.initializer)) return undefined;
    pairs.push({ element, name: element.name, given: property.initializer });
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
