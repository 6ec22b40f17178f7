// `object[key]` where the key is only known when the program runs, but its type names all that it can be: a union of
// literals, `keyof T`, an enum. A choice between the fields, in their order.
import { bug } from "../../bug.ts";
import { builtins } from "../../hir/builtins.ts";
import type { Expr, LookedUp, Lowered, Type } from "../../hir/index.ts";
import { booleanType, voidType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import type { Accessor } from "../classes/accessors.ts";
import { isAhead, isRecordType, lowerKey } from "../collections/records.ts";
import { checkKey } from "../doubt/stale-keys.ts";
import { coerce, enumValue } from "../expressions/coerce.ts";
import { makeNumber, makeString, makeUndefined } from "../expressions/literals.ts";
import { lowerEnumMember } from "../expressions/members.ts";
import { bindOnce } from "../expressions/temporaries.ts";
import type { Lowering } from "../lowering.ts";
import { concreteType } from "../types/concrete.ts";
import { fullest } from "../types/fullest.ts";
import { isOneForm } from "../types/one-form.ts";
import { sameType } from "../types/types.ts";
import { joinTypes } from "../unions/unions.ts";
import { isAsserted, unnamedFields } from "./asserted-keys.ts";
import { lowerObjectProperty } from "./objects.ts";
import { afterOwnName } from "./own-names.ts";

/** The literals that a key may be; undefined where it may be anything. */
export function literalsOf(key: ts.Expression, to: Lowering): readonly ts.LiteralType[] | undefined {
  const type = concreteType(to.checker.getTypeAtLocation(key), to);
  const own = type.flags & ts.TypeFlags.Index ? to.checker.getBaseConstraintOfType(type) : type;
  const parts = own?.isUnion() ? own.types : own === undefined ? [] : [own];
  const literals = parts.filter((part) => part.isStringLiteral() || part.isNumberLiteral());
  if (literals.length < parts.length || literals.length === 0) return undefined;
  checkKey(key, to);
  return literals;
}

interface Choice {
  readonly within: LookedUp;
  /** Whether a key may be none of those that its type names. */
  readonly isOpen: boolean;
  readonly key: Expr<Lowered>;
  readonly fields: readonly KeyedField[];
}

export interface KeyedField {
  readonly name: string;
  readonly test: Expr<Lowered>;
  readonly field: Expr<Lowered>;
}

/** object[key], of a value that is an object; undefined where its type does not say what the key may be. */
export function lowerKeyed(
  object: Expr<Lowered>,
  node: ts.ElementAccessExpression,
  to: Lowering,
): Expr<Lowered> | undefined {
  const literals = literalsOf(node.argumentExpression, to);
  if (literals === undefined) return undefined;
  return chooseField(object, literals, node.argumentExpression, node, to, (choice) =>
    readChosen(choice, node, to),
  );
}

/** `{ [key]: part }` of an object: the key is evaluated before `use` gets the part. */
export function useKeyedPart(
  object: Expr<Lowered>,
  name: ts.ComputedPropertyName,
  to: Lowering,
  use: (part: Expr<Lowered>) => Expr<Lowered>,
): Expr<Lowered> | undefined {
  const literals = literalsOf(name.expression, to);
  if (object.type.kind !== "object" || literals === undefined) return undefined;
  return chooseField(object, literals, name.expression, name, to, (choice) =>
    use(readChosen(choice, name, to)),
  );
}

/** Object and key are evaluated once; `use` gets the fields that the key may name. */
export function chooseField(
  object: Expr<Lowered>,
  literals: readonly ts.LiteralType[],
  key: ts.Expression,
  node: ts.Node,
  to: Lowering,
  use: (choice: Choice) => Expr<Lowered>,
): Expr<Lowered> {
  return chooseByKey(object, literals, key, to, (own, chosen, isOpen, tests) => {
    const fields = literals.flatMap((literal, position) => {
      const test = tests[position];
      const name = String(literal.value);
      const field = lowerObjectProperty(own, name, node, key, to);
      return test === undefined ? [] : [{ name, test, field }];
    });
    const others = isOpen ? unnamedFields(own, chosen, fields, key, to) : [];
    const all = [...fields, ...others];
    const within = { type: own.type, names: all.map(({ name }) => name) };
    return use({ within, isOpen, key: chosen, fields: all });
  });
}

/** Object and key are evaluated once; `use` gets a test for each literal. */
export function chooseByKey(
  object: Expr<Lowered>,
  literals: readonly ts.LiteralType[],
  node: ts.Expression,
  to: Lowering,
  use: (
    object: Expr<Lowered>,
    key: Expr<Lowered>,
    isOpen: boolean,
    tests: readonly Expr<Lowered>[],
  ) => Expr<Lowered>,
): Expr<Lowered> {
  return bindOnce(object, to, (own) =>
    bindOnce(lowerChoosing(node, to), to, (key) => {
      const isConstant = ["string", "number", "enum-member"].includes(key.kind) && !isAsserted(node);
      const isOpen = !isConstant && literals.some((literal) => mayBeOther(literal, to));
      return use(
        own,
        key,
        isOpen,
        literals.map((literal) => testKey(key, literal, node, to)),
      );
    }),
  );
}

/** `text[i + 1] as Letter` behind the end of the text is no letter. */
function lowerChoosing(node: ts.Expression, to: Lowering): Expr<Lowered> {
  return ts.isAssertionExpression(node) && isAhead(node) ? lowerKey(node, to) : to.expr(node);
}

/** key === "name" */
export function testKey(
  left: Expr<Lowered>,
  literal: ts.LiteralType,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const right = literalOf(literal, node, to);
  const isEnum = left.type.kind === "enum" && right.type.kind === "enum";
  const [a, b] = isEnum ? [left, right] : [enumValue(left), enumValue(right)];
  if (a.type.kind !== b.type.kind) return to.refuse("unsupported-property", node, { name: node.getText() });
  return { kind: "equal", negated: false, left: a, right: b, type: booleanType, span: to.spanOf(node) };
}

function literalOf(literal: ts.LiteralType, node: ts.Node, to: Lowering): Expr<Lowered> {
  const member = literal.symbol?.valueDeclaration;
  if (member !== undefined && ts.isEnumMember(member)) return lowerEnumMember(member, node, to);
  return typeof literal.value === "number"
    ? makeNumber(literal.value, node, to)
    : makeString(String(literal.value), node, to);
}

/** key === "a" ? object.a : key === "b" ? object.b : object.c */
function readChosen({ within, isOpen, key, fields }: Choice, node: ts.Node, to: Lowering): Expr<Lowered> {
  const span = to.spanOf(node);
  const type = joinFields(
    fields.map(({ field }) => field.type),
    node,
    to,
  );
  const values = fields.map(({ field }) => coerce(field, type, node, to));
  const last = values.at(-1) ?? bug(span, "a choice of no field");
  const start = isOpen ? missingField(key, type, within, node, to) : last;
  return (isOpen ? values : values.slice(0, -1)).reduceRight<Expr<Lowered>>(
    (no, yes, position) => conditional(fields[position]?.test ?? yes, yes, no, type),
    start,
  );
}

/** The type of a value that is of one of these. */
export function joinFields(types: readonly Type[], node: ts.Node, to: Lowering): Type {
  const [first, ...others] = types;
  if (first !== undefined && others.every((other) => isOneForm(first, other, to)))
    return fullest(first, others, to);
  const joined = joinTypes(types, undefined, node, to);
  return joined ?? to.refuse("unsupported-property", node, { name: node.getText() }, helpOf(node, to));
}

/** Of `stores[kind]`, where what the names stand for has no form together. */
function helpOf(node: ts.Node, to: Lowering): { readonly help?: string } {
  const key = ts.isElementAccessExpression(node) ? node.argumentExpression : undefined;
  const names = key && literalsOf(key, to)?.map(({ value }) => `\`${JSON.stringify(value)}\``);
  if (key === undefined || names === undefined || names.length < 2) return {};
  const text = key.getText();
  const help = `\`${text}\` may be ${names.join(" or ")} here, and what these are has different types: ask which it is, \`switch (${text})\``;
  return { help };
}

function conditional(test: Expr<Lowered>, yes: Expr<Lowered>, no: Expr<Lowered>, type: Type): Expr<Lowered> {
  return { kind: "conditional", test, yes, no, type, span: test.span };
}

/** Numbers pass for enums, and `as` says what the author likes. */
export function mayBeOther(literal: ts.LiteralType, to: Lowering): boolean {
  return to.source.asserts || ((literal.flags & ts.TypeFlags.EnumLiteral) !== 0 && literal.isNumberLiteral());
}

/** What JavaScript would give as `undefined`; where the type has none a checked build stops. */
export function missingField(
  key: Expr<Lowered>,
  type: Type,
  within: LookedUp,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  if (type.kind === "optional" && type.absent === "undefined")
    return afterOwnName(key, coerce(makeUndefined(node, to), type, node, to), within);
  const second: Expr<Lowered> =
    type.kind === "number" ? makeNumber(0, node, to) : { kind: "default", type, span: key.span };
  return { kind: "comma", first: { ...failKey(key, node, to), within }, second, type, span: key.span };
}

export function failKey(
  key: Expr<Lowered>,
  node: ts.Node,
  to: Lowering,
): Extract<Expr<Lowered>, { kind: "builtin" }> {
  const arg = enumValue(key);
  const name = arg.type.kind === "string" ? "object.unknownName" : "object.unknownIndex";
  const builtin = builtins.get(name) ?? bug(key.span, `no row ${name}`);
  return { kind: "builtin", builtin, args: [arg], type: voidType, span: to.spanOf(node) };
}

/** object[key] = value; object and key are evaluated once. */
export function useKeyed(
  node: ts.Expression,
  use: (accessor: Accessor) => Expr<Lowered>,
  to: Lowering,
): Expr<Lowered> | undefined {
  if (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node))
    return useKeyed(node.expression, use, to);
  if (!ts.isElementAccessExpression(node) || ts.isStringLiteralLike(node.argumentExpression))
    return undefined;
  if (ts.isNumericLiteral(node.argumentExpression) || !isObject(node.expression, to)) return undefined;
  const literals = literalsOf(node.argumentExpression, to);
  if (literals === undefined) return undefined;
  const object = to.expr(node.expression);
  if (object.type.kind !== "object") return undefined;
  return chooseField(object, literals, node.argumentExpression, node, to, (choice) =>
    use({
      type: writtenType(choice.fields, node, to),
      get: () => readChosen(choice, node, to),
      set: (value) => bindOnce(value, to, (kept) => writeChosen(choice, kept, node, to)),
    }),
  );
}

