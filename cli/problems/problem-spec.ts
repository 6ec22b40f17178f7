// The form of an entry in the tables of what can go wrong.
import type { ExitCode } from "../exit-codes.ts";

export interface ProblemSpec {
  readonly exit: ExitCode;
  /** `{hole}` stands for what makeProblem fills in. */
  readonly message: string;
  readonly help?: string;
}
