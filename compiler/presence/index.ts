// Objects that say which properties they have, and in which order: `{ note: undefined }` has one that `{}` lacks, and
// what is added later comes last. Input: a lowered program. Output: the same, where such objects say it in fields of
// their own. Invariant: a program that never looks at the difference gets none.
import { Reach, unifyElements } from "../analyze/index.ts";
import type {
  Expr,
  FunctionDecl,
  FunctionId,
  Item,
  Lowered,
  ObjectDecl,
  ObjectId,
  Program,
  Stmt,
} from "../hir/index.ts";
import { mapStmt, withExpressions } from "../hir/rebuild.ts";
import { bodiesOf, visitExpressions } from "../hir/walk.ts";
import { findWanted } from "./find-wanted.ts";
import { copyHidden } from "./hidden-copies.ts";
import { PresenceFields } from "./presence-fields.ts";
import { PresenceWriter } from "./presence-writer.ts";

export function addPresence(given: Program<Lowered>): Program<Lowered> {
  if (!looksAtProperties(given)) return given;
  const elements = unifyElements(given);
  const program = rewriteBodies(given, (body) =>
    body.flatMap((stmt) =>
      mapStmt(stmt, (inner) => [withExpressions(inner, (expr) => copyHidden(expr, elements))]),
    ),
  );
  const { wanted, properties } = findWanted(program, elements, new Reach(program, elements));
  const slots = new Map(program.slots);
  const fields = new PresenceFields(program, elements, wanted, slots);
  const objects = new Map<ObjectId, ObjectDecl>();
  for (const decl of program.objects.values()) objects.set(decl.id, fields.added(decl));
  const writer = new PresenceWriter(fields, properties, elements, slots);
  const written = rewriteBodies(program, (body, owner) => writer.body(body, owner));
  return { ...written, objects, slots };
}

type Body = readonly Stmt<Lowered>[];

/** All functions and the top level, each body by what `rewrite` makes of it. */
function rewriteBodies(
  program: Program<Lowered>,
  rewrite: (body: Body, owner: FunctionId | undefined) => Body,
): Program<Lowered> {
  const functions = new Map<FunctionId, FunctionDecl<Lowered>>();
  for (const declaration of program.functions.values())
    functions.set(declaration.id, { ...declaration, body: rewrite(declaration.body, declaration.id) });
  const modules = program.modules.map((module) => ({
    ...module,
    items: module.items.flatMap((item): readonly Item<Lowered>[] => {
      if (item.kind === "function") return [functions.get(item.id) ?? item];
      if (item.kind !== "statement") return [item];
      return rewrite([item.statement], undefined).map((statement) => ({ kind: "statement", statement }));
    }),
  }));
  return { ...program, modules, functions };
}

function isCopying({ copies = [], fields }: Extract<Expr<Lowered>, { kind: "object" }>): boolean {
  return copies.length > 0 || fields.some(({ occasions }) => occasions !== undefined);
}

function looksAtProperties(program: Program<Lowered>): boolean {
  let found = false;
  const kinds = ["inspect", "own-properties", "has-property", "to-json"];
  for (const { body } of bodiesOf(program))
    for (const stmt of body)
      visitExpressions<Lowered>(stmt, (expr) => {
        found ||= kinds.includes(expr.kind) || (expr.kind === "object" && isCopying(expr));
      });
  return found;
}
