// Functions that interrupts call. C++ wants the name of a plain function there, so which one it is must be known where it
// is given: attachInterrupt(D1, onPulse, FALLING), attachInterrupt(D1, () => { pulses++; }, FALLING).
import type { Expr, Lowered } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import type { Lowering } from "../lowering.ts";
import { isTopLevel } from "../modules/module-statements.ts";
import { type FunctionEntry, typeOfEntry } from "./function-entry.ts";
import { namedFunction } from "./function-uses.ts";
import { atTopLevel, lowerFunction, makeEntry, type Signature } from "./functions.ts";
import { statementOf } from "./generics.ts";

type Arrow = ts.ArrowFunction | ts.FunctionExpression;

/** @param pin what it is attached to, which may give it a name */
export function lowerInterruptHandler(
  given: ts.Expression,
  pin: ts.Expression | undefined,
  to: Lowering,
): Expr<Lowered> {
  const node = withoutMarks(given);
  const isArrow = ts.isArrowFunction(node) || ts.isFunctionExpression(node);
  const entry = isArrow ? lowerArrow(node, pin, to) : findNamed(node, to);
  return {
    kind: "function-value",
    function: entry.id,
    type: typeOfEntry(entry),
    span: to.spanOf(given),
  };
}

/** (onPulse), onPulse as () => void */
function withoutMarks(node: ts.Expression): ts.Expression {
  const isMarked =
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isNonNullExpression(node);
  return isMarked ? withoutMarks(node.expression) : node;
}

/** () => pulses++  =>  a function with a name, which gives nothing back; elaborate looks whether it uses what is around it */
function lowerArrow(node: Arrow, pin: ts.Expression | undefined, to: Lowering): FunctionEntry {
  if (node.parameters.length > 0 || node.typeParameters !== undefined) return refuse(node, to);
  const entry = makeEntry(
    {
      ...{ node, parameters: [], statement: statementOf(node), documented: undefined },
      ...{ name: node.name?.text ?? nameFor(pin), place: node, instance: to.instance, method: undefined },
      ...{ nested: "lifted", outer: to.owner, isValue: false, wants: "nothing" },
    },
    to,
  );
  entry.lowered = lowerFunction(entry, to);
  to.lateItems(entry.statement).push(entry.lowered);
  return entry;
}

/** buttonPin  =>  onButtonPin */
function nameFor(pin: ts.Expression | undefined): string {
  if (pin === undefined || !ts.isIdentifier(pin)) return "onInterrupt";
  return `on${pin.text.charAt(0).toUpperCase()}${pin.text.slice(1)}`;
}

/** The function of the top level behind a name: `onPulse`, `handlers.onPulse` of a module or namespace. */
function findNamed(node: ts.Expression, to: Lowering): FunctionEntry {
  const name = ts.isPropertyAccessExpression(node) ? node.name : node;
  const symbol = ts.isIdentifier(name) ? to.symbolOf(name) : undefined;
  const declaration = symbol?.valueDeclaration;
  if (symbol === undefined || declaration === undefined) return refuse(node, to);
  // Button.onPress, a static method, which has no name of its own in C++
  if (isStaticMethod(declaration))
    return to.refuse("unsupported-interrupt-handler", node, {}, { help: helpFor(node) });
  to.checkRefused(symbol, node);
  const found = namedFunction(declaration);
  const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  if (found === undefined || !isTopLevel(statement.parent)) return refuse(node, to);
  const entry = to.functionOf(symbol);
  if (entry === undefined || found.parameters.length > 0 || entry.nested !== undefined)
    return refuse(node, to);
  return entry.result === undefined ? entry : withoutResult(entry, to);
}

/** function onPulse(): number { … }  =>  the same once more for interrupts, which take nothing back */
function withoutResult(entry: FunctionEntry, to: Lowering): FunctionEntry {
  const known = to.interruptHandlers.get(entry.node);
  if (known !== undefined) return known;
  const { node, parameters, statement, documented, name } = entry;
  const signature: Signature = {
    ...{ node, parameters, statement, documented, name, place: node, instance: to.root, method: undefined },
    ...{ ...atTopLevel, wants: "nothing" },
  };
  const made = makeEntry(signature, to);
  to.interruptHandlers.set(node, made);
  to.waiting.push(made);
  return made;
}

function isStaticMethod(node: ts.Declaration): boolean {
  if (!ts.isMethodDeclaration(node) || node.parameters.length > 0) return false;
  return node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword) === true;
}

function helpFor(node: ts.Expression): string {
  return `write an arrow that calls it: \`() => ${node.getText()}()\``;
}

function refuse(node: ts.Node, to: Lowering): never {
  return to.refuse("unsupported-interrupt-handler", node, {});
}
