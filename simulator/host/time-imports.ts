// Time as the sketch sees it, and the end of each turn of `loop`.
import type { HostFunction } from "../engine/instance.ts";
import type { BoardLink } from "./board-link.ts";

export function timeImports(link: BoardLink): Record<string, HostFunction> {
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
