// What a command's file needs from main.ts: a way to run its work with the surroundings of the process.
import type { Context } from "../context.ts";

/**
 * Runs a command's work and remembers its exit status. Commands load their code inside of `work`, so that
 * `--version` and `--help` load none of it.
 */
export type Enter = (work: (context: Context) => Promise<number>) => Promise<void>;

export const defaultBoard = "nodemcuv2";
