// Statements with blocks: branches, loops with few turns, switches, errors, functions inside of functions.
import { namedPlace } from "./named-forms.ts";
import type { StatementForm } from "./statements.ts";
import { writeBlock, writeStatements } from "./statements.ts";
import { bool, functionOf, holds, int, listOf, type Type, text, writeType } from "./types.ts";
import { enclose, indent, type Parts, type Variable } from "./writer.ts";

function block(parts: Parts, variables: readonly Variable[] = [], count = 3): string {
  return writeBlock(parts.writer, parts.others().slice(0, count), parts.depth - 2, variables);
}

function constant(name: string, type: Type): Variable {
  return { name, type, isConstant: true };
}

function branch(parts: Parts): string {
  const test = parts.value(bool).text;
  const [first, ...others] = parts.others();
  const then = writeBlock(parts.writer, first === undefined ? [] : [first], parts.depth - 2);
  return others.length === 0
    ? `if (${test}) ${then}`
    : `if (${test}) ${then} else ${writeBlock(parts.writer, others.slice(0, 2), parts.depth - 2)}`;
}

/** `if (a !== undefined) { … }`, of a constant that is narrowed. */
function narrow(parts: Parts): string | undefined {
  const { writer } = parts;
  const asked = parts.pick(
    writer.variables.filter(({ type, isConstant }) => type.kind === "opt" && isConstant),
  );
  if (asked?.type.kind !== "opt") return undefined;
  const known = constant(asked.name, asked.type.of);
  const choices = parts.others();
  return writer.scoped(
    [],
    () =>
      `if (${asked.name} !== undefined) ${writeBlock(writer, choices.slice(0, 2), parts.depth - 2, [known])}`,
    asked.name,
  );
}

/** The head of a loop with a label, sometimes, and its body, in which the loop is a target. */
function loop(
  parts: Parts,
  head: string,
  times: number,
  variables: readonly Variable[],
  start = "",
  tail = "",
): string {
  const { writer } = parts;
  const label = parts.below(4) === 0 ? writer.fresh("loop") : undefined;
  const outer = writer.targets;
  writer.targets = [...outer, { label, isLoop: true }];
  const choices = parts.others().slice(0, 3);
  const body = writer.repeated(times, () => writeBlock(writer, choices, parts.depth - 2, variables));
  writer.targets = outer;
  const withStart = start === "" ? body : `{\n  ${start}${body.slice(1)}`;
  return `${label === undefined ? "" : `${label}: `}${head} ${withStart}${tail}`;
}

function countUp(parts: Parts): string {
  const name = parts.writer.fresh("i");
  const limit = parts.oneOf("3", "2", "4", `(${parts.operand(int)} & 3)`);
  const step = parts.oneOf(`${name}++`, `${name} += 1`, `${name} += 2`);
  return loop(parts, `for (let ${name} = 0; ${name} < ${limit}; ${step})`, 3, [constant(name, int)]);
}

function countDown(parts: Parts): string {
  const name = parts.writer.fresh("w");
  if (parts.below(2) === 0)
    return `let ${name} = 3;\n${loop(parts, `while (${name}-- > 0)`, 3, [constant(name, int)])}`;
  return `let ${name} = 0;\n${loop(parts, "do", 3, [constant(name, int)], "", ` while (++${name} < 3 && ${parts.operand(bool)});`)}`;
}

function walkList(parts: Parts): string | undefined {
  const list = parts.pick(parts.writer.readableWhere(({ kind }) => kind === "list"));
  if (list?.type.kind !== "list") return undefined;
  const [name, index] = [parts.writer.fresh("x"), parts.writer.fresh("i")];
  const { of } = list.type;
  const element = constant(name, of);
  if (parts.below(4) === 0)
    return loop(parts, `for (const [${index}, ${name}] of ${list.name}.entries())`, 6, [
      element,
      constant(index, int),
    ]);
  if (parts.below(4) === 0) {
    const head = `for (let ${index} = 0; ${index} < ${list.name}.length; ${index}++)`;
    return loop(parts, head, 6, [element, constant(index, int)], `const ${name} = ${list.name}[${index}];`);
  }
  return loop(parts, `for (const ${name} of ${list.name})`, 6, [element]);
}

