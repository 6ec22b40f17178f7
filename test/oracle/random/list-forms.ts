// Arrays of anything, and pairs. An array that is kept has at most twelve elements.
import { type FormTable, widened } from "./forms.ts";
import { gathered } from "./method-forms.ts";
import { bool, dbl, holds, int, keyOf, listOf, pair, type Type, text, wide, writeType } from "./types.ts";
import { enclose, type Parts, type Printed } from "./writer.ts";

type List = Extract<Type, { kind: "list" }>;

function sum(...lists: readonly Printed[]): number {
  return lists.reduce((total, { bound }) => total + bound, 0);
}

/** A list whose methods are called: TypeScript must not take its type from its elements. */
function receiver(parts: Parts, list: List): Printed {
  const { text: value, bound } = parts.value(list);
  const isClear =
    /^[\w.]+$/.test(value) ||
    (["int", "dbl", "text", "wide"].includes(list.of.kind) && !value.includes("[]"));
  return { text: isClear ? enclose(value) : widened(parts.writer, list, value, true), bound };
}

/** Consistent, and without effects: engines call it in different orders. */
function comparator(parts: Parts, of: Type): string | undefined {
  if (of.kind === "int")
    return parts.oneOf("(a, b) => a - b", "(a, b) => b - a", "(a, b) => (a & 3) - (b & 3)");
  if (of.kind === "text" || of.kind === "wide")
    return parts.oneOf("(a, b) => a.length - b.length", "(a, b) => (a > b ? 1 : a === b ? 0 : -1)");
  if (of.kind === "list" || of.kind === "map")
    return `(a, b) => a.${of.kind === "map" ? "size" : "length"} - b.${of.kind === "map" ? "size" : "length"}`;
  if (of.kind === "pair") return "(a, b) => a[1] - b[1]";
  if (of.kind !== "shape") return undefined;
  const key = of.shape.fields.find(({ type }) => type.kind === "int" || type.kind === "text");
  if (key === undefined) return undefined;
  return key.type.kind === "int"
    ? `(a, b) => a.${key.name} - b.${key.name}`
    : `(a, b) => b.${key.name}.length - a.${key.name}.length`;
}

/** Nothing where the elements have no order that engines agree on. */
export function sortCall(parts: Parts, list: List, method: "sort" | "toSorted"): string | undefined {
  const byText = ["int", "dbl", "text", "wide"].includes(list.of.kind) && parts.below(3) === 0;
  const by = byText ? "" : comparator(parts, list.of);
  return by === undefined ? undefined : `${method}(${by})`;
}

