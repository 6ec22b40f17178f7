// Ctrl-C, SIGTERM and a closed terminal or pipe end a command in an orderly way; a second Ctrl-C ends it at once.
import { exitCodes } from "./exit-codes.ts";
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
  for (const stream of [process.stdout, process.stderr]) {
    // Whoever read our output has left: `tsino run x.ts | head -1` has had what it wanted.
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
      if (!controller.signal.aborted) controller.abort(new Exit(exitCodes.ok));
    });
  }
  return controller.signal;
}
