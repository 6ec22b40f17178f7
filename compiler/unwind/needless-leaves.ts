// Checks for an error behind which the function ends anyway: who called looks, too.
//   send(); if (thrown) return; return;  =>  send(); return;
import type { Lowered, Stmt } from "../hir/index.ts";
import { mapStmt } from "../hir/rebuild.ts";

type S = Stmt<Lowered>;

/** The body of a function without a result, where nothing follows but a plain `return`. */
export function withoutNeedlessLeaves(body: readonly S[]): readonly S[] {
  const inside = (stmt: S): readonly S[] => {
    switch (stmt.kind) {
      case "block":
      case "labelled":
      case "group":
        return [{ ...stmt, body: shorten(stmt.body) }];
      case "switch":
        return [{ ...stmt, cases: stmt.cases.map((one) => ({ ...one, body: shorten(one.body) })) }];
      default:
        return [stmt];
    }
  };
  return shorten(body.flatMap((stmt) => mapStmt(stmt, inside)));
}

function shorten(list: readonly S[]): readonly S[] {
  return list.flatMap((stmt, at) => (isPlainReturn(list[at + 1]) ? withoutCheck(stmt) : [stmt]));
}

/** Who is at the end of a function leaves it anyway. */
export function withoutLastLeave(body: readonly S[]): readonly S[] {
  const last = body.at(-1);
  if (last === undefined) return body;
  const rest = body.slice(0, -1);
  if (last.kind === "block") return [...rest, { ...last, body: withoutLastLeave(last.body) }];
  if (last.kind === "group") return [...rest, { ...last, body: withoutLastLeave(last.body) }];
  return last.kind === "return" ? rest : [...rest, ...withoutCheck(last)];
}

function withoutCheck(stmt: S): readonly S[] {
  if (stmt.kind === "group") {
    const last = stmt.body.at(-1);
    const body = last === undefined ? [] : [...stmt.body.slice(0, -1), ...withoutCheck(last)];
    return [{ ...stmt, body }];
  }
  const checks = stmt.kind === "if" && stmt.test.kind === "pending" && stmt.test.op === "thrown";
  return checks && stmt.then.kind === "return" ? [] : [stmt];
}

function isPlainReturn(stmt: S | undefined): boolean {
  if (stmt?.kind === "group") return isPlainReturn(stmt.body[0]);
  return stmt?.kind === "return" && stmt.value === undefined;
}
