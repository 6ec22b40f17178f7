// Conditions, and values of several types. TypeScript refuses `===` of literals that can't be equal, and narrows a name
// that is compared with a literal: so no name stands alone at the left.
import type { FormTable } from "./forms.ts";
import { namedTests } from "./named-forms.ts";
import { bool, dbl, int, keyOf, type Type, text, wide } from "./types.ts";
import type { Parts, Variable } from "./writer.ts";

function identical(parts: Parts): readonly [Variable, Variable] | undefined {
  const objects = parts.writer.readableWhere(({ kind }) => ["list", "shape", "map", "set"].includes(kind));
  const first = parts.pick(objects);
  if (first === undefined) return undefined;
  const second = parts.pick(objects.filter((other) => keyOf(other.type) === keyOf(first.type)));
  return second === undefined ? undefined : [first, second];
}

export const testForms: FormTable<"bool" | "either" | "opt" | "nul"> = {
  bool: [
    (parts) => parts.oneOf("true", "false"),
    // No `<`, which TypeScript's parser takes for type arguments when a `>` follows.
    (parts) => `${parts.operand(int)} ${parts.oneOf("<=", ">", ">=")} ${parts.operand(int)}`,
    (parts) => `${parts.operand(int)} ${parts.oneOf("<=", ">", ">=")} ${parts.operand(int)}`,
    (parts) => `${parts.operand(int)} + 0 ${parts.oneOf("===", "!==")} ${parts.operand(int)}`,
    (parts) =>
      `${parts.operand(dbl)} ${parts.oneOf("<=", ">", ">=")} ${parts.operand(parts.oneOf(dbl, int))}`,
    (parts) => {
      const kind = parts.oneOf(text, wide);
      return `${parts.operand(kind)} ${parts.oneOf("<=", ">", ">=")} ${parts.operand(kind)}`;
    },
    (parts) => `${parts.operand(text)}.concat() ${parts.oneOf("===", "!==")} ${parts.operand(text)}`,
    (parts) => `${parts.operand(bool)} ${parts.oneOf("&&", "||")} ${parts.operand(bool)}`,
    (parts) => `!${parts.operand(bool)}`,
    (parts) =>
      `${parts.operand(parts.oneOf(text, wide))}.${parts.oneOf("includes", "startsWith", "endsWith")}(${parts.value(text).text})`,
    (parts) => `isNaN(${parts.value(dbl).text})`,
    (parts) => `Number.isInteger(${parts.value(dbl).text})`,
    (parts) => {
      const pair = identical(parts);
      return pair === undefined ? undefined : `${pair[0].name} ${parts.oneOf("===", "!==")} ${pair[1].name}`;
    },
    (parts) => {
      const list = parts.pick(parts.writer.readableWhere(({ kind }) => kind === "list"));
      if (list?.type.kind !== "list" || list.type.of.kind === "function") return undefined;
      return `${list.name}.includes(${parts.kept(list.type.of)})`;
    },
    (parts) => {
      const list = parts.pick(parts.writer.readableWhere(({ kind }) => kind === "list"));
      if (list?.type.kind !== "list") return undefined;
      const name = parts.writer.fresh("x");
      const element = { name, type: list.type.of, isConstant: true };
      const test = parts.writer.callback([element], () => parts.value(bool).text);
      return `${list.name}.${parts.oneOf("some", "every")}((${name}) => ${test})`;
    },
    (parts) => {
      const map = parts.pick(parts.writer.readableWhere(({ kind }) => kind === "map"));
      return map?.type.kind === "map" ? `${map.name}.has(${parts.kept(map.type.key)})` : undefined;
    },
    (parts) => {
      const set = parts.pick(parts.writer.readableWhere(({ kind }) => kind === "set"));
      return set?.type.kind === "set" ? `${set.name}.has(${parts.kept(set.type.of)})` : undefined;
    },
    (parts) => {
      const record = parts.pick(parts.writer.readableWhere(({ kind }) => kind === "record"));
      if (record === undefined) return undefined;
      return parts.oneOf(
        `${parts.operand(text)} in ${record.name}`,
        `Object.hasOwn(${record.name}, ${parts.value(text).text})`,
      );
    },
    (parts) => {
      const subject = parts.subject({ kind: parts.oneOf("opt", "opt", "nul"), of: parts.oneOf(int, text) });
      if (subject === undefined) return undefined;
      return `${subject.text} ${parts.oneOf("==", "!=")} null`;
    },
    (parts) => {
      const one = parts.pick(parts.writer.readableWhere(({ kind }) => kind === "either"))?.name;
      return one === undefined ? undefined : `typeof ${one} === ${parts.oneOf('"string"', '"number"')}`;
    },
    (parts) => {
      const object = parts.pick(
        parts.writer.readableWhere((type) => type.kind === "shape" && type.shape.derived.length > 0),
      );
      if (object?.type.kind !== "shape") return undefined;
      return `${object.name} instanceof ${parts.oneOf(object.type.shape.name, ...object.type.shape.derived)}`;
    },
    ...namedTests,
  ],
  either: [
    (parts) => parts.value(int).text && parts.kept(parts.oneOf(int, text)),
    (parts) => parts.kept(parts.oneOf(int, text)),
    (parts) => parts.kept(text),
  ],
  opt: [
    () => "undefined",
    (parts, type) => parts.kept(type.of),
    (parts, type) => `${parts.operand(bool)} ? ${parts.keptOperand(type.of)} : undefined`,
    (parts, type) => parts.subject(type)?.text,
    (parts, type) => field(parts, type),
  ],
  nul: [
    () => "null",
    (parts, type) => parts.kept(type.of),
    (parts, type) => `${parts.operand(bool)} ? ${parts.keptOperand(type.of)} : null`,
    (parts, type) => parts.subject(type)?.text,
  ],
};

/** `a?.b` */
function field(parts: Parts, type: Extract<Type, { kind: "opt" }>): string | undefined {
  const objects = parts.writer.types.filter((one) => one.kind === "shape");
  const found = objects.flatMap((object) =>
    object.kind === "shape"
      ? object.shape.fields
          .filter((one) => keyOf(one.type) === keyOf(type.of))
          .map(({ name }) => ({ object, name }))
      : [],
  );
  const chosen = parts.pick(found);
  if (chosen === undefined) return undefined;
  const subject = parts.subject({ kind: "opt", of: chosen.object });
  return subject === undefined ? undefined : `${subject.text}?.${chosen.name}`;
}
