// f.call(self, a), f.apply(self, list) and f.bind(self, a): a call, or an arrow that keeps what it was given. `self` must be
// what the function has for `this` anyhow; whose method it would be otherwise, only the running program knows.
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import { type Given, isSteady, listGiven, type Written } from "../arrays/spreads.ts";
import { keepThis } from "../classes/constructors.ts";
import { coerce } from "../expressions/coerce.ts";
import { bindOnce } from "../expressions/temporaries.ts";
import type { Lowering } from "../lowering.ts";
import { lowerType } from "../types/types.ts";
import { findTarget, type Target } from "./bound-targets.ts";
import { makeClosure, makeParam } from "./callbacks.ts";

/** Undefined for any other call. */
export function lowerBoundCall(node: ts.CallExpression, to: Lowering): Expr<Lowered> | undefined {
  const { expression: callee } = node;
  if (!ts.isPropertyAccessExpression(callee) || callee.questionDotToken !== undefined) return undefined;
  const name = callee.name.text;
  if (name !== "bind" && name !== "call" && name !== "apply") return undefined;
  const declaration = to.symbolOf(callee.name)?.declarations?.[0];
  if (declaration === undefined || !to.isLibrary(declaration)) return undefined;
  const isOpen = node.arguments.some(ts.isSpreadElement);
  if (isOpen && (name !== "call" || node.arguments[0]?.kind === ts.SyntaxKind.SpreadElement))
    return refuseBound(callee, to);
  const [self, ...args] = node.arguments;
  const target = findTarget(callee.expression, self, to) ?? refuseBound(callee, to);
  if (name === "bind") return lowerBind(target, args, node, to);
  const [list] = args;
  const written: readonly Written[] = name === "call" ? args : list === undefined ? [] : [{ each: list }];
  const { list: given, wrap } = listGiven(written, to, target.fixed);
  const { object } = target;
  const call = target.call(object, given, node);
  const wrapped = wrap(call);
  if (wrapped === call || object === undefined || isSteady(object, to)) return wrapped;
  return to.refuse("unsupported-spread", list ?? node, {});
}

function refuseBound({ name, expression }: ts.PropertyAccessExpression, to: Lowering): never {
  // Array.prototype.push.apply(all, more)
  const isMethod = ts.isPropertyAccessExpression(expression) && expression.getText().includes(".prototype.");
  const call = isMethod ? `list.${expression.name.text}(${name.text === "apply" ? "...more" : "x"})` : "";
  const help = `call it on the object itself: \`${call}\``;
  return to.refuse("unsupported-bind", name, { name: name.text }, isMethod ? { help } : {});
}

/** f.bind(self, 1)  =>  let first = 1 in (b, c) => f(first, b, c) */
function lowerBind(
  target: Target,
  args: readonly ts.Expression[],
  node: ts.CallExpression,
  to: Lowering,
): Expr<Lowered> {
  const type = lowerType(to.checker.getTypeAtLocation(node), node, to);
  if (type.kind !== "function") return to.refuse("unsupported-bind", node.expression, { name: "bind" });
  const params = type.params.map((param) => to.typeOfSlot(param));
  return keep(target.object, node, to, (object) =>
    keepAll(args, target.params, to, (kept) => {
      const owner = { id: to.nextFunctionId() };
      const slots = params.map((param, position) =>
        makeParam(param, object ?? { type, span: to.spanOf(node) }, owner, to, type.params[position]),
      );
      const given = slots.map(
        (slot, position): Given => ({
          node,
          value: { kind: "read", slot, type: to.typeOfSlot(slot), span: to.spanOf(node) },
          isSpread: type.rest && position === slots.length - 1,
          passes: slot,
        }),
      );
      const call = to.writes(owner, () => target.call(object, [...kept, ...given], node));
      const returned =
        type.result === undefined ? undefined : coerce(call, to.typeOfSlot(type.result), node, to);
      const closure = makeClosure(slots, returned, call, node, to, owner, { rest: type.rest });
      return closure.kind === "closure" ? { ...closure, escapes: true } : closure;
    }),
  );
}

/** The arguments that are given with the function, evaluated once and in their order. */
function keepAll(
  nodes: readonly ts.Expression[],
  params: readonly Type[],
  to: Lowering,
  make: (kept: readonly Given[]) => Expr<Lowered>,
  kept: readonly Given[] = [],
): Expr<Lowered> {
  const node = nodes[kept.length];
  if (node === undefined) return make(kept);
  const type = params[kept.length];
  const value = type === undefined ? to.expr(node) : to.coerced(node, type);
  return keep(value, node, to, (read) =>
    keepAll(nodes, params, to, make, [...kept, { node, value: read, isSpread: false }]),
  );
}

/** A value that the arrow keeps; an object of which the function is keeps itself by another name than `this`. */
function keep<Value extends Expr<Lowered> | undefined>(
  value: Value,
  node: ts.Node,
  to: Lowering,
  make: (kept: Value | Expr<Lowered>) => Expr<Lowered>,
): Expr<Lowered> {
  if (value === undefined) return make(value);
  const isThis = value.kind === "this" || (value.kind === "read" && to.slot(value.slot).weak === true);
  return isThis ? make(keepThis(node, to)) : bindOnce(value, to, make);
}
