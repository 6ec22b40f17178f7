// Ctrl-C, SIGTERM and a closed terminal or pipe end a command in an orderly way; a second Ctrl-C ends it at once.
import { exitCodes } from "./exit-codes.ts";
import { isClosedPipe } from "./output-errors.ts";
import { Exit } from "./problem.ts";

/** Aborted with an Exit as its reason. Called once for a process. */
export function handleSignals(): AbortSignal {
  const controller = new AbortController();
  const ask = (status: number) => () => {
    if (controller.signal.aborted) process.exit(status);
    controller.abort(new Exit(status));
  };
  process.on("SIGINT", ask(exitCodes.interrupted));
  process.on("SIGTERM", ask(exitCodes.terminated));
  process.on("SIGHUP", ask(exitCodes.terminated));
  const end = (status: number) => {
    if (!controller.signal.aborted) controller.abort(new Exit(status));
  };
  // Whoever read our output has left: `tsino run x.ts | head -1` has had what it wanted.
  process.stdout.on("error", (error) => end(isClosedPipe(error) ? exitCodes.ok : exitCodes.config));
  process.stderr.on("error", (error) => isClosedPipe(error) && end(exitCodes.ok));
  return controller.signal;
}