/** The body may take an entry out and put it in again, for ever: the steps are counted. */
function walkCollection(parts: Parts): string | undefined {
  const all = parts.pick(
    parts.writer.readableWhere(({ kind }) => kind === "map" || kind === "set" || kind === "record"),
  );
  if (all === undefined) return undefined;
  const { type, name } = all;
  const [key, value, steps] = [parts.writer.fresh("k"), parts.writer.fresh("v"), parts.writer.fresh("steps")];
  const begin = `let ${steps} = 0;\n`;
  const start = `if (++${steps} > 7) break;`;
  if (type.kind === "map")
    return (
      begin +
      loop(
        parts,
        `for (const [${key}, ${value}] of ${name})`,
        6,
        [constant(key, type.key), constant(value, type.of)],
        start,
      )
    );
  if (type.kind === "set")
    return begin + loop(parts, `for (const ${value} of ${name})`, 6, [constant(value, type.of)], start);
  if (type.kind !== "record") return undefined;
  const head = parts.oneOf(`for (const ${key} in ${name})`, `for (const ${key} of Object.keys(${name}))`);
  return begin + loop(parts, head, 6, [constant(key, text)], start);
}

function walkText(parts: Parts): string {
  const name = parts.writer.fresh("c");
  const kind = parts.oneOf("text", "wide");
  return loop(parts, `for (const ${name} of ${parts.keptOperand({ kind })})`, 6, [constant(name, { kind })]);
}

/** A function for each turn, with the variables of that turn. */
function keepFunctions(parts: Parts): string {
  const { writer } = parts;
  const type = functionOf(parts.oneOf([], [int]), int);
  const [list, index, own] = [writer.fresh("fs"), writer.fresh("i"), writer.fresh("own")];
  const inner = parts.type();
  const ownType = inner.kind === "function" ? int : inner;
  const value = writer.repeated(3, () => writer.scoped([constant(index, int)], () => parts.kept(ownType)));
  const same = writer.help("same", "function $same<T>(value: T): T {\n  return value;\n}");
  const made = writer.scoped([constant(index, int), { name: own, type: ownType, isConstant: false }], () =>
    parts.kept(type),
  );
  writer.variables = [...writer.variables, constant(list, listOf(type))];
  return `const ${list}: ${writeType(listOf(type))} = [];
for (let ${index} = 0; ${index} < 3; ${index}++) {
  let ${own}: ${writeType(ownType)} = ${same}<${writeType(ownType)}>(${value});
  ${list}.push(${made});
}
console.log(${list}.map((f) => f(${type.kind === "function" && type.params.length > 0 ? parts.kept(int) : ""})));`;
}

function choose(parts: Parts): string {
  const { writer } = parts;
  const outer = writer.targets;
  const byText = parts.below(3) === 0;
  const subject = byText ? `${parts.keptOperand(text)}.slice(0, 1)` : `${parts.operand(int)} & 3`;
  const labels = byText ? ['"a"', '""', '"x"'] : ["0", "1", "3"];
  writer.targets = [...outer, { label: undefined, isLoop: false }];
  const cases = labels.map((label) => {
    const body = writeBlock(writer, [parts.next()], parts.depth - 2);
    return `  case ${label}: ${indent(body).trimStart()}${parts.below(3) === 0 ? "" : "\n    break;"}`;
  });
  const others = writeBlock(writer, [parts.next()], parts.depth - 2);
  writer.targets = outer;
  return `switch (${subject}) {\n${cases.join("\n")}\n  default: ${indent(others).trimStart()}\n}`;
}

/** switch (mode), switch (level), switch (event.kind): sometimes without a default. */
function chooseNamed(parts: Parts): string | undefined {
  const { writer } = parts;
  const place = namedPlace(parts, parts.oneOf("word", "enum", "tagged"));
  if (place === undefined) return undefined;
  const { type, name } = place;
  const labels =
    type.kind === "enum"
      ? [`${type.name}.High`, `${type.name}.Low`]
      : type.kind === "word"
        ? ['"on"', '"idle"']
        : ['"said"', '"count"'];
  const same = writer.help("same", "function $same<T>(value: T): T {\n  return value;\n}");
  const subject = `${same}<${writeType(type)}>(${name})${type.kind === "tagged" ? ".kind" : ""}`;
  const outer = writer.targets;
  writer.targets = [...outer, { label: undefined, isLoop: false }];
  const cases = labels.map((label) => {
    const body = writeBlock(writer, [parts.next()], parts.depth - 2);
    return `  case ${label}: ${indent(body).trimStart()}${parts.below(3) === 0 ? "" : "\n    break;"}`;
  });
  const last = parts.below(2) === 0 ? "" : `\n  default: ${indent(block(parts, [], 1)).trimStart()}`;
  writer.targets = outer;
  return `switch (${subject}) {\n${cases.join("\n")}${last}\n}`;
}

