// Functions that are given to methods of the library.
import type { CallbackParam } from "../../hir/builtins.ts";
import type { Expr, Lowered } from "../../hir/index.ts";
import { stringType } from "../../hir/type.ts";
import type { ts } from "../../typescript.ts";
import { lowerCallback } from "../functions/callbacks.ts";
import type { Lowering } from "../lowering.ts";
import { lowerFoldedType } from "./library-results.ts";

/** The array of a method, under a name where the function that is called wants it. */
export class Receiver {
  value: Expr<Lowered>;
  readonly #given: Expr<Lowered>;
  readonly #to: Lowering;

  constructor(given: Expr<Lowered>, to: Lowering) {
    this.value = given;
    this.#given = given;
    this.#to = to;
  }

  readonly name = (): Expr<Lowered> => {
    const { value } = this;
    const { type, span } = value;
    if (value.kind === "read" && !this.#to.slot(value.slot).mutable) return value;
    const slot = this.#to.makeSlot({ name: "all", type, span, role: "temporary", mutable: false });
    this.value = { kind: "read", slot, type, span };
    return this.value;
  };

  bound(body: Expr<Lowered>): Expr<Lowered> {
    const { value } = this;
    if (value === this.#given || value.kind !== "read") return body;
    return { kind: "bind", slot: value.slot, value: this.#given, body, type: body.type, span: body.span };
  }
}

export function lowerFunctionArg(
  kind: CallbackParam,
  arg: ts.Expression,
  receiver: Receiver | undefined,
  node: ts.CallExpression,
  to: Lowering,
): Expr<Lowered> {
  const array = receiver?.value.type;
  if (receiver !== undefined && kind === "replacer") {
    const given = { element: stringType, array: receiver.name, folded: undefined };
    const replacer = lowerCallback(kind, arg, given, to);
    return givesText(replacer, to) ? replacer : to.refuse("unsupported-function-value", arg, {});
  }
  if (receiver === undefined || array?.kind !== "array")
    return to.refuse("unsupported-function-value", arg, {});
  const folded = kind === "folder" ? lowerFoldedType(node, to) : undefined;
  return lowerCallback(
    kind,
    arg,
    { element: to.typeOfSlot(array.element), array: receiver.name, folded },
    to,
  );
}

function givesText({ type }: Expr<Lowered>, to: Lowering): boolean {
  return (
    type.kind === "function" && type.result !== undefined && to.typeOfSlot(type.result).kind === "string"
  );
}
