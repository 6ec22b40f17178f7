// A method that takes a list and gives one: what it gets may be what it changes, keeps, takes from its own field, and gives.
import { writeValue } from "./forms.ts";
import { instance } from "./number-forms.ts";
import { int, listOf, type Type } from "./types.ts";
import { indent, type Parts, type Printed, type Variable, type Writer } from "./writer.ts";

/** The body of a method that gets a list: it may change it, keep it, put another in the place it came from, give it back. */
export function writeGathering(
  writer: Writer,
  parts: Parts,
  self: readonly Variable[],
  items: string,
): string {
  const field = self.find(({ type }) => type.kind === "list" && type.of.kind === "int")?.name;
  const given: Variable = { name: items, type: listOf(int), isConstant: true };
  // It may run while an array's method walks along the list.
  const outer = writer.mayShrink;
  writer.mayShrink = false;
  const lines = writer.scoped([...self, given], () => {
    const steps = [
      () => `if (${items}.length < 12) ${items}.push(${parts.kept(int)});`,
      () => `this.n = ${items}.length;`,
      () => (field === undefined ? `this.n++;` : `${field} = ${items};`),
      () => `if (${items}.length > 0) ${items}[0] = ${parts.kept(int)};`,
      () => (field === undefined ? `this.n--;` : `${field} = ${parts.kept(listOf(int))};`),
    ];
    const done = [parts.oneOf(steps[0], ...steps), parts.oneOf(steps[1], ...steps)].map((step) => step?.());
    const result = parts.oneOf(items, field ?? items, parts.kept(listOf(int)), parts.kept(listOf(int)));
    return [...done, `return ${result};`];
  });
  writer.mayShrink = outer;
  return lines.join("\n");
}

/** object.gather(list): what the method gets may be what it changes, keeps or gives. */
export function gathered(parts: Parts, { of }: Extract<Type, { kind: "list" }>): Printed | undefined {
  if (of.kind !== "int" || !parts.writer.spend(10)) return undefined;
  const type = parts.pick(parts.writer.types.filter((one) => one.kind === "shape" && one.shape.isClass));
  const object = instance(parts)?.name ?? (type === undefined ? undefined : parts.keptOperand(type));
  if (object === undefined) return undefined;
  const list = parts.below(4) > 0 ? parts.variable(listOf(int)) : undefined;
  return { text: `${object}.gather(${list ?? parts.kept(listOf(int))})`, bound: 12 };
}

/** A method gets a list that the program goes on to use, and what it gives is changed, too. */
export function callGathering(parts: Parts): string | undefined {
  const types = parts.writer.types.filter((type) => type.kind === "shape" && type.shape.isClass);
  const type = parts.pick(types);
  if (type === undefined || !parts.writer.spend(20)) return undefined;
  const [lists, object] = [parts.writer.readable(listOf(int)), parts.variable(type)];
  const [list, name, given] = [parts.pick(lists)?.name, parts.writer.fresh("o"), parts.writer.fresh("g")];
  if (list === undefined) return undefined;
  const own = object ?? name;
  const lines = [
    ...(object === undefined ? [`const ${name} = ${writeValue(parts, type)};`] : []),
    `const ${given} = ${own}.gather(${parts.oneOf(list, parts.pick(lists)?.name ?? list, parts.kept(listOf(int)))});`,
    `if (${given}.length < 12) ${given}.push(${parts.kept(int)});`,
    `console.log(${given}, ${list}, ${given} === ${list}, ${own}.n);`,
  ];
  return `{\n${indent(lines.join("\n"))}\n}`;
}
