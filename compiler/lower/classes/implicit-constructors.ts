// The constructor of a class that has none written, but fields to set: it takes what its base's takes and hands it on. Defaults
// are the base's own affair, as are patterns and what it copies: here an argument that is missing stays missing.
import type { Expr, Lowered, MethodFacts, Parameter, Stmt } from "../../hir/index.ts";
import { voidType } from "../../hir/type.ts";
import { noTrivia } from "../comments.ts";
import type { Callee, FunctionEntry } from "../functions/function-entry.ts";
import { atTopLevel, makeEntry } from "../functions/functions.ts";
import { statementOf } from "../functions/generics.ts";
import { isRest, standIn } from "../functions/parameters.ts";
import { listedParams } from "../functions/rest-lists.ts";
import { lowerErrorParams } from "../library/error-calls.ts";
import type { Lowering } from "../lowering.ts";
import type { ClassNode, ObjectEntry } from "../objects/object-entry.ts";
import { baseArguments, makeThis } from "./constructors.ts";

export function registerImplicitConstructor(entry: ObjectEntry, node: ClassNode, to: Lowering): void {
  const method: MethodFacts = { class: entry.id, kind: "constructor", abstract: false, overrides: undefined };
  const like = entry.base?.constructOf();
  const made = makeEntry(
    {
      node,
      parameters: like?.parameters ?? [],
      like,
      name: "construct",
      place: node.name ?? node,
      statement: statementOf(node),
      documented: undefined,
      instance: entry.instance,
      method,
      ...atTopLevel,
    },
    to,
  );
  entry.construct = made;
  to.waiting.push(made);
}

/** Slots of the same types: those of a generic base are only known by what its type parameters stand for there. */
export function takeParamsOf(like: Callee, entry: FunctionEntry, to: Lowering): void {
  const slots = like.params.map((param) => {
    const { name, type, span } = to.slot(param);
    return to.makeSlot({ name, type, span, role: "parameter", mutable: false });
  });
  entry.params.push(...slots);
  entry.listed = like.listed?.map((part) => ({
    ...part,
    slot: slots[like.params.indexOf(part.slot)] ?? part.slot,
  }));
}

/** (name, size = {}) { Base::construct(name, size); … } */
export function passOn(
  entry: FunctionEntry,
  owner: ObjectEntry,
  to: Lowering,
): { readonly params: readonly Parameter<Lowered>[]; readonly call: readonly Stmt<Lowered>[] } {
  const construct = owner.base?.constructOf();
  if (construct === undefined) return { params: [], call: [] };
  const span = to.spanOf(entry.node);
  const given = entry.params.map(
    (slot): Expr<Lowered> => ({ kind: "read", slot, type: to.typeOfSlot(slot), span }),
  );
  for (const [position, from] of entry.params.entries()) {
    const into = construct.params[position];
    if (into !== undefined) to.counted.passed.push({ from, into });
  }
  const call: Expr<Lowered> = {
    kind: "method-call",
    receiver: makeThis(entry.node, to),
    function: construct.id,
    args: [...baseArguments(owner, entry.node, to), ...given],
    direct: true,
    type: voidType,
    span,
  };
  const params = entry.likeError ? lowerErrorParams(entry, entry.node, to) : lowerPassed(entry, to);
  return { params, call: [{ kind: "expression", value: call, span, trivia: noTrivia }] };
}

function lowerPassed(entry: FunctionEntry, to: Lowering): readonly Parameter<Lowered>[] {
  const { parameters, listed } = entry;
  return parameters.flatMap((param, position): readonly Parameter<Lowered>[] => {
    if (listed !== undefined && isRest(param)) return listedParams(param, listed, to);
    const slot = entry.params[position] ?? to.refuseQuietly(entry.node);
    return [{ slot, default: standIn(param, to.typeOfSlot(slot), entry, to) }];
  });
}
