// Accessors of object literals: functions in fields of their own, by which whoever looks at the property is answered.
// { get full() { return n === 3; } }  =>  { "get full": () => n === 3 }
import type { FunctionType, Lowered, SlotId, Type } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import { memberName } from "../classes/class-members.ts";
import type { Lowering } from "../lowering.ts";
import type { ObjectEntry } from "./object-entry.ts";

/** The field that holds the function. */
export function accessorField(node: ts.AccessorDeclaration, entry: ObjectEntry, to: Lowering): SlotId {
  const of = memberName(node.name, to);
  const kind = ts.isGetAccessor(node) ? "get" : "set";
  const known = entry.accessors.find(({ accessor }) => accessor?.of === of && accessor.kind === kind);
  if (known !== undefined) return known.slot;
  const property = entry.fieldOf(of) ?? to.refuse("unsupported-property", node.name, { name: of });
  const span = to.spanOf(node.name);
  const type = functionType(kind, to.typeOfSlot(property), span, to);
  const name = `${kind} ${of}`;
  const slot = to.makeSlot({ name, type, span, role: "field", mutable: true });
  entry.accessors.push({ name, slot, optional: true, accessor: { of, kind } });
  return slot;
}

/** () => T, (value: T) => void */
function functionType(kind: "get" | "set", of: Type, span: Lowered["span"], to: Lowering): FunctionType {
  const signature = to.nextSignatureId();
  const own = { name: "value", type: of, span } as const;
  if (kind === "set") {
    const param = to.makeSlot({ ...own, role: "parameter", mutable: false });
    return { kind: "function", signature, params: [param], result: undefined, rest: false };
  }
  const result = to.makeSlot({ ...own, name: "", role: "result", mutable: true });
  return { kind: "function", signature, params: [], result, rest: false };
}
