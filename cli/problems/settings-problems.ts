// Settings: tsino.json, its sections, variables.
import { exitCodes } from "../exit-codes.ts";
import type { ProblemSpec } from "./problem-spec.ts";

const { config } = exitCodes;

export const settingsProblems = {
  "settings-broken": { exit: config, message: "`{path}` can't be understood: {reason}" },
  "unknown-setting": {
    exit: config,
    message: "there is no setting `{name}`",
    help: "`tsino config` lists all settings",
  },
  "wrong-setting": { exit: config, message: "`{name}` should be {wanted}" },
  "wrong-variable": { exit: config, message: "the variable {variable} should be {wanted}, and is `{text}`" },
  "unknown-env": {
    exit: config,
    message: "`{section}` ({from}) is no section of `env` in tsino.json: {all}",
    help: "add it to `env`, or leave {from} out",
  },
} as const satisfies Record<string, ProblemSpec>;
