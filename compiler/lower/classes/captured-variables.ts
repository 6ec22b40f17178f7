// A class inside of a function that uses variables of it: each object gets their values when it is made, in hidden fields.
// Only of variables that nothing assigns to any more; what is copied then is what JavaScript would find later.
import type { Expr, Lowered, Parameter, SlotId, Stmt } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import { noTrivia } from "../comments.ts";
import { coerce } from "../expressions/coerce.ts";
import type { FunctionEntry } from "../functions/function-entry.ts";
import { isReassigned } from "../functions/functions.ts";
import type { Lowering } from "../lowering.ts";
import type { CapturedField, ClassNode, ObjectEntry } from "../objects/object-entry.ts";
import { lowerSlotType } from "../types/types.ts";
import { makeThis } from "./constructors.ts";

/** The variables of functions around a class that its members use. */
export function capturedBy(node: ClassNode, to: Lowering): ReadonlyMap<ts.Symbol, ts.Identifier> {
  const found = new Map<ts.Symbol, ts.Identifier>();
  if (ts.findAncestor(node.parent, ts.isFunctionLike) === undefined) return found;
  const visit = (inner: ts.Node): void => {
    if (ts.isTypeNode(inner)) return;
    if (ts.isIdentifier(inner)) {
      const symbol = ts.isShorthandPropertyAssignment(inner.parent)
        ? to.checker.getShorthandAssignmentValueSymbol(inner.parent)
        : to.symbolOf(inner);
      const declaration = symbol?.valueDeclaration;
      if (symbol !== undefined && declaration !== undefined && isOutside(declaration, node))
        found.set(symbol, inner);
    }
    ts.forEachChild(inner, visit);
  };
  node.members.forEach(visit);
  return found;
}

/** A variable of a function, not of the class or the module. */
function isOutside(declaration: ts.Declaration, node: ClassNode): boolean {
  const isVariable =
    ts.isVariableDeclaration(declaration) ||
    ts.isParameter(declaration) ||
    ts.isBindingElement(declaration) ||
    ts.isFunctionDeclaration(declaration);
  if (!isVariable || declaration.getSourceFile() !== node.getSourceFile()) return false;
  const around = ts.findAncestor(declaration.parent, ts.isFunctionLike);
  if (around === undefined) return false;
  const isInside = declaration.pos >= node.pos && declaration.end <= node.end;
  return !isInside && node.pos >= around.pos && node.end <= around.end;
}

/** Refuses what would be seen: that each turn of the function makes another class, and variables that change. */
export function checkCaptured(
  node: ClassNode,
  captured: ReadonlyMap<ts.Symbol, ts.Identifier>,
  to: Lowering,
): void {
  for (const [symbol, use] of captured) {
    const declaration = symbol.valueDeclaration;
    const type = to.checker.getTypeAtLocation(use);
    const isFunction = type.getCallSignatures().length + type.getConstructSignatures().length > 0;
    // Inside of the class `this` is another object.
    const isOfThis = /\bthis\b/.test(to.checker.typeToString(type));
    const refuse = (what: string, help?: string): never =>
      to.refuse("unsupported-class", use, { what }, help === undefined ? {} : { help });
    const name = `\`${symbol.name}\``;
    if (isFunction) refuse(`that uses ${name}, a function inside of the function around it,`);
    if (isOfThis) refuse("that uses variables of the function around it");
    if (isReassigned(symbol, to))
      refuse(
        `that uses ${name}, a variable of the function around it that changes,`,
        `keep it in an object: \`const state = { ${symbol.name}: … }\``,
      );
    if (declaration === undefined || declaration.end > node.pos)
      refuse(`that uses ${name}, which is declared behind it,`, "move its declaration up");
  }
  const [[, first] = []] = captured;
  if (first === undefined) return;
  const { symbol } = to.checker.getTypeAtLocation(node);
  const isDerived = node.heritageClauses?.some(({ token }) => token === ts.SyntaxKind.ExtendsKeyword);
  if (isDerived === true || node.typeParameters !== undefined || to.source.extended.has(symbol))
    to.refuse("unsupported-class", first, {
      what: "that uses variables of the function around it, and is generic, extends another or is extended,",
    });
}

/** The hidden fields of its objects. No program can name them, and none is shown. */
export function registerCaptured(
  entry: ObjectEntry,
  captured: ReadonlyMap<ts.Symbol, ts.Identifier>,
  to: Lowering,
): void {
  for (const [symbol, use] of captured) {
    const type = lowerSlotType(
      to.checker.getTypeOfSymbolAtLocation(symbol, symbol.valueDeclaration ?? use),
      use,
      to,
    );
    const name = `#${symbol.name} around`;
    const field = to.makeSlot({ name, type, span: to.spanOf(use), role: "field", mutable: false });
    entry.fields.push({ name, slot: field, optional: false });
    entry.captured.push({ symbol, field });
  }
}

/** prefix  =>  this.prefix, in the members of such a class */
export function lowerCaptured(
  symbol: ts.Symbol | undefined,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> | undefined {
  const { self } = to.instance;
  const own =
    self === undefined ? undefined : to.objects.get(self)?.captured.find((one) => one.symbol === symbol);
  if (own === undefined) return undefined;
  const type = to.typeOfSlot(own.field);
  return { kind: "field", object: makeThis(node, to), field: own.field, type, span: to.spanOf(node) };
}

/** What `new` gives before all other arguments. */
export function capturedArguments(
  { captured }: ObjectEntry,
  node: ts.Node,
  to: Lowering,
): readonly Expr<Lowered>[] {
  return captured.map(({ symbol, field }) => {
    const isKnown = to.slotOf(symbol) !== undefined || lowerCaptured(symbol, node, to) !== undefined;
    if (!isKnown) to.refuse("used-before-declared", node, { name: symbol.name });
    return coerce(to.lowerName(symbol, node), to.typeOfSlot(field), node, to);
  });
}

/** construct(prefix, …) { this.prefix = prefix; … } */
export function takeCaptured(
  { captured }: ObjectEntry,
  entry: FunctionEntry,
  to: Lowering,
): { readonly params: readonly Parameter<Lowered>[]; readonly first: readonly Stmt<Lowered>[] } {
  const taken = captured.map((one) => ({ ...one, slot: makeParameter(one, entry, to) }));
  const span = to.spanOf(entry.node);
  const first = taken.map(({ field, slot }): Stmt<Lowered> => {
    const type = to.typeOfSlot(field);
    const target = { kind: "field", object: makeThis(entry.node, to), field, span } as const;
    const value: Expr<Lowered> = { kind: "read", slot, type, span };
    const assign: Expr<Lowered> = { kind: "assign", target, value, type, span };
    return { kind: "expression", value: assign, span, trivia: noTrivia };
  });
  return { params: taken.map(({ slot }) => ({ slot, default: undefined })), first };
}

function makeParameter({ symbol, field }: CapturedField, entry: FunctionEntry, to: Lowering): SlotId {
  const { name } = symbol;
  const type = to.typeOfSlot(field);
  const fields = { name, type, span: to.spanOf(entry.node), role: "parameter", mutable: false } as const;
  return to.makeSlot(fields, entry);
}
