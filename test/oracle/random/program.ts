// A random program: interfaces and a class, variables, functions, then what runs. Whatever the tree of choices, it is
// well typed, ends, and does nothing that docs/language.md says to be different from JavaScript.
import { type Choice, ChoiceArbitrary, simplest } from "./choice.ts";
import { widened, writeValue } from "./forms.ts";
import { writeGathering } from "./method-forms.ts";
import { makeNamedTypes } from "./named-forms.ts";
import { writeStatements } from "./statements.ts";
import {
  dbl,
  type Field,
  holds,
  int,
  listOf,
  mapOf,
  optional,
  plainTypes,
  type Shape,
  type Type,
  text,
  writeType,
} from "./types.ts";
import { type Callable, indent, Parts, type Variable, Writer } from "./writer.ts";

/** Shapes, variables, functions, statements. */
export const programs = new ChoiceArbitrary(
  [
    [2, 3],
    [3, 6],
    [1, 3],
    [3, 5],
  ],
  4,
);

/** Its text; all its names at the top begin with the prefix, so that several fit into one file. */
export function writeProgram(root: Choice, prefix: string): string {
  const writer = new Writer(prefix);
  const [shapes, variables, functions, statements] = root.parts;
  const named = makeNamedTypes(writer);
  writer.types = [
    ...plainTypes,
    ...named.types,
    ...named.types,
    ...named.types.flatMap((type): Type[] => [listOf(type), optional(type), mapOf(text, type)]),
  ];
  const declared = (shapes?.parts ?? []).map((choice, number) => writeShape(writer, choice, number));
  const globals = (variables?.parts ?? []).map((choice, number) =>
    writeGlobal(writer, choice, [int, text][number]),
  );
  const functionTexts = (functions?.parts ?? []).map((choice) => writeFunction(writer, choice));
  writer.spent = 0;
  writer.budget = 1500;
  const main = writeStatements(writer, statements?.parts ?? [], 3);
  const shown = writer.variables.filter(({ type }) => !holds(type, "function"));
  const last = shown.map(({ name }) => `console.log(${name});`);
  return `${[named.text, ...declared, ...writer.helpers.values(), ...globals, ...functionTexts, main, ...last].filter((part) => part !== "").join("\n")}\n`;
}

const fieldNames = ["n", "s", "d", "xs", "o"] as const;

/** Fields of earlier shapes only, so that none can hold itself: a circle is not freed. */
function writeShape(writer: Writer, choice: Choice, number: number): string {
  const parts = new Parts(writer, choice, 3);
  const name = writer.fresh("T");
  const isClass = number === 1;
  const types = writer.types.filter((type) => !holds(type, "function"));
  const count = 2 + parts.below(3);
  const fields = fieldNames.slice(0, count).map((field, position): Field => {
    const list = isClass && position === 2 && parts.below(2) === 0 ? listOf(int) : undefined;
    const first = position === 0 ? int : position === 1 ? text : list;
    return { name: field, type: first ?? parts.pick(types) ?? int };
  });
  const derived = isClass ? [writer.fresh("T")] : [];
  const shape: Shape = { name, fields, isClass, derived };
  const type: Type = { kind: "shape", shape };
  const more: readonly Type[] = [type, type, listOf(type), listOf(type), optional(type), mapOf(text, type)];
  const written = isClass
    ? writeClass(writer, shape, choice)
    : `interface ${name} {\n${fields.map((field) => `  ${field.name}: ${writeType(field.type)};`).join("\n")}\n}`;
  writer.types = [...writer.types, ...more];
  return written;
}

function writeClass(writer: Writer, { name, fields, derived }: Shape, choice: Choice): string {
  const parts = new Parts(writer, choice, 3);
  const self = fields.map(
    (field): Variable => ({ name: `this.${field.name}`, type: field.type, isConstant: false }),
  );
  const params = fields.map((field) => `public ${field.name}: ${writeType(field.type)}`).join(", ");
  const by = writer.fresh("by");
  const step = writer.scoped([...self, { name: by, type: int, isConstant: true }], () => parts.kept(int));
  const label = writer.scoped(self, () => parts.kept(text));
  const more = writer.scoped(self, () => parts.kept(int));
  const items = writer.fresh("items");
  const gathered = writeGathering(writer, parts, self, items);
  const [child] = derived;
  return `class ${name} {
  static made = 0;
  constructor(${params}) {
    ${name}.made++;
  }
  step(${by}: number): number {
    this.n = ${step};
    return this.n;
  }
  gather(${items}: number[]): number[] {
${indent(indent(gathered))}
  }
  get label(): string {
    return ${label};
  }
  toString(): string {
    return "<" + this.label + this.n + ">";
  }
}
class ${child} extends ${name} {
  extra = "more";
  override step(by: number): number {
    return (super.step(by + 1) + (${more})) % 1000;
  }
}`;
}

function writeGlobal(writer: Writer, choice: Choice, wanted: Type | undefined): string {
  const parts = new Parts(writer, choice, 3);
  const type = wanted ?? parts.type();
  const isConstant = wanted === undefined && parts.below(3) === 0;
  const name = writer.fresh(type.kind.slice(0, 3));
  const value = writeValue(parts, type);
  writer.variables = [...writer.variables, { name, type, isConstant }];
  return `${isConstant ? "const" : "let"} ${name}: ${writeType(type)} = ${value};`;
}

function writeFunction(writer: Writer, choice: Choice): string {
  const parts = new Parts(writer, choice, 3);
  const name = writer.fresh("f");
  const result = parts.type();
  const params = Array.from({ length: parts.below(4) }, () => ({
    name: writer.fresh("a"),
    type: parts.type(),
    isConstant: false,
  }));
  // (…, a = 3), (…, a?: number), (…, ...as: number[])
  const tail = parts.below(4);
  const extra = parts.oneOf(int, text, dbl);
  const last: Variable = {
    name: writer.fresh("a"),
    type: [extra, optional(extra), listOf(extra)][tail] ?? extra,
    isConstant: false,
  };
  const fallback = parts.kept(extra);
  const tails = [
    `${last.name} = ${extra.kind === "dbl" ? `${fallback} + 0.5` : fallback}`,
    `${last.name}?: ${writeType(extra)}`,
    `...${last.name}: ${writeType(listOf(extra))}`,
  ];
  const all = tail < 3 ? [...params, last] : params;
  const head = [
    ...params.map((param) => `${param.name}: ${writeType(param.type)}`),
    ...tails.slice(tail, tail + 1),
  ];
  const outer = writer.variables;
  writer.variables = [...outer, ...all];
  [writer.spent, writer.budget, writer.shrinks, writer.throws] = [0, 60, false, false];
  [writer.result, writer.mayThrow] = [result, parts.below(3) === 0];
  const body = writeStatements(writer, parts.others().slice(0, 3), 2);
  const value = widened(writer, result, writer.kept(result, choice.parts[0] ?? simplest, 3));
  const declared: Callable = {
    name,
    params: [...params.map(({ type }) => type), ...(tail < 2 ? [extra] : [])],
    optional: tail < 2 ? 1 : 0,
    rest: tail === 2 ? extra : undefined,
    result,
    cost: 5 + writer.spent,
    shrinks: writer.shrinks,
    throws: writer.throws,
  };
  [writer.result, writer.mayThrow, writer.variables] = [undefined, false, outer];
  writer.functions = [...writer.functions, declared];
  return `function ${name}(${head.join(", ")}): ${writeType(result)} {\n${indent(`${body}\nreturn ${value};`)}\n}`;
}
