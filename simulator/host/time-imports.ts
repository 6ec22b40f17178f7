// Time as the sketch sees it, and the end of each turn of `loop`.
import type { HostFunction } from "../engine/instance.ts";
import type { BoardLink } from "./board-link.ts";

/** @param isInterrupted whether an interrupt must run */
export function timeImports(link: BoardLink, isInterrupted: () => boolean): Record<string, HostFunction> {
  const { clock, idle } = link;
  return {
    micros: () => {
      idle.clockRead();
      return clock.micros();
    },
    sleep: (micros = 0) => {
      link.throwIfStopped();
      link.settle();
      clock.sleep(micros);
      link.throwIfStopped();
    },
    doze: (micros = 0) => {
      link.throwIfStopped();
      link.settle();
      const left = clock.doze(micros, isInterrupted);
      link.throwIfStopped();
      return left;
    },
    turn: () => {
      link.throwIfStopped();
      idle.fruitless();
    },
    yield: () => {
      link.throwIfStopped();
      idle.yielded();
    },
  };
}
