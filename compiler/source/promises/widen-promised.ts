// `let node = head; while (node !== null) node = node.next!;`: the author promises a value where there may be none, for the
// type that TypeScript gave to the place, and asks the place itself. The promise is taken back, the place gets the type that it
// has, `let node: Node | null`, and what needs a value promises it where it is used: in programs without errors then.
import type { ts } from "../../typescript.ts";
import { Attempt } from "./attempt.ts";
import { type Beginning, findBeginning } from "./beginnings.ts";
import { type Flow, findFlow } from "./flow.ts";
import { findShownDoubts } from "./shown-doubts.ts";
import { findSpreadDoubts } from "./spread-doubts.ts";
import { widenElements, widenSurely } from "./widen-elements.ts";
import { findWrittenDoubts } from "./written-doubts.ts";

/**
 * @param again makes the program of the same files, whose syntax has changed
 * @returns the program with such places as they are; the same one where there are none, or none that fit
 */
export function widenPromised(
  program: ts.Program,
  files: readonly ts.SourceFile[],
  again: () => ts.Program,
): ts.Program {
  const promised: Find = (flow, checker) =>
    flow.arrivals.flatMap((arrival) => findBeginning(arrival, flow, checker));
  const doubted: Find = (flow, checker) => findWrittenDoubts(files, flow, checker);
  const spread: Find = (flow, checker) => findSpreadDoubts(files, flow, checker);
  const shown: Find = (flow, checker) => findShownDoubts(files, flow, checker);
  let last: { readonly of: ts.Program; readonly flow: Flow } | undefined;
  const flowOf = (one: ts.Program): Flow => {
    if (last?.of !== one) last = { of: one, flow: findFlow(files, one.getTypeChecker()) };
    return last.flow;
  };
  const finds = [promised, doubted, spread, shown];
  const known = finds.reduce(
    (one, find) => widenAll(one, find, files, again, flowOf),
    widenSurely(program, files, again),
  );
  return widenElements(known, files, again);
}

type Find = (flow: Flow, checker: ts.TypeChecker) => readonly Beginning[];

/** So often some of the promises are tried without the others: each time takes a check of the whole program. */
const triesOfSome = 12;

function widenAll(
  program: ts.Program,
  find: Find,
  files: readonly ts.SourceFile[],
  again: () => ts.Program,
  flowOf: (program: ts.Program) => Flow,
): ts.Program {
  let left = triesOfSome;
  const widenSome = (known: ts.Program, isMeant: (beginning: Beginning) => boolean): ts.Program => {
    const checker = known.getTypeChecker();
    const flow = flowOf(known);
    let open = find(flow, checker).filter(isMeant);
    while (open.length > 0) {
      // What gets such a value may get a wider type, as what is asked does.
      const places = open.flatMap(({ place }) => place ?? []);
      const attempt = new Attempt({ ...flow, asked: new Set([...flow.asked, ...places]) }, files);
      const found = attempt.run(open, checker, again);
      if (found !== undefined) return found;
      attempt.undo();
      // What relies on a promise keeps it, and then the narrower type.
      const rest = open.filter((beginning) => !attempt.isBlamed(beginning));
      if (rest.length === open.length) {
        left -= 2;
        if (left < 0 || open.length === 1) return known;
        // Nothing tells which of them it is.
        const half = new Set(open.slice(0, open.length / 2).map(({ value }) => value));
        const first = widenSome(known, (one) => isMeant(one) && half.has(one.value));
        return widenSome(first, (one) => isMeant(one) && !half.has(one.value));
      }
      open = rest;
    }
    return known;
  };
  return widenSome(program, () => true);
}