/** Out of a loop, a switch or a function, when something is so. */
function jump(parts: Parts): string | undefined {
  const { writer } = parts;
  const { targets, result } = writer;
  const test = parts.value(bool).text;
  const jumps: (() => string)[] = [];
  if (targets.length > 0) jumps.push(() => "break;");
  if (targets.some(({ isLoop }) => isLoop)) jumps.push(() => "continue;");
  for (const { label } of targets)
    if (label !== undefined) jumps.push(() => `${parts.oneOf("break", "continue")} ${label};`);
  if (result !== undefined) jumps.push(() => `return ${parts.kept(result)};`);
  jumps.push(() => {
    if (!writer.mayThrow) return "console.log(0);";
    writer.throws = true;
    return `throw new ${parts.oneOf("Error", "RangeError")}(${parts.kept(text)});`;
  });
  return `if (${test}) ${parts.pick(jumps)?.() ?? "{}"}`;
}

function attempt(parts: Parts): string {
  const { writer } = parts;
  const { mayThrow, throws } = writer;
  writer.mayThrow = true;
  const tried = writeBlock(writer, [parts.next(), parts.next()], parts.depth - 2);
  writer.mayThrow = mayThrow;
  writer.throws = throws;
  const error = writer.fresh("error");
  const handler = writeBlock(writer, [parts.next()], parts.depth - 2);
  const handled = ` catch (${error}) {\n  console.log(String(${error}));${handler.slice(1)}`;
  const last = parts.below(2) === 0 ? "" : ` finally ${writeBlock(writer, [parts.next()], parts.depth - 2)}`;
  return `try ${tried}${handled}${last}`;
}

/** A function inside, that sees and changes what is around it. */
function local(parts: Parts): string | undefined {
  const { writer } = parts;
  const [name, param] = [writer.fresh("local"), writer.fresh("a")];
  const type = parts.type();
  const result = parts.type();
  if (holds(result, "function") || holds(type, "function")) return undefined;
  const { result: outerResult, targets, times } = writer;
  const spent = writer.spent;
  [writer.result, writer.targets, writer.times, writer.spent] = [
    result,
    [],
    1,
    Math.max(0, writer.budget - 60),
  ];
  const { mayThrow } = writer;
  writer.mayThrow = false;
  const outer = writer.variables;
  writer.variables = [...outer, constant(param, type)];
  const body = writeStatements(writer, parts.others().slice(0, 2), parts.depth - 2);
  const value = writer.kept(result, parts.next(), 2);
  writer.variables = outer;
  const cost = 5 + writer.spent - Math.max(0, writer.budget - 60);
  [writer.result, writer.targets, writer.times, writer.spent, writer.mayThrow] = [
    outerResult,
    targets,
    times,
    spent,
    mayThrow,
  ];
  const isFunction = parts.below(2) === 0;
  const head = `(${param}: ${writeType(type)})`;
  const lines = `{\n${indent(`${body}\nreturn ${value};`)}\n}`;
  if (!writer.spend(cost)) return undefined;
  const argument = writer.kept(type, parts.next(), 2);
  return isFunction
    ? `function ${name}${head}: ${writeType(result)} ${lines}\nconsole.log(${name}(${argument}));`
    : `const ${name} = ${head}: ${writeType(result)} => ${lines};\nconsole.log(${enclose(`${name}(${argument})`)});`;
}

export const blockForms: readonly StatementForm[] = [
  branch,
  branch,
  narrow,
  countUp,
  countUp,
  countDown,
  walkList,
  walkList,
  walkCollection,
  walkText,
  keepFunctions,
  keepFunctions,
  choose,
  chooseNamed,
  jump,
  attempt,
  local,
  (parts) => block(parts),
];
