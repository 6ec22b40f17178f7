// The speed at which a sketch opens the serial port, for the monitor.
import type { Lowered, Program } from "../hir/index.ts";
import { bodiesOf, visitExpressions } from "../hir/walk.ts";

/** Bits per second of the first `Serial.begin` with a constant. */
export function findBaud(program: Program<Lowered>): number | undefined {
  let found: number | undefined;
  for (const { body } of bodiesOf(program)) {
    for (const stmt of body) {
      visitExpressions<Lowered>(stmt, (expr) => {
        if (expr.kind !== "extern-call" || expr.callee.name !== "begin" || found !== undefined) return;
        const { receiver, args } = expr;
        const [speed] = args;
        if (
          receiver?.kind === "extern-constant" &&
          receiver.constant.cpp === "Serial" &&
          speed?.kind === "number"
        ) {
          found = speed.value;
        }
      });
    }
  }
  return found;
}
