// Folders and files that tsino writes: a new project, the sketch, what `tsino clean` removes.
import { exitCodes } from "../exit-codes.ts";
import type { ProblemSpec } from "./problem-spec.ts";

const { usage, config } = exitCodes;

export const folderProblems = {
  "path-not-usable": { exit: config, message: "the path {path} has {what}", help: "{how}" },
  "choice-missing": {
    exit: usage,
    message: "a new project needs {flags}, and nobody has chosen",
    help: "`tsino boards` lists the boards; examples: {examples}\n`--yes` takes the usual ones",
  },
  "unknown-example": {
    exit: usage,
    message: "there is no example `{example}`",
    help: "examples: {examples}",
  },
  "example-not-for-board": {
    exit: usage,
    message: "the example `{example}` is not for the board `{board}`: {obstacle}",
    help: "choose another one: `--example blink`",
  },
  "project-exists": {
    exit: config,
    message: "{names} {verb} there already; nothing was written",
    help: "choose another folder, or move that away",
  },
  "folder-not-writable": {
    exit: config,
    message: "`{path}` can't be written: {reason}",
    help: "choose another folder with `--out`, or change its permissions",
  },
  "out-is-a-file": {
    exit: config,
    message: "`{path}` is a file, and builds go to a folder of this name",
    help: "move it away, or choose another folder with `--out`",
  },
  "folder-gone": {
    exit: config,
    message: "the folder that you are in does not exist any more",
    help: "go to another one: cd ~",
  },
  "not-in-project": {
    exit: usage,
    message: "`{path}` is not a folder inside of this one, so nothing in it is removed",
    help: "go to the project's folder first",
  },
  "foreign-file": {
    exit: config,
    message: "`{path}` is in the way: tsino did not write it, or somebody changed it since",
    help: "move it away if you need it, or delete it and tsino writes it anew",
  },
} as const satisfies Record<string, ProblemSpec>;
