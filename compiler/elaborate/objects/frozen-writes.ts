// Object.freeze gives the object itself. Where JavaScript would throw, because somebody writes to what may be such an
// object, the program is refused.
import { attaches, FrozenPlaces, mayBeOne } from "../../analyze/index.ts";
import type { Expr, Field, FunctionDecl, Lowered, ObjectId, Type } from "../../hir/index.ts";
import { bodiesOf, visitExpr, visitExpressions } from "../../hir/walk.ts";
import type { Elaborator } from "../elaborator.ts";

const help =
  "something writes to what may be this object: freeze a copy, `Object.freeze({ ...point })`, `Object.freeze([...list])`, or leave it out, and keep writers away by `readonly`, `Readonly<Point>`";
const extendedHelp =
  "a class that extends this one adds fields, which JavaScript refuses: freeze the objects where they are made";
const askedHelp = "ask a constant that `Object.freeze(…)` has made, or objects of which none is frozen";

export function checkFrozen(to: Elaborator): void {
  const { frozen, unfrozen } = to.program;
  if (frozen.length === 0) return;
  const { elements } = to.facts;
  const places = new FrozenPlaces(to.program, elements);
  const isOne = (type: Type, other: Type): boolean => mayBeOne(type, other, elements);
  const look = (expr: Expr<Lowered>, owner: FunctionDecl<Lowered> | undefined): void => {
    const written = writtenBy(expr, to);
    if (written === undefined) return;
    const found = frozen.filter(({ type }) => isOne(type, written.type));
    if (found.length === 0 || !places.mayBe(written)) return;
    const isOwn = owner?.method?.kind === "constructor" && written.kind === "this";
    for (const { span } of isOwn ? [] : found)
      to.report("unsupported-library", span, { name: "Object.freeze" }, { help });
  };
  for (const { owner, body } of bodiesOf(to.program)) {
    for (const stmt of body) visitExpressions<Lowered>(stmt, (expr) => look(expr, owner));
    for (const { default: value } of owner?.params ?? [])
      if (value !== undefined) visitExpr<Lowered>(value, (expr) => look(expr, owner));
  }
  for (const { type, span, isThis } of frozen)
    if (isThis && type.kind === "object" && isExtended(type.id, to))
      to.report("unsupported-library", span, { name: "Object.freeze" }, { help: extendedHelp });
  for (const asked of unfrozen)
    if (frozen.some(({ type, isNew }) => !isNew && isOne(type, asked.type)))
      to.report("unsupported-library", asked.span, { name: "Object.isFrozen" }, { help: askedHelp });
}

/** The object or list whose property, element or length an expression changes. */
function writtenBy(expr: Expr<Lowered>, to: Elaborator): Expr<Lowered> | undefined {
  if ("target" in expr) {
    if (expr.target.kind === "element") return expr.target.array;
    if (expr.target.kind === "slot") return undefined;
    const { object, field } = expr.target;
    const isMade = expr.kind === "assign" && attaches(expr.value, to.program);
    return isMade || !isProperty(field, to) ? undefined : object;
  }
  if (expr.kind !== "builtin" || (expr.builtin.effect !== "writes" && expr.builtin.effect !== "resizes"))
    return undefined;
  const [receiver] = expr.args;
  const type = receiver?.type.kind === "optional" ? receiver.type.of : receiver?.type;
  const isTable = type?.kind === "collection" && type.of === "record";
  return type?.kind === "array" || isTable ? receiver : undefined;
}

/** `#count` is none: it may be written in a frozen object. */
function isProperty(slot: Field["slot"], to: Elaborator): boolean {
  const memory = to.facts.elements.representative(slot);
  for (const { fields } of to.program.objects.values())
    for (const field of fields)
      if (to.facts.elements.representative(field.slot) === memory)
        if (!field.name.startsWith("#") && field.presenceOf === undefined && field.isLastPlace !== true)
          return true;
  return false;
}

/** A constructor of the base has frozen the object before the fields of the derived class come. */
function isExtended(base: ObjectId, to: Elaborator): boolean {
  const { elements } = to.facts;
  const struct = elements.structOf(base);
  return [...to.program.objects.values()].some(({ id, fields, methods }) => {
    if (elements.structOf(id) === struct || !elements.derives(elements.structOf(id), struct)) return false;
    const adds = fields.some(({ name }) => !name.startsWith("#"));
    return adds || methods.some((method) => writesThis(method, to));
  });
}

function writesThis(method: number, to: Elaborator): boolean {
  const declaration = [...to.program.functions.values()].find(({ id }) => id === method);
  let found = false;
  if (declaration?.method?.kind !== "constructor") return false;
  for (const stmt of declaration.body)
    visitExpressions<Lowered>(stmt, (expr) => {
      if (writtenBy(expr, to)?.kind === "this") found = true;
    });
  return found;
}
