// The last word of a command that did not end well: a known problem with its help, or a mistake of tsino with a
// request to report it. A stack is for those who debug tsino: TSINO_DEBUG=1.
import { renderPlace } from "../compiler/diagnostics/render.ts";
import type { Span } from "../compiler/index.ts";
import { exitCodes } from "./exit-codes.ts";
import { readUserFile, toHostPath } from "./node-host.ts";
import type { Output } from "./output.ts";
import { packageRoot, readVersion } from "./package-root.ts";
import { Exit, makeProblem, Problem } from "./problem.ts";
import { explainSystemError, findRefusedPath } from "./system-error.ts";

/** Prints what is to be said and gives the exit status. */
export function reportFailure(
  error: unknown,
  output: Output,
  env: Readonly<Record<string, string | undefined>>,
): number {
  if (error instanceof Exit) return error.status;
  if (error instanceof Problem) {
    output.problem(error);
    const { slug, message, help } = error;
    if (output.json) output.printResult(error.exit, { problem: { slug, message, help } });
    return error.exit;
  }
  const refused = findRefusedPath(error);
  if (refused !== undefined && !refused.startsWith(packageRoot)) {
    const reason = explainSystemError(error);
    if (env.TSINO_DEBUG === "1" && error instanceof Error) output.log(error.stack ?? "");
    return reportFailure(makeProblem("file-refused", { path: refused, reason }), output, env);
  }
  const message = error instanceof Error ? error.message : String(error);
  const where = locate(error);
  output.log(`${where === undefined ? "" : `${where} - `}tsino made a mistake: ${message}`);
  output.log("  This is a bug of tsino, not of your program. Please report it, with the program if you can.");
  output.log(`  tsino ${readVersion()}, Node ${process.version}, ${process.platform} ${process.arch}`);
  if (env.TSINO_DEBUG === "1" && error instanceof Error) output.log(error.stack ?? "");
  if (output.json) output.printResult(exitCodes.internal, { problem: { slug: "internal", message } });
  return exitCodes.internal;
}

/** The line of the program at which the compiler went wrong. */
function locate(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("span" in error)) return undefined;
  // Only CompilerBug has a `span`; it is named by its field, since importing it would load the compiler.
  const span = error.span as Span | undefined;
  const text = span === undefined ? undefined : readUserFile(span.file);
  if (span === undefined || text === undefined) return undefined;
  return renderPlace(span, new Map([[span.file, text]]), { base: toHostPath(".", process.cwd()) });
}
