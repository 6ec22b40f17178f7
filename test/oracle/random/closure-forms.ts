// Functions as values. A function that is kept sees no functions but constants that were there before it: so none can
// call itself on a way around.
import { type FormTable, widened } from "./forms.ts";
import { int, isNarrowed, keyOf, writeType } from "./types.ts";
import { enclose } from "./writer.ts";

export const closureForms: FormTable<"function"> = {
  function: [
    (parts, { params, result }) => {
      const variables = params.map((type) => ({ name: parts.writer.fresh("a"), type, isConstant: true }));
      const body = parts.writer.closure(variables, () => parts.keptOperand(result));
      return `(${variables.map(({ name, type }) => `${name}: ${writeType(type)}`).join(", ")}) => ${body}`;
    },
    // A variable of its own that it changes.
    (parts, { params, result }) => {
      const type = parts.oneOf(int, parts.type());
      if (type.kind === "function") return undefined;
      const own = parts.writer.fresh("own");
      const variables = params.map((param) => ({
        name: parts.writer.fresh("a"),
        type: param,
        isConstant: true,
      }));
      const start = widened(parts.writer, type, parts.kept(type));
      const [next, value] = parts.writer.closure(
        [...variables, { name: own, type, isConstant: false }],
        () => [widened(parts.writer, type, parts.kept(type)), parts.kept(result)],
      );
      const head = variables.map((one) => `${one.name}: ${writeType(one.type)}`).join(", ");
      return `(() => {\n  let ${own}: ${writeType(type)} = ${start};\n  return (${head}): ${writeType(result)} => {\n    ${own} = ${next};\n    return ${value};\n  };\n})()`;
    },
    // A block.
    (parts, { params, result }) => {
      const variables = params.map((type) => ({ name: parts.writer.fresh("a"), type, isConstant: true }));
      const test = parts.writer.closure(variables, () => parts.value({ kind: "bool" }).text);
      const [first, second] = parts.writer.closure(variables, () => [parts.kept(result), parts.kept(result)]);
      const head = variables.map((one) => `${one.name}: ${writeType(one.type)}`).join(", ");
      return `(${head}) => {\n  if (${test}) return ${first};\n  return ${second};\n}`;
    },
    // (a) => f(f(a))
    (parts, type) => {
      const [param] = type.params;
      const earlier = parts.pick(
        parts.writer.readable(type).filter(({ isConstant, name }) => isConstant && !name.includes(".")),
      );
      if (earlier === undefined || param === undefined || isNarrowed(param)) return undefined;
      if (keyOf(param) !== keyOf(type.result)) return undefined;
      const name = parts.writer.fresh("a");
      return `(${name}: ${writeType(param)}) => ${earlier.name}(${enclose(`${earlier.name}(${name})`)})`;
    },
  ],
};
