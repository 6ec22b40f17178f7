// Objects of the interfaces and classes that the program declares.
import type { FormTable } from "./forms.ts";
import { keyOf, type Shape, type Type } from "./types.ts";
import type { Parts } from "./writer.ts";

export const objectForms: FormTable<"shape"> = {
  shape: [
    (parts, { shape }) => make(parts, shape),
    // { ...a, b: c }: of an instance it has no methods.
    (parts, type) => {
      const other = parts.variable(type);
      const field = parts.pick(type.shape.fields);
      if (other === undefined || field === undefined || type.shape.isClass) return undefined;
      return `{ ...${other}, ${field.name}: ${parts.kept(field.type)} }`;
    },
    (parts, { shape }) => make(parts, shape),
    (parts, type) => {
      const other = parts.variable(type);
      const fields = type.shape.fields;
      if (other === undefined || type.shape.isClass || fields.length < 2) return undefined;
      const [first] = fields;
      if (first === undefined) return undefined;
      const [name, rest] = [parts.writer.fresh("d"), parts.writer.fresh("others")];
      return parts.writer.inner(() => {
        const value = parts.writer.scoped([{ name, type: first.type, isConstant: true }], () =>
          parts.kept(first.type),
        );
        return `(({ ${first.name}: ${name}, ...${rest} }: ${shape(type)}): ${shape(type)} => ({ ${first.name}: ${value}, ...${rest} }))(${other})`;
      });
    },
    // An object that holds one.
    (parts, type) => {
      const list = parts.pick(
        parts.writer.readableWhere((one) => one.kind === "list" && keyOf(one.of) === keyOf(type)),
      );
      if (list === undefined) return undefined;
      return `${list.name}.length > 0 ? ${list.name}[0] : ${make(parts, type.shape)}`;
    },
  ],
};

function shape(type: Extract<Type, { kind: "shape" }>): string {
  return type.shape.name;
}

function make(parts: Parts, { name, fields, isClass, derived }: Shape): string {
  const values = fields.map((field) => parts.kept(field.type));
  if (!isClass)
    return `{ ${fields.map((field, position) => `${field.name}: ${values[position]}`).join(", ")} }`;
  return `new ${parts.oneOf(name, ...derived)}(${values.join(", ")})`;
}
