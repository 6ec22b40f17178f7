// Which expressions there are for a type: its own, and those that any type has. The first of each list is a literal,
// the second a variable; a form that does not fit here gives nothing, and the next one is tried.
import type { Choice } from "./choice.ts";
import { closureForms } from "./closure-forms.ts";
import { collectionForms } from "./collection-forms.ts";
import { listForms } from "./list-forms.ts";
import { namedForms } from "./named-forms.ts";
import { numberForms } from "./number-forms.ts";
import { objectForms } from "./object-forms.ts";
import { testForms } from "./test-forms.ts";
import { textForms } from "./text-forms.ts";
import {
  functionOf,
  holds,
  int,
  isNarrowed,
  type Kind,
  keyOf,
  listOf,
  optional,
  type Type,
  writeType,
} from "./types.ts";
import { enclose, Parts, type Printed, type Writer } from "./writer.ts";

/** Of the type that is asked for. */
export type Form<K extends Kind = Kind> = (
  parts: Parts,
  type: Extract<Type, { kind: K }>,
) => Printed | string | undefined;

export type FormTable<K extends Kind> = { readonly [Name in K]: readonly [Form<Name>, ...Form<Name>[]] };

const tables: FormTable<Kind> = {
  ...numberForms,
  ...textForms,
  ...testForms,
  ...listForms,
  ...collectionForms,
  ...objectForms,
  ...closureForms,
  ...namedForms,
};

/** `0`, `""`, `[]` … of any type: what a form falls back to. */
export function findForm(writer: Writer, type: Type, choice: Choice, depth: number): Printed {
  // The table's row for a kind takes types of that kind.
  const own = tables[type.kind] as readonly [Form, ...Form[]];
  const [literal, ...others] = own;
  const isLeaf = depth <= 0 || choice.parts.length === 0;
  const simple = type.kind === "bool" ? (others[0] ?? literal) : variable;
  const forms: readonly Form[] = isLeaf
    ? [literal, simple, variable, simple, variable]
    : [literal, variable, ...others, ...others, ...anyForms];
  const tries: readonly Form[] = [...formsFrom(forms, choice.form), variable, literal];
  for (const form of tries) {
    const printed = form(new Parts(writer, choice, depth), type as never);
    if (printed === undefined) continue;
    return typeof printed === "string" ? { text: printed, bound: writer.boundOf(type) } : printed;
  }
  throw new RangeError(`no literal of ${type.kind}`);
}

/** The one that is chosen, and some to try when it does not fit. */
function formsFrom<Item>(forms: readonly Item[], form: number): readonly Item[] {
  const tries = [0, 1, 2, 3].map((tried) => (form + tried * (1 + (form >> 8))) % forms.length);
  return tries.flatMap((position) => forms[position] ?? []);
}

const variable: Form = (parts, type) => parts.variable(type);

