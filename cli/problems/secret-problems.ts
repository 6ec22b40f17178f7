// Secrets: their names, their values, the file that keeps them. No message has a place for a value.
import { exitCodes } from "../exit-codes.ts";
import type { ProblemSpec } from "./problem-spec.ts";

const { usage, config } = exitCodes;

export const secretProblems = {
  "secret-has-no-value": {
    exit: config,
    message: "the program asks for {names}, and no `.env` file has a value for it",
    help: "{how}",
  },
  "secret-unclear": {
    exit: config,
    message: "the value of `{name}` in `{path}` begins with a quote that is not closed",
    help: "close it; a quote that belongs to the value stands in quotes of another kind: '\"x'",
  },
  "secret-has-nul": {
    exit: config,
    message: "the value of `{name}` in `.env` holds a zero byte, which ends a text in C++",
  },
  "secret-on-command-line": {
    exit: usage,
    message: "a value on the command line stays in your shell's history, so none is taken from there",
    help: "tsino secret set {name}     asks for it and shows nothing; on a pipe: tsino secret set {name} < FILE",
  },
  "secret-name-wrong": {
    exit: usage,
    message: "that is no name for a secret: letters, digits and `_`, and no digit first",
    help: "tsino secret set WIFI_PASSWORD",
  },
  "secret-not-given": {
    exit: usage,
    message: "nobody gave a value for `{name}`, so nothing was written",
    help: "tsino secret set {name}     asks on a terminal; from a file: tsino secret set {name} < FILE",
  },
  "secret-not-usable": { exit: usage, message: "the value for `{name}` {what}; nothing was written" },
  "env-file-odd": {
    exit: config,
    message: "`{path}` is {what}, so nothing was written",
    help: "move it away, or write the value where it belongs yourself",
  },
  "env-file-unclear": {
    exit: config,
    message: "`{path}` has a quote that is not closed, and a value for `{name}` would become a part of it",
    help: "close it in an editor; then try again",
  },
} as const satisfies Record<string, ProblemSpec>;
