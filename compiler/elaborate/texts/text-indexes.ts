// Which texts get an index beside them, so that a loop over their code units does not count from the start each time: a
// constant or parameter that a loop looks into, and a field that only the constructor sets and some method looks into at a
// place that is computed. What is assigned anew has none: its index would speak of the text before.
import type { Expr, FunctionDecl, FunctionId, Lowered, SlotId, Stmt } from "../../hir/index.ts";
import { stringType } from "../../hir/type.ts";
import { bodiesOf, expressionsOf, statementsOf, visitExpr, visitExpressions } from "../../hir/walk.ts";
import type { Elaborator, X } from "../elaborator.ts";
import { noTrivia } from "../elaborator.ts";

/** Functions of the runtime that take an index beside the text. */
const indexed: ReadonlySet<string> = new Set(
  [
    ...[
      "length",
      "charAt",
      "charCodeAt",
      "charCodeOr",
      "unit",
      "element",
      "elementUnit",
      "elementUnitOrAbove",
      "isElement",
      "get",
    ],
    ...["slice", "substring", "startsWith"],
  ].map((name) => `string.${name}`),
);
type Look = Extract<Expr<Lowered>, { kind: "builtin" }>;

export interface TextIndexes {
  /** Of each function, or of the top level: the index of a variable. */
  readonly locals: ReadonlyMap<FunctionId | undefined, ReadonlyMap<SlotId, SlotId>>;
  /** Of each field. */
  readonly fields: ReadonlyMap<SlotId, SlotId>;
}

export const noTextIndexes: TextIndexes = { locals: new Map(), fields: new Map() };

export function findTextIndexes(to: Elaborator): TextIndexes {
  const locals = new Map<FunctionId | undefined, Map<SlotId, SlotId>>();
  const fields = new Map<SlotId, SlotId>();
  const fixed = findFixedFields(to);
  for (const { owner, body } of bodiesOf(to.program)) {
    const own = new Map<SlotId, SlotId>();
    const look = (expr: Look, inLoop: boolean): void => {
      const [text] = expr.args;
      if (text?.kind === "read" && inLoop && isSteadyText(text.slot, owner, to) && !own.has(text.slot))
        own.set(text.slot, makeIndex(text.slot, text, to));
      if (text?.kind !== "field" || !isNamed(text.object)) return;
      const field = to.facts.elements.representative(text.field);
      if (fixed.has(field) && !fields.has(field)) fields.set(field, makeIndex(field, text, to));
    };
    const visit = (stmt: Stmt<Lowered>, inLoop: boolean): void => {
      const goesRound = inLoop || ["for", "while", "do-while", "for-of", "for-entries"].includes(stmt.kind);
      for (const expr of expressionsOf<Lowered>(stmt))
        visitExpr<Lowered>(expr, (inner) => {
          if (inner.kind === "builtin" && isLook(inner)) look(inner, goesRound);
        });
      for (const inner of statementsOf<Lowered>(stmt)) visit(inner, goesRound);
    };
    for (const stmt of body) visit(stmt, false);
    if (own.size > 0) locals.set(owner?.id, own);
  }
  return { locals, fields };
}

/** Looks at a place inside of the text that is not a constant; its length alone is counted quickly. */
function isLook({ builtin, args }: Look): boolean {
  const [, at] = args;
  return indexed.has(builtin.name) && builtin.name !== "string.length" && at !== undefined && isComputed(at);
}

function isComputed(at: Expr<Lowered>): boolean {
  if (at.kind === "string") return false;
  return at.kind !== "number" && !(at.kind === "negate" && at.operand.kind === "number");
}

/** A variable that keeps its text, and is declared where its index can be. */
function isSteadyText(slot: SlotId, owner: FunctionDecl<Lowered> | undefined, to: Elaborator): boolean {
  const { mutable, role, type } = to.slot(slot);
  if (mutable || type.kind !== "string" || to.reprOf(slot).kind !== "text" || to.cells.all.has(slot))
    return false;
  if (role === "parameter" && owner?.params.some((param) => param.slot === slot) === true) return true;
  return (role === "local" || role === "parameter") && isDeclared(slot, owner, to);
}

