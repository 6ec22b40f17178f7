// Serial as the sketch sees it. Printing waits for a slow reader of stdout; input never waits and never gets lost.
import type { HostFunction } from "../engine/instance.ts";
import type { BoardLink } from "./board-link.ts";
import { word } from "./shared-world.ts";

const never = (): boolean => false;

export function serialImports(link: BoardLink): Record<string, HostFunction> {
  const { world, idle } = link;
  return {
    serial_begin: (baud = 0) => link.report({ kind: "serial-begin", baud }),
    serial_write: (at = 0, length = 0) => {
      link.put(world.serialOut, at, length, Number.POSITIVE_INFINITY, never);
    },
    serial_available: () => {
      const bytes = world.serialIn.readable();
      if (bytes === 0) idle.fruitless();
      return bytes;
    },
    serial_read: (to = 0, length = 0, peek = 0) => {
      const ring = world.serialIn;
      const count = peek
        ? ring.peek(link.memory(), to >>> 0, length)
        : ring.read(link.memory(), to >>> 0, length);
      if (count === 0) {
        idle.fruitless();
      } else {
        idle.progress();
        if (Atomics.load(world.words, word.serialStarved) !== 0)
          link.touch(ring.readable() < ring.capacity / 2);
      }
      return count;
    },
  };
}
