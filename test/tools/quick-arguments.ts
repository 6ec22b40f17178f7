// How sketches are built that run once and shortly: in a third of the time, and several times slower.
import { stackBytes } from "../../simulator/engine/flags.ts";

/** A compiler's arguments for code that is not optimized (of several levels the last one counts) and knows no positions. */
export function makeQuick(args: readonly string[]): string[] {
  return [...args.filter((word) => !/^-(?:debug-info-kind|dwarf-version)=/.test(word)), "-O0"];
}

/** Without optimization each value has a place of its own on the stack. */
export const quickStackBytes = 8 * stackBytes;