/** By a statement of this very function, not by a loop or a handler; or by a function around it. */
function isDeclared(slot: SlotId, owner: FunctionDecl<Lowered> | undefined, to: Elaborator): boolean {
  if (owner?.captures.includes(slot) === true) return true;
  let found = false;
  const look = (stmt: Stmt<Lowered>): void => {
    if (stmt.kind === "let" && stmt.slot === slot) found = true;
    for (const inner of statementsOf<Lowered>(stmt)) look(inner);
  };
  for (const body of bodiesOf(to.program)) if (body.owner === owner) body.body.forEach(look);
  return found;
}

/** Fields of classes that get their text once, in the constructor. */
function findFixedFields(to: Elaborator): ReadonlySet<SlotId> {
  const { elements } = to.facts;
  const writes = new Map<SlotId, number>();
  const count = (slot: SlotId, times: number): void => {
    const field = elements.representative(slot);
    writes.set(field, (writes.get(field) ?? 0) + times);
  };
  for (const { owner, body } of bodiesOf(to.program))
    for (const stmt of body)
      visitExpressions<Lowered>(stmt, (expr) => {
        if (expr.kind === "object") for (const { field } of expr.fields) count(field, 2);
        if (!("target" in expr) || expr.target.kind !== "field") return;
        const isFirst =
          owner?.method?.kind === "constructor" &&
          expr.kind === "assign" &&
          expr.target.object.kind === "this";
        count(expr.target.field, isFirst ? 1 : 2);
      });
  const fixed = new Set<SlotId>();
  for (const [field, times] of writes) {
    const { type } = to.slot(field);
    if (times === 1 && type.kind === "string" && to.elementRepr(field).kind === "text") fixed.add(field);
  }
  return fixed;
}

/** this.text, reader.text: naming the object twice does nothing. */
function isNamed(object: Expr<Lowered>): boolean {
  return object.kind === "this" || object.kind === "read";
}

function makeIndex(slot: SlotId, { span }: Lowered, to: Elaborator): SlotId {
  const { name, role } = to.slot(slot);
  const id = to.makeSlot({ type: stringType, repr: { kind: "text-index" }, span }, `${name}Index`);
  if (role === "field") to.slots.set(id, { ...to.slot(id), role });
  return id;
}

/** What stands behind the text in a call that looks into it. */
export function withTextIndex(expr: Look, args: readonly X[], to: Elaborator): readonly X[] {
  const [text, ...rest] = args;
  const [source] = expr.args;
  if (text === undefined || !indexed.has(expr.builtin.name)) return args;
  const form = { type: stringType, span: expr.span, repr: { kind: "text-index" } } as const;
  if (source?.kind === "read" && text.kind === "read") {
    const slot = to.indexOf(text.slot);
    return slot === undefined ? args : [text, { kind: "read", slot, ...form }, ...rest];
  }
  if (source?.kind !== "field" || !isNamed(source.object) || text.kind !== "field") return args;
  const field = to.textIndexes.fields.get(text.field);
  return field === undefined ? args : [text, { kind: "field", object: text.object, field, ...form }, ...rest];
}

/** TextIndex lineIndex; of the parameters and outer constants that a function looks into. */
export function declareIndexes(
  declaration: FunctionDecl<Lowered>,
  to: Elaborator,
): readonly Extract<Stmt<Lowered>, { kind: "let" }>[] {
  const own = to.textIndexes.locals.get(declaration.id) ?? new Map<SlotId, SlotId>();
  const outer = [...declaration.params.map(({ slot }) => slot), ...declaration.captures];
  return outer.flatMap((text) => {
    const slot = own.get(text);
    return slot === undefined
      ? []
      : [{ kind: "let", slot, value: undefined, span: declaration.span, trivia: noTrivia }];
  });
}
