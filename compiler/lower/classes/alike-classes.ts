// Instances of one generic class for types that look alike, `Stack<{ x: number }>` and `Stack<Point>`: where one goes for the
// other they must be one class, so the program is lowered again with that.
import type { Type } from "../../hir/index.ts";
import type { ts } from "../../typescript.ts";
import { describeType } from "../expressions/coerce.ts";
import type { Lowering } from "../lowering.ts";
import { typeKey } from "../types/type-key.ts";

/** Notes the class, and refuses the value until it is one. */
export function checkAlike(from: Type, type: Type, node: ts.Node, to: Lowering): void {
  if (from === type || from.kind !== type.kind) return;
  if (from.kind === "optional" && type.kind === "optional") checkAlike(from.of, type.of, node, to);
  if (from.kind === "array" && type.kind === "array")
    checkAlike(to.typeOfSlot(from.element), to.typeOfSlot(type.element), node, to);
  if (from.kind === "collection" && type.kind === "collection")
    checkAlike(to.typeOfSlot(from.value), to.typeOfSlot(type.value), node, to);
  if (from.kind !== "object" || type.kind !== "object" || from.id === type.id) return;
  const [own, wanted] = [to.object(from.id), to.object(type.id)];
  for (let base: typeof own | undefined = own; base !== undefined; base = base.base) {
    if (base === wanted) return;
    if (base.node === undefined || base.node !== wanted.node) continue;
    if (to.dynamic.modes.alike.has(base.node) || !areAlike(base.instance.types, wanted.instance.types, to))
      return;
    to.dynamic.wantAlike(base.node);
    to.refuse("unsupported-conversion", node, { from: describeType(from), to: describeType(type) });
  }
}

function areAlike(
  own: ReadonlyMap<ts.Symbol, Type>,
  other: ReadonlyMap<ts.Symbol, Type>,
  to: Lowering,
): boolean {
  return [...own].every(([symbol, type]) => {
    const same = other.get(symbol);
    return same !== undefined && typeKey(type, to, []) === typeKey(same, to, []);
  });
}
