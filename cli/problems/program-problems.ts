// The program's file, its name on the command line.
import { exitCodes } from "../exit-codes.ts";
import type { ProblemSpec } from "./problem-spec.ts";

const { usage, config } = exitCodes;

export const programProblems = {
  "no-such-file": {
    exit: usage,
    message: "there is no file `{path}`",
    help: "check the spelling of the path",
  },
  "not-a-file": { exit: usage, message: "`{path}` is {what}", help: "name the program's main `.ts` file" },
  "not-typescript": {
    exit: usage,
    message: "`{path}` is not a TypeScript file",
    help: "tsino compiles files whose name ends in `.ts`",
  },
  "not-text": {
    exit: usage,
    message: "`{path}` is not text: {reason}",
    help: "name a TypeScript source file, saved as UTF-8",
  },
  "file-refused": {
    exit: config,
    message: "the system refuses `{path}`: {reason}",
    help: "TSINO_DEBUG=1 shows what tsino wanted of it",
  },
  "file-not-readable": { exit: config, message: "`{path}` can't be read: {reason}" },
  "no-entry": {
    exit: usage,
    message: "no program was named, and no tsino.json says which it is",
    help: 'name the program\'s main file, or write `"entry": "src/main.ts"` into tsino.json',
  },
  "entry-missing": {
    exit: config,
    message: "there is no file `{entry}`, which is the `entry` of {file}",
    help: "correct it there, or name the program's main file",
  },
  "entry-not-a-program": {
    exit: config,
    message: "`{entry}`, which is the `entry` of {file}, is no TypeScript file",
    help: "name the program's main `.ts` file there",
  },
  "unknown-board": {
    exit: usage,
    message: "there is no board `{board}`",
    help: "`tsino boards` lists the boards that tsino knows",
  },
  "no-such-topic": {
    exit: usage,
    message: "there is no diagnostic `{slug}`",
    help: "`tsino explain` takes the word after `error` or `warning` in a message",
  },
  usage: { exit: usage, message: "{text}" },
} as const satisfies Record<string, ProblemSpec>;