function isObject(node: ts.Expression, to: Lowering): boolean {
  const type = to.checker.getTypeAtLocation(node);
  if ((type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Union | ts.TypeFlags.TypeParameter)) === 0)
    return false;
  return !to.checker.isArrayType(type) && !isRecordType(type, to);
}

const ofSeveralTypes =
  'properties of several types can\'t be written under one key: name them, `if (key === "on") object.on = …`, or keep them in a Map or a record of one type';

/** What all of the fields take. */
function writtenType(fields: Choice["fields"], node: ts.Node, to: Lowering): Type {
  const types = fields.map(({ field }) => field.type);
  const narrow = types.find(({ kind }) => kind !== "optional" && kind !== "union") ?? types[0];
  const takes = (type: Type): boolean =>
    narrow !== undefined && sameType(type.kind === "optional" ? type.of : type, narrow, to);
  if (
    narrow === undefined ||
    !types.every((type) => type === narrow || takes(type) || sameType(type, narrow, to))
  )
    return to.refuse(
      "unsupported-assignment-target",
      node,
      { target: node.getText() },
      { help: ofSeveralTypes },
    );
  return narrow;
}

/** if (key === "a") object.a = value; else if … */
function writeChosen(
  { isOpen, key, fields }: Choice,
  value: Expr<Lowered>,
  node: ts.ElementAccessExpression,
  to: Lowering,
): Expr<Lowered> {
  const span = to.spanOf(node);
  const writes = fields.map(({ field }): Expr<Lowered> => {
    if (field.kind !== "field")
      return to.refuse("unsupported-assignment-target", node, { target: node.getText() });
    const target = { kind: "field", object: field.object, field: field.field, span } as const;
    const { type } = field;
    return { kind: "assign", target, value: coerce(value, type, node, to), type, span };
  });
  const last = isOpen ? failKey(key, node, to) : (writes.at(-1) ?? bug(span, "a choice of no field"));
  return (isOpen ? writes : writes.slice(0, -1)).reduceRight<Expr<Lowered>>(
    (no, yes, position) => conditional(fields[position]?.test ?? yes, yes, no, voidType),
    last,
  );
}
