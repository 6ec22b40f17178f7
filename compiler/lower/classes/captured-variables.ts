// A class inside of a function that uses variables of it: each object gets their values when it is made, in hidden fields.
// Of variables that nothing assigns to any more what is copied then is what JavaScript would find later; others are kept in
// an object of their own (kept-variables.ts), which is what is copied.
import type { Expr, Lowered, Parameter, SlotId, Stmt } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import { noTrivia } from "../comments.ts";
import { coerce } from "../expressions/coerce.ts";
import type { FunctionEntry } from "../functions/function-entry.ts";
import { isRecursive, namedFunction } from "../functions/function-uses.ts";
import { isReassigned } from "../functions/functions.ts";
import type { Lowering } from "../lowering.ts";
import type { CapturedField, ClassNode, ObjectEntry } from "../objects/object-entry.ts";
import { lowerSlotType } from "../types/types.ts";
import { hasOtherThis, makeThis } from "./constructors.ts";
import { isKept, isOfHead, lowerKeeper, lowerKept, typeOfKept } from "./kept-variables.ts";
import { declaredClass } from "./static-receivers.ts";
import { isAround } from "./variables-around.ts";

/** The variables around a class that its members use, and those of other classes there whose objects they make. */
export function capturedBy(
  node: ClassNode,
  to: Lowering,
  seen = new Set<ClassNode>(),
): ReadonlyMap<ts.Symbol, ts.Identifier> {
  const found = new Map<ts.Symbol, ts.Identifier>();
  seen.add(node);
  const visit = (inner: ts.Node): void => {
    if (ts.isTypeNode(inner)) return;
    if (ts.isIdentifier(inner)) {
      const symbol = ts.isShorthandPropertyAssignment(inner.parent)
        ? to.checker.getShorthandAssignmentValueSymbol(inner.parent)
        : to.symbolOf(inner);
      const declaration = symbol?.valueDeclaration;
      if (symbol === undefined || declaration === undefined) return;
      const made = declaredClass(declaration);
      if (made !== undefined && !seen.has(made)) {
        for (const [other] of capturedBy(made, to, seen))
          if (other.valueDeclaration !== undefined && isAround(other.valueDeclaration, node))
            found.set(other, inner);
      } else if (made === undefined && isAround(declaration, node)) found.set(symbol, inner);
    }
    ts.forEachChild(inner, visit);
  };
  node.members.forEach(visit);
  return found;
}

/** Refuses what would be seen: that each turn of the function makes another class, and variables that change. */
export function checkCaptured(
  node: ClassNode,
  captured: ReadonlyMap<ts.Symbol, ts.Identifier>,
  to: Lowering,
): void {
  for (const [symbol, use] of captured) {
    const declaration = symbol.valueDeclaration ?? use;
    const type = to.checker.getTypeOfSymbolAtLocation(symbol, declaration);
    const refuse = (what: string, help?: string): never =>
      to.refuse("unsupported-class", use, { what }, help === undefined ? {} : { help });
    const name = `\`${symbol.name}\``;
    if (ts.isFunctionDeclaration(declaration) || isRecursiveFunction(symbol, declaration, to))
      refuse(`that uses ${name}, a function inside of the function around it,`);
    // Inside of the class `this` is another object.
    if (/\bthis\b/.test(to.checker.typeToString(type)))
      refuse(
        `that uses ${name}, which is \`this\` of the function around it,`,
        "write the type of the variable",
      );
    if (isReassigned(symbol, to) && !isKept(symbol, to) && !isOfHead(symbol, to))
      refuse(
        `that uses ${name}, a variable of the function around it that changes,`,
        `keep it in another variable: \`let own = ${symbol.name};\``,
      );
    if (declaration.end > node.pos)
      refuse(`that uses ${name}, which is declared behind it,`, "move its declaration up");
  }
  const [[, first] = []] = captured;
  if (first !== undefined && node.typeParameters !== undefined)
    to.refuse("unsupported-class", first, {
      what: "that uses variables of the function around it, and has type parameters,",
    });
}

function isRecursiveFunction(symbol: ts.Symbol, declaration: ts.Node, to: Lowering): boolean {
  const node = namedFunction(declaration);
  return node !== undefined && (node.typeParameters !== undefined || isRecursive(symbol, node, to.checker));
}

/** The hidden fields of its objects. No program can name them, and none is shown. */
export function registerCaptured(
  entry: ObjectEntry,
  captured: ReadonlyMap<ts.Symbol, ts.Identifier>,
  to: Lowering,
): void {
  // Those of the base come first: a class without a constructor of its own has the base's.
  entry.captured.push(...(entry.base?.captured ?? []));
  for (const [symbol, use] of captured) {
    if (entry.captured.some((one) => one.symbol === symbol)) continue;
    const type = isKept(symbol, to)
      ? typeOfKept(symbol, use, to)
      : lowerSlotType(to.checker.getTypeOfSymbolAtLocation(symbol, symbol.valueDeclaration ?? use), use, to);
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
  if (hasOtherThis(to))
    return to.refuse("unsupported-class", node, {
      what: `that uses \`${own.symbol.name}\` in a function with a \`this\` of its own`,
    });
  const type = to.typeOfSlot(own.field);
  return { kind: "field", object: makeThis(node, to), field: own.field, type, span: to.spanOf(node) };
}

/** Whether a name stands for what objects of the class around keep, or for a variable that lives in an object. */
export function isVariableAround(symbol: ts.Symbol, node: ts.Node, to: Lowering): boolean {
  return (lowerKept(symbol, node, to) ?? lowerCaptured(symbol, node, to)) !== undefined;
}

/** What `new` gives before all other arguments. */
export function capturedArguments(
  { captured }: ObjectEntry,
  node: ts.Node,
  to: Lowering,
): readonly Expr<Lowered>[] {
  return captured.map(({ symbol, field }) => {
    const whole = lowerCaptured(symbol, node, to) ?? lowerKeeper(symbol, node, to);
    if (whole === undefined && to.slotOf(symbol) === undefined)
      to.refuse("used-before-declared", node, { name: symbol.name });
    return coerce(whole ?? to.lowerName(symbol, node), to.typeOfSlot(field), node, to);
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
