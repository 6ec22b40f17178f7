// Whole numbers that stay small, as an overflow stops the simulator, and fractions. Nothing divides by what may be zero:
// an integer has no negative zero (docs/language.md), and 1 / -0 would show it.
import type { FormTable } from "./forms.ts";
import { namedNumbers } from "./named-forms.ts";
import { bool, dbl, int, listOf, text } from "./types.ts";
import { enclose, type Parts, type Printed, type Variable } from "./writer.ts";

/** `n++` is not cut back: a variable may be a little larger than its bound. */
const largest = 1.8e9;

/** `a + b` and the like; an operand that would leave int32 is cut back. */
function binary(parts: Parts, operator: string, bound: (left: number, right: number) => number): Printed {
  const [left, right] = [parts.value(int), parts.value(int)];
  if (bound(left.bound, right.bound) <= largest)
    return {
      text: `${enclose(left.text)} ${operator} ${enclose(right.text)}`,
      bound: bound(left.bound, right.bound),
    };
  const [a, b] = [parts.writer.cut(int, left), parts.writer.cut(int, right)];
  return { text: `${enclose(a)} ${operator} ${enclose(b)}`, bound: bound(1000, 1000) };
}

/** Every number whose bits reach as far. */
function allBits(left: number, right: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(left, right, 1) + 1));
}

function sized(parts: Parts): string | undefined {
  return parts.pick(
    parts.writer.readableWhere(({ kind }) => kind === "list" || kind === "text" || kind === "wide"),
  )?.name;
}

/** Of a class. */
export function instance(parts: Parts): Variable | undefined {
  return parts.pick(parts.writer.readableWhere((type) => type.kind === "shape" && type.shape.isClass));
}

