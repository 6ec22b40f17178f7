// Statements without blocks: what declares, changes and prints.
import { writeKey } from "./collection-forms.ts";
import { widened, writeValue } from "./forms.ts";
import { sortCall } from "./list-forms.ts";
import { callGathering } from "./method-forms.ts";
import type { StatementForm } from "./statements.ts";
import { dbl, holds, int, isNarrowed, keyOf, type Type, text, writeType } from "./types.ts";
import type { Parts } from "./writer.ts";

/** `console.log` of it shows what it is: functions have no text. */
function canBeShown(type: Type): boolean {
  return !holds(type, "function");
}

function print(parts: Parts): string {
  const types = parts.writer.types.filter(canBeShown);
  const values = [parts.next(), parts.next()].slice(0, 1 + parts.below(2)).map((choice) => {
    const type = parts.pick(types) ?? int;
    const known = parts.pick(parts.writer.readable(type))?.name;
    if (known !== undefined && parts.below(2) === 0) return known;
    const value = parts.writer.value(type, choice, parts.depth - 1).text;
    const isClear = /^[\w.]+$/.test(value) || ["int", "dbl", "text", "wide", "bool"].includes(type.kind);
    return isClear ? value : widened(parts.writer, type, value, true);
  });
  return `console.log(${values.join(", ")});`;
}

/** Shows the variables there are. */
function show(parts: Parts): string | undefined {
  const shown = parts.writer.variables.filter(({ type }) => canBeShown(type));
  if (shown.length === 0) return undefined;
  const first = parts.below(shown.length);
  const names = shown.slice(first, first + 3).map(({ name }) => name);
  return `console.log(${names.join(", ")});`;
}

function declare(parts: Parts): string {
  const type = parts.type();
  const isConstant = parts.below(3) === 0;
  const name = parts.writer.fresh(type.kind.slice(0, 3));
  const value = writeValue(parts, type);
  parts.writer.variables = [...parts.writer.variables, { name, type, isConstant }];
  return `${isConstant ? "const" : "let"} ${name}: ${writeType(type)} = ${value};`;
}

function assign(parts: Parts): string | undefined {
  const place = parts.pick(parts.writer.places().filter(({ isConstant }) => !isConstant));
  if (place === undefined) return undefined;
  return `${place.name} = ${writeValue(parts, place.type)};`;
}

function changeNumber(parts: Parts): string | undefined {
  const place = parts.pick(
    parts.writer.readable(parts.oneOf(int, int, dbl)).filter(({ isConstant }) => !isConstant),
  );
  if (place === undefined) return undefined;
  const { name } = place;
  if (place.type.kind === "dbl")
    return `${name} ${parts.oneOf("+=", "-=", "*=")} ${parts.value(parts.oneOf(dbl, int)).text};`;
  return parts.oneOf(
    `${name} ${parts.oneOf("&=", "|=", "^=")} ${parts.operand(int)} & 255;`,
    `${name} += ${parts.operand(int)} % 50;`,
    `${name} %= ${parts.oneOf(7, 100, -3)};`,
    `${name} = (${name} * 3 + ${parts.operand(int)} % 100) % 1000;`,
    `${name} >>= ${parts.oneOf(1, 2)};`,
  );
}

function changeText(parts: Parts): string | undefined {
  const place = parts.pick(
    parts.writer
      .readable(parts.oneOf<Type>(text, text, { kind: "wide" }))
      .filter(({ isConstant }) => !isConstant),
  );
  return place && `if (${place.name}.length < 16) ${place.name} += ${parts.kept(place.type)};`;
}

function changeList(parts: Parts): string | undefined {
  const list = parts.pick(parts.writer.readableWhere(({ kind }) => kind === "list"));
  if (list?.type.kind !== "list") return undefined;
  const { name, type } = list;
  const item = (): string => widened(parts.writer, type.of, parts.kept(type.of));
  const forms: (() => string | undefined)[] = [
    () => `if (${name}.length < 9) ${name}.push(${parts.kept(type.of)});`,
    () => `if (${name}.length < 9) ${name}.unshift(${parts.kept(type.of)});`,
    () => `if (${name}.length > 1) ${name}[1] = ${item()};`,
    // What takes one off the list, written behind the index, would leave a hole.
    () =>
      `if (${name}.length < 9) { const last: ${writeType(type.of)} = ${item()}; ${name}[${name}.length] = last; }`,
    () => `${name}.reverse();`,
    () => `if (${name}.length < 6) ${name}.push(...${parts.keptOperand(type)});`,
    () => `${name}.fill(${parts.kept(type.of)}, ${parts.value(int).text});`,
    () => {
      const call = sortCall(parts, type, "sort");
      return call === undefined ? undefined : `${name}.${call};`;
    },
    () => `${name}.copyWithin(${parts.oneOf(0, 1)}, ${parts.value(int).text});`,
    () => `if (${name}.length > 1) [${name}[0], ${name}[1]] = [${name}[1], ${name}[0]];`,
  ];
  if (parts.writer.mayShrink) {
    forms.push(
      () => `${name}.splice(${parts.value(int).text}, ${parts.oneOf(1, 2)});`,
      () =>
        `console.log(${name}.splice(${parts.value(int).text}, 1, ${parts.kept(type.of)}).length, ${name}.length);`,
      () => `${name}.length = Math.min(${name}.length, ${parts.oneOf(2, 1, 0)});`,
      () => `${name}.${parts.oneOf("pop", "shift")}();`,
    );
  }
  const form = parts.below(forms.length);
  if (form > 9) parts.writer.shrinks = true;
  return forms[form]?.();
}

