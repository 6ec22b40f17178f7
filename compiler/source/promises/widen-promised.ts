// `let node = head; while (node !== null) node = node.next!;`: the author promises a value where there may be none, for the
// type that TypeScript gave to the place, and asks the place itself. The promise is taken back, the place gets the type that it
// has, `let node: Node | null`, and what needs a value promises it where it is used: in programs without errors then.
import type { ts } from "../../typescript.ts";
import { Attempt } from "./attempt.ts";
import { findBeginning } from "./beginnings.ts";
import { findFlow } from "./flow.ts";

/**
 * @param again makes the program of the same files, whose syntax has changed
 * @returns the program with such places as they are; the same one where there are none, or none that fit
 */
export function widenPromised(
  program: ts.Program,
  files: readonly ts.SourceFile[],
  again: () => ts.Program,
): ts.Program {
  const checker = program.getTypeChecker();
  const flow = findFlow(files, checker);
  let open = flow.arrivals.flatMap((arrival) => findBeginning(arrival, flow, checker));
  while (open.length > 0) {
    const attempt = new Attempt(flow, files);
    const found = attempt.run(open, checker, again);
    if (found !== undefined) return found;
    attempt.undo();
    // What relies on a promise keeps it, and then the narrower type.
    const rest = open.filter(({ place }) => !attempt.blamed.has(flow.groupOf(place)));
    open = rest.length < open.length ? rest : [];
  }
  return program;
}
