// `export default` of a value, and the place of a namespace among the statements of its module.
import type { Expr, Lowered, Stmt } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import { noTrivia } from "../comments.ts";
import { coerce } from "../expressions/coerce.ts";
import { defaultOf, isReassigned } from "../functions/functions.ts";
import type { Lowering } from "../lowering.ts";
import { declareName } from "../patterns/patterns.ts";
import { type StmtTable, statements } from "../table.ts";
import { lowerSlotType } from "../types/types.ts";
import { isDefaultValue, nameOfDefault } from "./module-statements.ts";

const K = ts.SyntaxKind;

/** Its variable exists before the functions that use it are lowered. */
export function declareDefault(node: ts.ExportAssignment, to: Lowering): void {
  const { expression } = node;
  if (to.instance.functionAt(expression) !== undefined) return;
  const symbol = defaultOf(node, to);
  const type = to.quietly(() => lowerSlotType(to.checker.getTypeAtLocation(expression), expression, to));
  if (symbol === undefined || type === undefined) return to.refused.addSymbol(symbol);
  const fields = { name: nameOfDefault(node), type, span: to.spanOf(node), role: "global" } as const;
  to.declareSlot(symbol, { ...fields, mutable: false });
}

/** export default f();  =>  const module = f(); */
function lowerDefault(node: ts.ExportAssignment, to: Lowering): readonly Stmt<Lowered>[] {
  if (node.isExportEquals === true) return to.refuse("unsupported-import-equals", node, {});
  if (!isDefaultValue(node)) return lowerNamedDefault(node, to);
  const symbol = defaultOf(node, to);
  const slot = symbol && to.slotOf(symbol);
  const given = to.expr(node.expression);
  if (slot === undefined) {
    lowerSlotType(to.checker.getTypeAtLocation(node.expression), node.expression, to);
    return to.refuseQuietly(node);
  }
  const value: Expr<Lowered> = coerce(given, to.typeOfSlot(slot), node.expression, to);
  return [{ kind: "let", slot, value, ...to.placed(node) }];
}

/** `export default limit;`: who imports it gets the value that the variable has now. */
function lowerNamedDefault(node: ts.ExportAssignment, to: Lowering): readonly Stmt<Lowered>[] {
  const symbol = to.symbolOf(node.expression);
  if (symbol !== undefined && isReassigned(symbol, to))
    return to.refuse("unsupported-default-value", node.expression, {});
  return nothing(node, to);
}

/** const { upper } = Case;  =>  const upper = Case.upper; undefined where the value is no namespace. */
export function lowerNamespacePattern(
  pattern: ts.BindingPattern,
  initializer: ts.Expression,
  to: Lowering,
): readonly Stmt<Lowered>[] | undefined {
  const symbol = ts.isPropertyAccessExpression(initializer)
    ? to.symbolOf(initializer.name)
    : to.symbolOf(initializer);
  if (symbol === undefined || !(symbol.flags & ts.SymbolFlags.ValueModule)) return undefined;
  if (!ts.isObjectBindingPattern(pattern)) return to.refuse("unsupported-destructuring", pattern, {});
  const members = to.checker.getExportsOfModule(symbol);
  return pattern.elements.map((element) => {
    const { name, propertyName = name, initializer: initial, dotDotDotToken } = element;
    if (!ts.isIdentifier(name) || initial !== undefined || dotDotDotToken !== undefined)
      return to.refuse("unsupported-destructuring", element, {});
    const wanted = propertyName.getText();
    const found = members.find((member) => member.name === wanted);
    const own = found && found.flags & ts.SymbolFlags.Alias ? to.checker.getAliasedSymbol(found) : found;
    return declareName(name, to.lowerName(own, element), to);
  });
}

/** Its statements come behind it; namespaces of one name are one. */
function lowerNamespace(node: ts.ModuleDeclaration, to: Lowering): readonly Stmt<Lowered>[] {
  const others = (to.symbolOf(node.name)?.declarations ?? []).filter((other) => !isType(other));
  if (!ts.isIdentifier(node.name)) return to.refuse("unsupported-declare", node.name, {});
  if (!others.every(ts.isModuleDeclaration))
    return to.refuse("unsupported-merging", node.name, { name: node.name.text });
  return nothing(node, to);
}

function isType(node: ts.Node): boolean {
  return ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
}

/** What leaves no trace but its comments. */
function nothing(node: ts.Node, to: Lowering): readonly Stmt<Lowered>[] {
  const { span, trivia } = to.placed(node);
  if (trivia.leading.length === 0) return [];
  return [{ kind: "group", body: [], span, trivia: { ...noTrivia, ...trivia, trailing: undefined } }];
}

export const moduleStatements: StmtTable = [
  statements(ts.isExportAssignment, [K.ExportAssignment], lowerDefault),
  statements(ts.isModuleDeclaration, [K.ModuleDeclaration], lowerNamespace),
];