export const numberForms: FormTable<"int" | "dbl"> = {
  int: [
    (parts) => {
      const literal = parts.oneOf(0, 1, 2, 3, 7, -1, -5, 10, 100, 255);
      return { text: `${literal}`, bound: Math.abs(literal) };
    },
    (parts) => binary(parts, "+", (left, right) => left + right),
    (parts) => binary(parts, "-", (left, right) => left + right),
    (parts) => binary(parts, "*", (left, right) => left * right),
    (parts) => binary(parts, parts.oneOf("|", "^"), allBits),
    (parts) => ({ text: `${parts.operand(int)} & ${parts.oneOf(1, 7, 255)}`, bound: 255 }),
    (parts) => ({ text: `${parts.operand(int)} % ${parts.oneOf(3, 7, 10, -4)}`, bound: 10 }),
    (parts) => {
      const value = parts.value(int);
      return { text: `${parts.oneOf("-", "~")}${enclose(value.text)}`, bound: value.bound + 1 };
    },
    (parts) => {
      const value = parts.value(int);
      return { text: `${enclose(value.text)} >> ${parts.oneOf(1, 3)}`, bound: value.bound };
    },
    (parts) => {
      const value = parts.value(int);
      const round = parts.oneOf("floor", "ceil", "trunc", "round");
      return { text: `Math.${round}(${enclose(value.text)} / ${parts.oneOf(2, 3, -4)})`, bound: value.bound };
    },
    (parts) => {
      const [left, right] = [parts.value(int), parts.value(int)];
      return {
        text: `Math.${parts.oneOf("min", "max")}(${left.text}, ${right.text})`,
        bound: Math.max(left.bound, right.bound),
      };
    },
    (parts) => {
      const value = parts.value(int);
      return { text: `Math.${parts.oneOf("abs", "sign")}(${value.text})`, bound: value.bound };
    },
    (parts) => {
      const name = sized(parts);
      return name === undefined ? undefined : { text: `${name}.length`, bound: 4000 };
    },
    (parts) => {
      const name = parts.pick(
        parts.writer.readableWhere(({ kind }) => kind === "map" || kind === "set"),
      )?.name;
      return name === undefined ? undefined : { text: `${name}.size`, bound: 4000 };
    },
    (parts) => ({ text: `${parts.operand(text)}.length`, bound: 4000 }),
    (parts) => ({
      text: `${parts.operand({ kind: parts.oneOf("text", "wide") })}.${parts.oneOf("indexOf", "lastIndexOf")}(${parts.value(text).text})`,
      bound: 4000,
    }),
    (parts) => ({
      text: `${parts.operand({ kind: parts.oneOf("text", "wide") })}.codePointAt(${parts.oneOf(0, 1, 2)}) ?? ${parts.operand(int)}`,
      bound: 0x1fffff,
    }),
    (parts) => {
      const list = parts.pick(parts.writer.readableWhere(({ kind }) => kind === "list"));
      if (list?.type.kind !== "list" || list.type.of.kind === "function") return undefined;
      return {
        text: `${list.name}.${parts.oneOf("indexOf", "lastIndexOf")}(${parts.kept(list.type.of)})`,
        bound: 4000,
      };
    },
    (parts) => {
      const list = parts.pick(parts.writer.readableWhere(({ kind }) => kind === "list"));
      if (list?.type.kind !== "list") return undefined;
      const name = parts.writer.fresh("x");
      const element = { name, type: list.type.of, isConstant: true };
      const test = parts.writer.callback([element], () => parts.value(bool).text);
      return { text: `${list.name}.findIndex((${name}) => ${test})`, bound: 4000 };
    },
    // A list that would grow without end is left alone.
    (parts) => {
      const list = parts.pick(parts.writer.readableWhere(({ kind }) => kind === "list"));
      if (list?.type.kind !== "list" || list.type.of.kind === "function") return undefined;
      return {
        text: `${list.name}.length < 9 ? ${list.name}.${parts.oneOf("push", "unshift")}(${parts.kept(list.type.of)}) : ${parts.operand(int)}`,
        bound: 30_000,
      };
    },
    (parts) => {
      const place = parts.pick(parts.writer.readable(int).filter(({ isConstant }) => !isConstant))?.name;
      return place === undefined
        ? undefined
        : parts.oneOf(`${place}++`, `--${place}`, `${place}--`, `++${place}`);
    },
    (parts) => {
      const object = instance(parts);
      if (object === undefined || !parts.writer.spend(10)) return undefined;
      return { text: `${object.name}.step(${parts.kept(int)})`, bound: 1000 };
    },
    (parts) => ({ text: `Number(${parts.value(bool).text})`, bound: 1 }),
    // (({ a, b }) => …)(object)
    (parts) => {
      const object = parts.pick(parts.writer.readableWhere(({ kind }) => kind === "shape"));
      if (object?.type.kind !== "shape") return undefined;
      const { shape } = object.type;
      const field = parts.pick(shape.fields);
      if (field === undefined) return undefined;
      const name = parts.writer.fresh("d");
      const body = parts.writer.inner(() =>
        parts.writer.scoped([{ name, type: field.type, isConstant: true }], () => parts.kept(int)),
      );
      return `(({ ${field.name}: ${name} }: ${shape.name}) => ${body})(${object.name})`;
    },
    ...namedNumbers,
  ],
  dbl: [
    (parts) => `${parts.oneOf(0.5, -2.25, 0.1, 1e10, 3.75, 1e-7, 123456.789, -0.5)}`,
    (parts) => `${parts.operand(int)} ${parts.oneOf("+", "-", "*")} ${parts.operand(dbl)}`,
    (parts) => `${parts.operand(dbl)} ${parts.oneOf("+", "-", "*", "%")} ${parts.operand(dbl)}`,
    (parts) => `${parts.operand(int)} / (Math.abs(${parts.value(int).text}) + 1)`,
    (parts) => `${parts.operand(dbl)} / (Math.abs(${parts.value(dbl).text}) + 0.5)`,
    (parts) => `Math.${parts.oneOf("floor", "ceil", "trunc", "round", "abs")}(${parts.value(dbl).text})`,
    (parts) => `Math.sqrt(Math.abs(${parts.value(dbl).text}))`,
    (parts) =>
      `Math.${parts.oneOf("min", "max")}(${parts.value(dbl).text}, ${parts.value(int).text}, ${parts.value(dbl).text})`,
    (parts) => `${parts.oneOf("Number", "parseFloat", "parseInt")}(${parts.value(text).text})`,
    (parts) => `parseInt(${parts.value(text).text}, ${parts.oneOf(16, 2, 36)})`,
    (parts) => `Math.round(${parts.operand(dbl)} * 100) / 100`,
    (parts) => `${parts.operand(dbl)} ** ${parts.oneOf(2, 3)}`,
    (parts) => {
      const list = parts.variable(listOf(dbl));
      return list === undefined ? undefined : `${list}.reduce((a, b) => a + b, 0.5)`;
    },
    (parts) => `isNaN(${parts.value(dbl).text}) ? ${parts.operand(dbl)} : ${parts.operand(dbl)}`,
  ],
};