/** What any type has. */
const anyForms: readonly Form[] = [
  variable,
  (parts, type) => {
    const test = parts.operand({ kind: "bool" });
    const [first, second] = [parts.value(type), parts.value(type)];
    return {
      text: `${test} ? ${enclose(first.text)} : ${enclose(second.text)}`,
      bound: Math.max(first.bound, second.bound),
    };
  },
  (parts, type) => parts.call(type),
  (parts, type) => parts.call(type),
  // a ?? b
  (parts, type) => {
    if (type.kind === "opt" || type.kind === "nul") return undefined;
    const subject = parts.subject(parts.below(4) === 0 ? { kind: "nul", of: type } : optional(type));
    if (subject === undefined) return undefined;
    return parts.writer.scoped([], () => `${subject.text} ?? ${parts.keptOperand(type)}`, subject.hidden);
  },
  // a === undefined ? b : c, and the other way round, with a constant that is narrowed
  (parts, type) => {
    const optionals = parts.writer.variables.filter(
      ({ type: other, isConstant }) => other.kind === "opt" && isConstant,
    );
    const asked = parts.pick(optionals);
    if (asked?.type.kind !== "opt") return undefined;
    const known = { name: asked.name, type: asked.type.of, isConstant: true };
    const there = parts.writer.scoped([known], () => parts.keptOperand(type), asked.name);
    const not = parts.writer.scoped([], () => parts.keptOperand(type), asked.name);
    return parts.below(2) === 0
      ? `${asked.name} === undefined ? ${not} : ${there}`
      : `${asked.name} !== undefined ? ${there} : ${not}`;
  },
  // typeof a === "string" ? b : c
  (parts, type) => {
    const asked = parts.pick(
      parts.writer.variables.filter((one) => one.type.kind === "either" && one.isConstant),
    );
    if (asked === undefined) return undefined;
    const branch = (kind: "int" | "text"): string =>
      parts.writer.scoped([{ ...asked, type: { kind } }], () => parts.keptOperand(type), asked.name);
    return parts.below(2) === 0
      ? `typeof ${asked.name} === "string" ? ${branch("text")} : ${branch("int")}`
      : `typeof ${asked.name} === "number" ? ${branch("int")} : ${branch("text")}`;
  },
  // an element, where there may be none
  (parts, type) => {
    if (type.kind === "opt" || type.kind === "nul") return undefined;
    const list = parts.variable(listOf(type));
    if (list === undefined) return undefined;
    const index = parts.operand(int);
    if (parts.below(3) === 0 && parts.writer.mayShrink) {
      parts.writer.shrinks = true;
      return `${list}.${parts.oneOf("pop", "shift")}() ?? ${parts.keptOperand(type)}`;
    }
    return parts.oneOf(
      `${list}[${index} & 3] ?? ${parts.keptOperand(type)}`,
      `${list}.at(${index}) ?? ${parts.keptOperand(type)}`,
      `${parts.writer.help("last", "function $last<T>(list: T[], none: T): T {\n  return list.length > 0 ? list[list.length - 1] : none;\n}")}(${list}, ${parts.kept(type)})`,
    );
  },
  // xs.find((x) => …) ?? a
  (parts, type) => {
    if (type.kind === "opt" || type.kind === "nul") return undefined;
    const list = parts.variable(listOf(type));
    if (list === undefined) return undefined;
    const name = parts.writer.fresh("x");
    const test = parts.writer.callback(
      [{ name, type, isConstant: true }],
      () => parts.value({ kind: "bool" }).text,
    );
    return `${list}.${parts.oneOf("find", "findLast")}((${name}) => ${test}) ?? ${parts.keptOperand(type)}`;
  },
  // (() => { const a = …; return …; })()
  (parts, type) => {
    if (parts.below(3) > 0) return undefined;
    const inner = parts.oneOf(type, parts.type());
    const name = parts.writer.fresh("q");
    const typed = ["int", "dbl", "text", "bool"].includes(type.kind) ? "" : `: ${writeType(type)}`;
    return parts.writer.inner(() => {
      const value = writeValue(parts, inner);
      const body = parts.writer.scoped([{ name, type: inner, isConstant: true }], () => parts.kept(type));
      return `(()${typed} => {\n  const ${name}: ${writeType(inner)} = ${value};\n  return ${body};\n})()`;
    });
  },
  // xs.reduce((sum, x) => …, a)
  (parts, type) => {
    if (isNarrowed(type) || holds(type, "function")) return undefined;
    const list = parts.pick(parts.writer.readableWhere(({ kind }) => kind === "list"));
    if (list?.type.kind !== "list") return undefined;
    const [sum, each] = [parts.writer.fresh("sum"), parts.writer.fresh("x")];
    const start = parts.kept(type);
    const body = parts.writer.callback(
      [
        { name: sum, type, isConstant: true },
        { name: each, type: list.type.of, isConstant: true },
      ],
      () => parts.keptOperand(type),
    );
    return `${list.name}.${parts.oneOf("reduce", "reduce", "reduceRight")}<${writeType(type)}>((${sum}, ${each}) => ${body}, ${start})`;
  },
  // f(a), of a function in a variable
  (parts, type) => {
    const held = parts.pick(
      parts.writer.readableWhere((other) => other.kind === "function" && keyOf(other.result) === keyOf(type)),
    );
    if (held?.type.kind !== "function" || !parts.writer.spend(20)) return undefined;
    return `${held.name}(${held.type.params.map((param) => parts.kept(param)).join(", ")})`;
  },
  // fs[0]?.(a) ?? b, of a function in a list
  (parts, type) => {
    if (type.kind !== "int") return undefined;
    const params = parts.below(2) === 0 ? [] : [int];
    const list = parts.variable(listOf(functionOf(params, int)));
    if (list === undefined || !parts.writer.spend(20)) return undefined;
    return `${list}.at(${parts.operand(int)})?.(${params.map((param) => parts.kept(param)).join(", ")}) ?? ${parts.keptOperand(int)}`;
  },
  // (a = b)
  (parts, type) => {
    if (isNarrowed(type)) return undefined;
    const place = parts.pick(parts.writer.readable(type).filter(({ isConstant }) => !isConstant));
    if (place === undefined || holds(type, "function")) return undefined;
    return `(${place.name} = ${parts.kept(type)})`;
  },
  // twice((x) => …, a)
  (parts, type) => {
    if (isNarrowed(type) || holds(type, "function") || parts.below(3) > 0) return undefined;
    const name = parts.writer.fresh("x");
    const helper = parts.writer.help(
      "twice",
      "function $twice<T>(step: (value: T) => T, value: T): T {\n  return step(step(value));\n}",
    );
    const start = parts.kept(type);
    const body = parts.writer.callback([{ name, type, isConstant: true }], () => parts.keptOperand(type));
    return `${helper}<${writeType(type)}>((${name}) => ${body}, ${start})`;
  },
];

/** For a variable: TypeScript must not narrow it to what it begins with. */
export function writeValue(parts: Parts, type: Type): string {
  return widened(parts.writer, type, parts.kept(type));
}

export function widened(writer: Writer, type: Type, value: string, always = false): string {
  if (!always && !isNarrowed(type)) return value;
  const same = writer.help("same", "function $same<T>(value: T): T {\n  return value;\n}");
  return `${same}<${writeType(type)}>(${value})`;
}
