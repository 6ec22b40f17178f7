// Text without characters beyond U+FFFF, which may be cut anywhere, and `wide` text with them, which may not: half of
// such a character can't be text (docs/language.md).
import type { FormTable } from "./forms.ts";
import { namedTexts } from "./named-forms.ts";
import { instance } from "./number-forms.ts";
import { bool, dbl, holds, int, listOf, type Type, text, wide } from "./types.ts";
import { enclose, type Parts } from "./writer.ts";

const texts = [
  "",
  "a",
  "bc",
  "x y",
  "0",
  "12",
  "é",
  "ßü",
  "日本",
  "a,b;c",
  "Zz",
  "-",
  " t ",
  "ñandú",
  "$&",
  "-7.5e1",
] as const;
const wides = ["😀", "a😀b", "👩‍🚀", "é", "𝒳y", "z🦊-", "日本"] as const;

/** `${a}` in a template. */
function hole(parts: Parts, types: readonly Type[]): string {
  return `\${${parts.value(parts.pick(types) ?? text).text}}`;
}

export function isListOfAtoms(type: Type): boolean {
  return type.kind === "list" && ["int", "dbl", "text", "bool"].includes(type.of.kind);
}

export const textForms: FormTable<"text" | "wide"> = {
  text: [
    (parts) => {
      const literal = parts.oneOf(...texts);
      return { text: `"${literal}"`, bound: literal.length };
    },
    (parts) => {
      const [left, right] = [parts.value(text), parts.value(text)];
      return { text: `${enclose(left.text)} + ${enclose(right.text)}`, bound: left.bound + right.bound };
    },
    (parts) => ({
      text: `${parts.operand(text)} + ${parts.operand(parts.oneOf(int, dbl, bool))}`,
      bound: 100,
    }),
    (parts) => ({ text: `${parts.operand(parts.oneOf(int, dbl))} + ${parts.operand(text)}`, bound: 100 }),
    (parts) => ({
      text: `\`${hole(parts, [int, dbl, text])}-${hole(parts, [text, int, bool])}\``,
      bound: 100,
    }),
    (parts) => ({
      text: `\`${hole(parts, [text])}${hole(parts, [text])}|${hole(parts, [int])}\``,
      bound: 100,
    }),
    (parts) => ({
      text: `${parts.operand(text)}.${parts.oneOf("slice", "substring")}(${parts.value(int).text}, ${parts.value(int).text})`,
      bound: 100,
    }),
    (parts) => ({ text: `${parts.operand(text)}.slice(${parts.value(int).text})`, bound: 100 }),
    (parts) => ({ text: `${parts.operand(text)}.charAt(${parts.value(int).text})`, bound: 1 }),
    (parts) => ({
      text: `${parts.operand(text)}.at(${parts.value(int).text}) ?? ${parts.operand(text)}`,
      bound: 100,
    }),
    (parts) => ({
      text: `${parts.operand(text)}[${parts.operand(int)} & 3] ?? ${parts.operand(text)}`,
      bound: 100,
    }),
    (parts) => ({
      text: `${parts.operand(text)}.${parts.oneOf("toUpperCase", "toLowerCase", "trim", "trimStart", "trimEnd")}()`,
      bound: 150,
    }),
    (parts) => ({
      text: `${parts.operand(text)}.${parts.oneOf("padStart", "padEnd")}(${parts.operand(int)} & 7, ${parts.value(text).text})`,
      bound: 100,
    }),
    (parts) => ({ text: `${parts.keptOperand(text)}.repeat(${parts.operand(int)} & 3)`, bound: 72 }),
    (parts) => ({
      text: `${parts.keptOperand(text)}.${parts.oneOf("replace", "replaceAll")}(${parts.kept(text)}, ${parts.kept(text)})`,
      bound: 1000,
    }),
    (parts) => ({
      text: `${parts.keptOperand(text)}.split(${parts.kept(text)}).${parts.oneOf("join", "reverse().join")}(${parts.kept(text)})`,
      bound: 1000,
    }),
    (parts) => ({ text: `String(${parts.value(parts.oneOf(int, dbl, bool, text)).text})`, bound: 100 }),
    (parts) => ({ text: `${parts.operand(int)}.toString(${parts.oneOf(16, 2, 36, 10)})`, bound: 33 }),
    (parts) => ({ text: `${parts.operand(dbl)}.toFixed(${parts.oneOf(2, 0, 5)})`, bound: 340 }),
    (parts) => ({
      text: `String.fromCharCode(${parts.oneOf(65, 97, 0xe0, 0x3b1)} + (${parts.operand(int)} & 15))`,
      bound: 1,
    }),
    (parts) => {
      const list = parts.pick(parts.writer.readableWhere(isListOfAtoms))?.name;
      if (list === undefined) return undefined;
      return {
        text: parts.oneOf(`${list}.join(${parts.kept(text)})`, `String(${list})`, `\`<\${${list}}>\``),
        bound: 1000,
      };
    },
    (parts) => {
      const shown = parts.pick(
        parts.writer.readableWhere((type) => type.kind === "opt" && ["int", "text"].includes(type.of.kind)),
      );
      return shown === undefined ? undefined : { text: `\`\${${shown.name}}!\``, bound: 100 };
    },
    (parts) => {
      const shown = parts.pick(parts.writer.readableWhere(canBeJson));
      return shown === undefined ? undefined : { text: `JSON.stringify(${shown.name})`, bound: 4000 };
    },
    (parts) => {
      const object = instance(parts);
      if (object === undefined || !parts.writer.spend(10)) return undefined;
      const { name } = object;
      return {
        text: parts.oneOf(`${name}.label`, `String(${name})`, `\`\${${name}}\``, `${name} + ""`),
        bound: 100,
      };
    },
    (parts) => ({
      text: `${parts.operand(text)}.trim() ${parts.oneOf("||", "&&")} ${parts.operand(text)}`,
      bound: 1000,
    }),
    (parts) => {
      const name = parts.writer.fresh("c");
      const list = parts.variable(listOf(int));
      if (list === undefined) return undefined;
      const body = parts.writer.callback([{ name, type: int, isConstant: true }], () => parts.kept(text));
      return { text: `${list}.map((${name}) => ${enclose(body)}).join("")`, bound: 300 };
    },
    ...namedTexts,
  ],
  wide: [
    (parts) => {
      const literal = parts.oneOf(...wides);
      return { text: `"${literal}"`, bound: literal.length };
    },
    (parts) => parts.value(text),
    (parts) => {
      const [left, right] = [parts.value(wide), parts.value(wide)];
      return { text: `${enclose(left.text)} + ${enclose(right.text)}`, bound: left.bound + right.bound };
    },
    (parts) => ({ text: `\`${hole(parts, [wide])}-${hole(parts, [int, wide])}\``, bound: 100 }),
    (parts) => ({ text: `[...${parts.operand(wide)}].reverse().join(${parts.kept(text)})`, bound: 1000 }),
    (parts) => ({
      text: `Array.from(${parts.operand(wide)}).slice(${parts.operand(int)} & 3).join("")`,
      bound: 1000,
    }),
    (parts) => ({
      text: `${parts.operand(wide)}.${parts.oneOf("trim", "toUpperCase", "toLowerCase")}()`,
      bound: 1000,
    }),
    (parts) => ({
      text: `${parts.keptOperand(wide)}.replaceAll(${parts.oneOf('"a"', '"😀"', '"-"')}, ${parts.kept(wide)})`,
      bound: 1000,
    }),
    (parts) => ({
      text: `${parts.keptOperand(wide)}.split(${parts.oneOf('"b"', '"😀"', '"-"')}).join(${parts.kept(wide)})`,
      bound: 1000,
    }),
  ],
};

/** Functions, Maps and Sets have no JSON, accessors neither; of half a character there is none here. */
export function canBeJson(type: Type): boolean {
  return (
    !["function", "map", "set", "wide"].some((kind) => holds(type, kind as Type["kind"])) &&
    type.kind !== "opt"
  );
}
