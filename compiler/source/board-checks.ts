// What TypeScript allows and is most likely a mistake all the same: a pin by a number that is the name of another pin, a
// password that will end up in git. Input: the user's files and the board's declarations. Output: warnings.
import type { Reporter } from "../diagnostics/reporter.ts";
import { makeSpan } from "../span.ts";
import { ts } from "../typescript.ts";
import { isShipped } from "./project.ts";

export function checkBoardUse(
  files: readonly ts.SourceFile[],
  checker: ts.TypeChecker,
  boardFile: ts.SourceFile,
  reporter: Reporter,
): void {
  const pins = readPins(boardFile.text);
  const interrupting = readInterrupting(boardFile.text);
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      checkCall(node, checker, pins, reporter);
      checkInterrupt(node, checker, pins, interrupting, reporter);
    }
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
}

/** Names of the board's pins, each with its GPIO number: `export const D2: Pin<4>`. */
function readPins(text: string): ReadonlyMap<string, number> {
  const found = text.matchAll(/^\s*export const (\w+): Pin<(\d+)>/gm);
  return new Map([...found].map(([, name = "", gpio]) => [name, Number(gpio)]));
}

function checkCall(
  node: ts.CallExpression,
  checker: ts.TypeChecker,
  pins: ReadonlyMap<string, number>,
  reporter: Reporter,
): void {
  if (!node.arguments.some((arg) => ts.isNumericLiteral(arg) || ts.isStringLiteralLike(arg))) return;
  const declaration = checker.getResolvedSignature(node)?.declaration;
  if (declaration === undefined || !isShipped(declaration.getSourceFile().fileName)) return;
  for (const [position, arg] of node.arguments.entries()) {
    const param = declaration.parameters[position];
    const name = param !== undefined && ts.isParameter(param) ? param.name.getText() : "";
    const span = makeSpan(arg.getSourceFile().fileName, arg.getStart(), arg.end);
    if (name === "pin" && ts.isNumericLiteral(arg)) {
      const help = explainPin(Number(arg.text), pins);
      if (help !== undefined) reporter.report("pin-is-a-number", span, { pin: arg.text }, { help });
    }
    if (secretNames.has(name) && ts.isStringLiteralLike(arg) && arg.text !== "")
      reporter.report("secret-in-source", span, {});
  }
}

/** ` * @interrupts 2 3` */
function readInterrupting(text: string): ReadonlySet<number> {
  const found = /^\s*\* @interrupts ([\d ]+)$/m.exec(text)?.[1];
  return new Set(found?.split(" ").map(Number));
}

/** attachInterrupt(D0, …), where that is GPIO16 */
function checkInterrupt(
  node: ts.CallExpression,
  checker: ts.TypeChecker,
  pins: ReadonlyMap<string, number>,
  interrupting: ReadonlySet<number>,
  reporter: Reporter,
): void {
  const [given] = node.arguments;
  if (
    given === undefined ||
    interrupting.size === 0 ||
    !node.expression.getText().endsWith("attachInterrupt")
  )
    return;
  const declaration = checker.getResolvedSignature(node)?.declaration;
  if (declaration === undefined || !isShipped(declaration.getSourceFile().fileName)) return;
  const arg = ts.isCallExpression(given) ? (given.arguments[0] ?? given) : given;
  const pin = ts.isNumericLiteral(arg) ? Number(arg.text) : pins.get(nameOfConstant(arg, checker));
  if (pin === undefined || interrupting.has(pin)) return;
  const span = makeSpan(arg.getSourceFile().fileName, arg.getStart(), arg.end);
  const names = [...pins]
    .filter(([name, number]) => interrupting.has(number) && /^(D|GPIO)\d+$/.test(name))
    .map(([name]) => `\`${name}\``);
  reporter.report("pin-without-interrupt", span, { pins: names.join(", ") });
}

/** The name that a constant of the board has there: `D0`, also of `const button = D0`. */
function nameOfConstant(node: ts.Expression, checker: ts.TypeChecker): string {
  const symbol = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
  if (symbol === undefined) return "";
  const own = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const declaration = own.valueDeclaration;
  if (declaration === undefined || !ts.isVariableDeclaration(declaration)) return "";
  if (isShipped(declaration.getSourceFile().fileName)) return own.name;
  const isConstant = (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
  const { initializer } = declaration;
  return isConstant && initializer !== undefined && initializer !== node
    ? nameOfConstant(initializer, checker)
    : "";
}

const secretNames: ReadonlySet<string> = new Set(["passphrase", "password", "psk"]);

/** Undefined where the number can't be mistaken for the name of another pin. */
function explainPin(gpio: number, pins: ReadonlyMap<string, number>): string | undefined {
  const other = pins.get(`D${gpio}`);
  if (other === undefined || other === gpio) return undefined;
  const own = [...pins].find(([name, number]) => /^D\d+$/.test(name) && number === gpio)?.[0];
  if (own === undefined) return `D${gpio} is GPIO${other}: write \`D${gpio}\` if you mean that`;
  return `GPIO${gpio} is D${own.slice(1)}, D${gpio} is GPIO${other}: write \`${own}\` or \`D${gpio}\``;
}
