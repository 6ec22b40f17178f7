// Names of fields and methods: those of one hierarchy differ, and a method keeps the name of the one that it replaces.
import { reservedEverywhere } from "../cpp/reserved.ts";
import type { ExplicitProgram, FunctionId, ObjectId, SlotId } from "../hir/index.ts";
import { identifier } from "./identifier.ts";

/** What every struct has from the runtime. */
const always = ["construct", "isA", "classId", "count_", "next_"];

export function nameMembers(
  program: ExplicitProgram,
  structs: ReadonlyMap<ObjectId, string>,
  slots: Map<SlotId, string>,
  functions: Map<FunctionId, string>,
  taken: ReadonlySet<string>,
): void {
  const used = new Map<ObjectId, Set<string>>();
  const byName = new Map<string, string>();
  const writes = program.structs.some(({ written }) => written !== undefined);
  const replaces = program.structs.some(({ replaced }) => replaced !== undefined);
  const reads = program.structs.some(({ read }) => read !== undefined);
  const shows = program.structs.some(({ shown }) => shown !== undefined);
  for (const { id, base, fields, virtuals, methods, native } of program.structs) {
    const names = new Set([
      ...always,
      ...(shows ? ["inspect"] : []),
      ...(writes ? ["writeJson"] : []),
      ...(replaces ? ["replaceJson"] : []),
      ...(reads ? ["readJson"] : []),
      structs.get(id) ?? "",
      ...(base === undefined ? [] : (used.get(base) ?? [])),
    ]);
    used.set(id, names);
    const claim = (wanted: string): string => {
      // A generic method says which types it is for: "accept<string>"
      const [, own = wanted, types] = /^(.*)<(.*)>$/.exec(wanted) ?? [];
      const plain = own.replace(/^#/, "").replace(/^(?=\d)/, "item");
      // The function of a literal's accessor: "get size"
      let name = identifier(plain.replace(/^([gs]et) /, "$1_"));
      if (types !== undefined && names.has(name)) name = identifier(`${plain}_${types}`);
      // A member would hide the variable or function of that name from its methods.
      while (names.has(name) || taken.has(name) || reservedEverywhere.has(name)) name = `${name}_`;
      names.add(name);
      return name;
    };
    for (const { slot, name } of fields) {
      if (native !== undefined) names.add(name);
      slots.set(slot, native === undefined ? claim(name) : name);
    }
    for (const { slot, name } of virtuals) {
      const found = claim(name);
      slots.set(slot, found);
      byName.set(`${id} ${name}`, found);
    }
    for (const method of methods) functions.set(method, methodName(method, id, claim));
  }

  function methodName(method: FunctionId, id: ObjectId, claim: (wanted: string) => string): string {
    const declaration = program.functions.get(method);
    const facts = declaration?.method;
    if (declaration === undefined || facts === undefined) return claim("method");
    if (facts.kind === "constructor") return "construct";
    const replaced = facts.overrides === undefined ? undefined : functions.get(facts.overrides);
    if (replaced !== undefined) return replaced;
    if (facts.kind === "getter") return claim(`get_${declaration.name.replace(/^#/, "")}`);
    if (facts.kind === "setter") return claim(`set_${declaration.name.replace(/^#/, "")}`);
    return virtualName(id, declaration.name) ?? claim(declaration.name);
  }

  /** The name under which a base calls it. */
  function virtualName(id: ObjectId, name: string): string | undefined {
    const base = program.structs.find((struct) => struct.id === id)?.base;
    if (base === undefined) return undefined;
    return byName.get(`${base} ${name}`) ?? virtualName(base, name);
  }
}
