// Maps, Sets and records. The keys of records are few, some of them array indices, which come first in JavaScript.
import type { FormTable } from "./forms.ts";
import { holds, int, keyOf, listOf, type Type, text, writeType } from "./types.ts";
import type { Parts } from "./writer.ts";

const keys = ["a", "b", "10", "2", "k"] as const;

/** A key of a record: one that it may have, or any text. */
export function writeKey(parts: Parts): string {
  return parts.below(3) === 0 ? parts.kept(text) : `"${parts.oneOf(...keys)}"`;
}

function entries(parts: Parts, key: Type, of: Type): string {
  const { writer, depth } = parts;
  return parts
    .others()
    .slice(0, 3)
    .map(
      (choice) =>
        `[${writer.kept(key, { ...choice, form: choice.form >> 3 }, depth - 2)}, ${writer.kept(of, choice, depth - 1)}]`,
    )
    .join(", ");
}

export const collectionForms: FormTable<"map" | "set" | "record"> = {
  map: [
    (parts, { key, of }) => `new Map<${writeType(key)}, ${writeType(of)}>([${entries(parts, key, of)}])`,
    (parts, type) => {
      const other = parts.variable(type);
      return other === undefined ? undefined : `new Map(${other})`;
    },
    (parts, type) => {
      const list = parts.pick(
        parts.writer.readableWhere((one) => one.kind === "list" && keyOf(one.of) === keyOf(type.of)),
      );
      if (list === undefined || type.key.kind !== "text" || holds(type, "function")) return undefined;
      const [name, index] = [parts.writer.fresh("x"), parts.writer.fresh("i")];
      return `new Map(${list.name}.map((${name}, ${index}): [string, ${writeType(type.of)}] => [\`k\${${index}}\`, ${name}]))`;
    },
  ],
  set: [
    (parts, { of }) => {
      const items = parts
        .others()
        .slice(0, 4)
        .map((choice) => parts.writer.kept(of, choice, parts.depth - 1));
      return `new Set<${writeType(of)}>([${items.join(", ")}])`;
    },
    (parts, { of }) => `new Set<${writeType(of)}>(${parts.kept(listOf(of))})`,
    (parts, type) => {
      const other = parts.variable(type);
      return other === undefined ? undefined : `new Set(${other})`;
    },
  ],
  record: [
    (parts, { of }) => {
      const chosen = keys.slice(0, parts.below(4));
      return `{ ${chosen.map((key) => `${key}: ${parts.kept(of)}`).join(", ")} }`;
    },
    (parts, type) => {
      const other = parts.variable(type);
      return other === undefined
        ? undefined
        : `{ ...${other}, ${parts.oneOf(...keys)}: ${parts.kept(type.of)} }`;
    },
    (parts, { of }) => {
      const list = of.kind === "int" ? parts.variable(listOf({ kind: "pair" })) : undefined;
      return list === undefined ? undefined : `Object.fromEntries(${list})`;
    },
    (parts, { of }) => {
      if (of.kind !== "int") return undefined;
      const list = parts.variable(listOf(text));
      if (list === undefined) return undefined;
      const name = parts.writer.fresh("counts");
      return `${list}.reduce<Record<string, number>>((${name}, key) => {\n  ${name}[key] = (${name}[key] ?? 0) + 1;\n  return ${name};\n}, {})`;
    },
    (parts, type) => {
      const other = parts.variable(type);
      const value = parts.writer.fresh("v");
      if (other === undefined || type.of.kind !== "int") return undefined;
      const body = parts.writer.callback([{ name: value, type: int, isConstant: true }], () =>
        parts.keptOperand(int),
      );
      return `Object.fromEntries(Object.entries(${other}).map(([key, ${value}]): [string, number] => [key + "_", ${body}]))`;
    },
  ],
};
