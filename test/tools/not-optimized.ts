// How sketches are built that run once and shortly: in half the time, and several times slower.
import { stackBytes } from "../../simulator/engine/flags.ts";

/** A compiler's arguments with one more; of several levels the last one counts. */
export function notOptimized(args: readonly string[]): string[] {
  return [...args, "-O0"];
}

/** Without optimization each value has a place of its own on the stack. */
export const quickStackBytes = 8 * stackBytes;
