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
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) checkCall(node, checker, pins, reporter);
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

const secretNames: ReadonlySet<string> = new Set(["passphrase", "password", "psk"]);

/** Undefined where the number can't be mistaken for the name of another pin. */
function explainPin(gpio: number, pins: ReadonlyMap<string, number>): string | undefined {
  const other = pins.get(`D${gpio}`);
  if (other === undefined || other === gpio) return undefined;
  const own = [...pins].find(([name, number]) => /^D\d+$/.test(name) && number === gpio)?.[0];
  if (own === undefined) return `D${gpio} is GPIO${other}: write \`D${gpio}\` if you mean that`;
  return `GPIO${gpio} is D${own.slice(1)}, D${gpio} is GPIO${other}: write \`${own}\` or \`D${gpio}\``;
}