function changeCollection(parts: Parts): string | undefined {
  const place = parts.pick(
    parts.writer.readableWhere(({ kind }) => kind === "map" || kind === "set" || kind === "record"),
  );
  if (place === undefined) return undefined;
  const { name, type } = place;
  if (type.kind === "map") {
    const key = (): string => parts.kept(type.key);
    return parts.oneOf(
      `${name}.set(${key()}, ${parts.kept(type.of)});`,
      `${name}.set(${key()}, ${parts.kept(type.of)});`,
      `${name}.delete(${key()});`,
    );
  }
  if (type.kind === "set") return `${name}.${parts.oneOf("add", "add", "delete")}(${parts.kept(type.of)});`;
  if (type.kind !== "record") return undefined;
  const key = writeKey(parts);
  return parts.oneOf(
    `${name}[${key}] = ${parts.kept(type.of)};`,
    `delete ${name}[${key}];`,
    type.of.kind === "int"
      ? `${name}[${key}] = ((${name}[${key}] ?? 0) + ${parts.operand(int)}) % 1000;`
      : `${name}[${key}] ??= ${parts.kept(type.of)};`,
  );
}

function changeOptional(parts: Parts): string | undefined {
  const place = parts.pick(
    parts.writer
      .readableWhere(({ kind }) => kind === "opt" || kind === "nul")
      .filter(({ isConstant }) => !isConstant),
  );
  if (place === undefined || !("of" in place.type)) return undefined;
  const { name, type } = place;
  return parts.oneOf(
    `${name} ??= ${parts.kept(place.type.of)};`,
    `${name} = ${widened(parts.writer, type, parts.kept(type))};`,
  );
}

/** `[a, b] = [b, a]` */
function swap(parts: Parts): string | undefined {
  const places = parts.writer.places().filter(({ isConstant, type }) => !isConstant && !isNarrowed(type));
  const first = parts.pick(places);
  const second = parts.pick(
    places.filter(
      (place) => first !== undefined && place !== first && keyOf(place.type) === keyOf(first.type),
    ),
  );
  if (first === undefined || second === undefined) return undefined;
  return `[${first.name}, ${second.name}] = [${second.name}, ${first.name}];`;
}

function destructure(parts: Parts): string | undefined {
  const { writer } = parts;
  const whole = parts.pick(
    writer.readableWhere(
      (type) =>
        type.kind === "shape" || type.kind === "pair" || (type.kind === "list" && !isNarrowed(type.of)),
    ),
  );
  if (whole === undefined) return undefined;
  const { name, type } = whole;
  if (type.kind === "pair") {
    const [word, number] = [writer.fresh("d"), writer.fresh("d")];
    writer.variables = [
      ...writer.variables,
      { name: word, type: text, isConstant: true },
      { name: number, type: int, isConstant: true },
    ];
    return `const [${word}, ${number}] = ${name};`;
  }
  if (type.kind === "list") {
    const [first, second, rest] = [writer.fresh("d"), writer.fresh("d"), writer.fresh("d")];
    const defaults = [parts.kept(type.of), parts.kept(type.of)];
    writer.variables = [
      ...writer.variables,
      { name: first, type: type.of, isConstant: false },
      { name: second, type: type.of, isConstant: false },
      { name: rest, type, isConstant: false },
    ];
    return `let [${first} = ${defaults[0]}, ${second} = ${defaults[1]}, ...${rest}]: ${writeType(type)} = ${name};`;
  }
  if (type.kind !== "shape") return undefined;
  const taken = type.shape.fields.slice(parts.below(2));
  const names = taken.map(() => writer.fresh("d"));
  writer.variables = [
    ...writer.variables,
    ...taken.map((field, position) => ({ name: names[position] ?? "", type: field.type, isConstant: true })),
  ];
  return `const { ${taken.map((field, position) => `${field.name}: ${names[position]}`).join(", ")} } = ${name};`;
}

function callOnly(parts: Parts): string | undefined {
  const callable = parts.pick(parts.writer.functions);
  const call = callable === undefined ? undefined : parts.call(callable.result);
  return call === undefined ? undefined : `${call};`;
}

/** Calls all functions of a list. */
function callAll(parts: Parts): string | undefined {
  const list = parts.pick(
    parts.writer.readableWhere((type) => type.kind === "list" && type.of.kind === "function"),
  );
  if (list?.type.kind !== "list" || list.type.of.kind !== "function" || !parts.writer.spend(100))
    return undefined;
  const given = list.type.of.params.map((param) => parts.kept(param)).join(", ");
  const name = parts.writer.fresh("f");
  return parts.oneOf(
    `console.log(${list.name}.map((${name}) => ${name}(${given})));`,
    `for (const ${name} of ${list.name}) console.log(${name}(${given}));`,
    `${list.name}.forEach((${name}, i) => {\n  console.log(i, ${name}(${given}));\n});`,
  );
}

export const simpleForms: readonly StatementForm[] = [
  print,
  print,
  show,
  declare,
  assign,
  changeNumber,
  changeText,
  changeList,
  changeList,
  changeCollection,
  changeOptional,
  swap,
  destructure,
  callOnly,
  callAll,
  callGathering,
];