export const listForms: FormTable<"list" | "pair"> = {
  list: [
    (parts, { of }) => {
      const items = parts
        .others()
        .slice(0, 4)
        .map((choice) => parts.writer.kept(of, choice, parts.depth - 1));
      return { text: `[${items.join(", ")}]`, bound: items.length };
    },
    (parts, list) => {
      const [first, second] = [receiver(parts, list), receiver(parts, list)];
      return { text: `${first.text}.concat(${second.text})`, bound: sum(first, second) };
    },
    (parts, list) => {
      const [first, second] = [receiver(parts, list), receiver(parts, list)];
      return {
        text: `[...${first.text}, ${parts.kept(list.of)}, ...${second.text}]`,
        bound: sum(first, second) + 1,
      };
    },
    (parts, list) => {
      const value = receiver(parts, list);
      const args = parts.oneOf([], [parts.value(int).text], [parts.value(int).text, parts.value(int).text]);
      return { text: `${value.text}.slice(${args.join(", ")})`, bound: value.bound };
    },
    (parts, list) => {
      const value = receiver(parts, list);
      const name = parts.writer.fresh("x");
      const element = { name, type: list.of, isConstant: true };
      const test = parts.writer.callback([element], () => parts.value(bool).text);
      return { text: `${value.text}.filter((${name}) => ${test})`, bound: value.bound };
    },
    mapped,
    mapped,
    (parts, { of }) => {
      const name = parts.writer.fresh("i");
      const element = { name, type: int, isConstant: true };
      const body = parts.writer.callback([element], () => parts.keptOperand(of));
      return {
        text: `Array.from({ length: ${parts.oneOf(3, 1, 5)} }, (_, ${name})${["int", "text", "dbl"].includes(of.kind) ? "" : `: ${writeType(of)}`} => ${body})`,
        bound: 5,
      };
    },
    (parts, list) => {
      const name = parts.variable(list);
      const call = sortCall(parts, list, "sort");
      if (name === undefined || call === undefined) return undefined;
      return {
        text: parts.oneOf(
          `[...${name}].${call}`,
          `${name}.slice().${call}`,
          `${name}.toSorted(${call.slice(5)}`,
        ),
        bound: 12,
      };
    },
    (parts, list) => {
      const value = receiver(parts, list);
      return { text: `${value.text}.toReversed()`, bound: value.bound };
    },
    (parts, list) => {
      const name = parts.variable(list);
      if (name === undefined || !parts.writer.mayShrink) return undefined;
      parts.writer.shrinks = true;
      return {
        text: `${name}.splice(${parts.value(int).text}, ${parts.oneOf(1, 2, 0)}, ${parts.kept(list.of)})`,
        bound: 12,
      };
    },
    (parts, list) => {
      const name = parts.variable(listOf(list));
      return name === undefined ? undefined : { text: `${name}.flat()`, bound: 144 };
    },
    (parts, { of }) => {
      const set = parts.pick(
        parts.writer.readableWhere((type) => type.kind === "set" && keyOf(type.of) === keyOf(of)),
      )?.name;
      return set === undefined ? undefined : { text: `[...${set}]`, bound: 4000 };
    },
    (parts, { of }) => {
      const map = parts.pick(
        parts.writer.readableWhere((type) => type.kind === "map" && keyOf(type.of) === keyOf(of)),
      )?.name;
      return map === undefined ? undefined : { text: `[...${map}.values()]`, bound: 4000 };
    },
    (parts, { of }) => {
      const record = parts.pick(
        parts.writer.readableWhere((type) => type.kind === "record" && keyOf(type.of) === keyOf(of)),
      )?.name;
      return record === undefined ? undefined : { text: `Object.values(${record})`, bound: 4000 };
    },
    (parts, { of }) => {
      if (of.kind === "text") return texts(parts);
      if (of.kind === "wide") return { text: `[...${parts.operand(wide)}]`, bound: 4000 };
      if (of.kind !== "pair") return undefined;
      const record = parts.variable({ kind: "record", of: int });
      return record === undefined ? undefined : { text: `Object.entries(${record})`, bound: 4000 };
    },
    (parts, list) => {
      const outer = parts.variable(listOf(int));
      if (outer === undefined || holds(list, "function")) return undefined;
      const name = parts.writer.fresh("x");
      const body = parts.writer.callback([{ name, type: int, isConstant: true }], () => parts.kept(list));
      return { text: `${outer}.flatMap((${name}): ${writeType(list)} => ${body})`, bound: 144 };
    },
    gathered,
    gathered,
    (parts, list) => {
      const name = parts.writer.fresh("e");
      const value = parts.variable(list);
      if (value === undefined) return undefined;
      const rest = parts.writer.fresh("r");
      return {
        text: `(([, ${name} = ${parts.kept(list.of)}, ...${rest}]: ${writeType(list)}) => [...${rest}, ${name}])(${value})`,
        bound: 12,
      };
    },
  ],
  pair: [
    (parts) => `[${parts.kept(text)}, ${parts.kept(int)}]`,
    (parts) => {
      const map = parts.variable({ kind: "map", key: text, of: int });
      return map === undefined ? undefined : `[...${map}][0] ?? ${parts.keptOperand(pair)}`;
    },
  ],
};

/** `xs.map((x) => …)` of any list, also with the index. */
function mapped(parts: Parts, { of }: List): Printed | undefined {
  const list = parts.pick(parts.writer.readableWhere(({ kind }) => kind === "list"));
  if (list?.type.kind !== "list") return undefined;
  const [name, index] = [parts.writer.fresh("x"), parts.writer.fresh("i")];
  const withIndex = parts.below(3) === 0;
  const variables = [{ name, type: list.type.of, isConstant: true }];
  if (withIndex) variables.push({ name: index, type: int, isConstant: true });
  const body = parts.writer.callback(variables, () => parts.keptOperand(of));
  const result = ["int", "text", "dbl", "wide"].includes(of.kind) ? "" : `<${writeType(of)}>`;
  return {
    text: `${list.name}.map${result}((${withIndex ? `${name}, ${index}` : name}) => ${body})`,
    bound: 12,
  };
}

function texts(parts: Parts): Printed | undefined {
  const record = parts.pick(parts.writer.readableWhere(({ kind }) => kind === "record"))?.name;
  if (record !== undefined && parts.below(2) === 0) return { text: `Object.keys(${record})`, bound: 4000 };
  if (parts.below(3) === 0) return { text: `Array.from(${parts.operand(text)})`, bound: 4000 };
  const numbers = parts.variable(listOf(parts.oneOf(int, dbl)));
  if (numbers !== undefined && parts.below(2) === 0) return { text: `${numbers}.map(String)`, bound: 12 };
  return { text: `${parts.operand(text)}.split(${parts.value(text).text})`, bound: 4000 };
}
