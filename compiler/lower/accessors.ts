// Assignments to what has a setter: `o.x = v`, `o.x += v`, `o.x++`, `C.x = v`. The object is evaluated once.
import type { Expr, Lowered, Type } from "../hir/index.ts";
import { voidType } from "../hir/type.ts";
import { ts } from "../typescript.ts";
import { makeThis } from "./constructors.ts";
import type { FunctionEntry, Lowering } from "./lowering.ts";
import { lowerObjectProperty } from "./objects.ts";
import { bindOnce } from "./operators.ts";
import { entryOf } from "./shapes.ts";

/** What an assignment makes of the old value, which it may ask for. */
export type MakeValue = (type: Type, old: () => Expr<Lowered>) => Expr<Lowered>;

/**
 * @param keeps whether the value of the whole is the old value, as of `o.x++`.
 * @returns undefined where the target has no setter.
 */
export function lowerSetterCall(
  target: ts.Expression,
  makeValue: MakeValue,
  keeps: boolean,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> | undefined {
  if (!ts.isPropertyAccessExpression(target)) return undefined;
  const declaration = to.symbolOf(target.name)?.declarations?.find(ts.isSetAccessor);
  if (declaration === undefined || declaration.getSourceFile().isDeclarationFile) return undefined;
  const own = to.instance.functionAt(declaration);
  if (own !== undefined && isStatic(declaration)) {
    const old = (): Expr<Lowered> => to.expr(target);
    const call = (arg: Expr<Lowered>): Expr<Lowered> => ({
      kind: "call",
      function: own.id,
      args: [arg],
      type: voidType,
      span: to.spanOf(node),
    });
    return assign(own, old, call, makeValue, keeps, node, to);
  }
  const direct = target.expression.kind === ts.SyntaxKind.SuperKeyword;
  const object = direct ? makeThis(target, to) : to.expr(target.expression);
  const owner = entryOf(object.type, to);
  const setter = (direct ? owner?.base : owner)?.setterOf(target.name.text);
  if (setter === undefined) return undefined;
  const use = (receiver: Expr<Lowered>): Expr<Lowered> => {
    const old = (): Expr<Lowered> => lowerObjectProperty(receiver, target.name.text, target, target.name, to);
    const call = (arg: Expr<Lowered>): Expr<Lowered> => ({
      kind: "method-call",
      receiver,
      function: setter.id,
      args: [arg],
      direct,
      type: voidType,
      span: to.spanOf(node),
    });
    return assign(setter, old, call, makeValue, keeps, node, to);
  };
  if (object.kind === "this") return use(object);
  const [param] = setter.params;
  const type = isStatement(node) || param === undefined ? voidType : to.typeOfSlot(param);
  return bindOnce(object, type, node, to, use);
}

function assign(
  setter: FunctionEntry,
  old: () => Expr<Lowered>,
  call: (arg: Expr<Lowered>) => Expr<Lowered>,
  makeValue: MakeValue,
  keeps: boolean,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const [param] = setter.params;
  const type = param === undefined ? voidType : to.typeOfSlot(param);
  if (isStatement(node)) return call(makeValue(type, old));
  // y = (o.x = f());  =>  the value itself, not what a getter gives back
  const span = to.spanOf(node);
  const keep = (value: Expr<Lowered>, body: (read: Expr<Lowered>) => Expr<Lowered>): Expr<Lowered> => {
    const slot = to.makeSlot({ name: "", type: value.type, span, role: "temporary", mutable: false });
    const inner = body({ kind: "read", slot, type: value.type, span });
    return { kind: "bind", slot, value, body: inner, type: inner.type, span };
  };
  const after = (arg: Expr<Lowered>, result: Expr<Lowered>): Expr<Lowered> => ({
    kind: "comma",
    first: call(arg),
    second: result,
    type: result.type,
    span,
  });
  if (keeps)
    return keep(old(), (before) =>
      after(
        makeValue(type, () => before),
        before,
      ),
    );
  return keep(makeValue(type, old), (value) => after(value, value));
}

function isStatement(node: ts.Node): boolean {
  return ts.isExpressionStatement(node.parent);
}

function isStatic(node: ts.SetAccessorDeclaration): boolean {
  return node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword) ?? false;
}
