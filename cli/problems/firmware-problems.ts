// Making firmware: arduino-cli, the board's core, the C++ compiler, sizes.
import { exitCodes } from "../exit-codes.ts";
import type { ProblemSpec } from "./problem-spec.ts";

const { toolchain, toolMissing } = exitCodes;

export const firmwareProblems = {
  "arduino-cli-missing": {
    exit: toolMissing,
    message: "arduino-cli is not installed, and it is what makes and uploads firmware",
    help: "tsino setup     (or have it on PATH, or set TSINO_ARDUINO_CLI to its path)",
  },
  "arduino-cli-broken": {
    exit: toolMissing,
    message: "arduino-cli can't be started as `{path}`",
    help: "correct or unset TSINO_ARDUINO_CLI, or `arduinoCli` in tsino.json",
  },
  "core-missing": {
    exit: toolMissing,
    message: "arduino-cli has no core for this board: `{core}` is not installed",
    help: "{how}",
  },
  "board-not-in-core": {
    exit: toolMissing,
    message: "the installed core does not know this board: {reason}",
    help: "take a newer core: {how}",
  },
  "core-lacks-program": {
    exit: toolMissing,
    message: "the board's core needs a program that is not there: `{program}`",
    help: "{how}",
  },
  "library-missing": {
    exit: toolMissing,
    message: "the Arduino library with `{header}` is not installed",
    help: "find it with `arduino-cli lib search`, then `arduino-cli lib install NAME`",
  },
  "cpp-error": {
    exit: toolchain,
    message: "the C++ compiler refused the sketch that tsino wrote; this is a bug of tsino, please report it",
    help: "add the program and the messages above to the report",
  },
  "tool-failed": { exit: toolchain, message: "arduino-cli did not compile the sketch: {reason}" },
  "too-big": { exit: exitCodes.tooBig, message: "the firmware does not fit into the board" },
  "size-limit": {
    exit: exitCodes.tooBig,
    message: "the firmware is larger than `maxSize` allows: {excess}",
    help: "`tsino build --size full` shows which files take it; the limit is in {from}",
  },
} as const satisfies Record<string, ProblemSpec>;
