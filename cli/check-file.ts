// `tsino check` and `tsino emit`: the compiler alone, for editors, scripts and the curious.
import { renderJson } from "../compiler/diagnostics/render.ts";
import { countFiles } from "./build-sketch.ts";
import { compileFile, countLevels } from "./compile-file.ts";
import type { Context } from "./context.ts";
import { exitCodes } from "./exit-codes.ts";
import { toHostPath } from "./node-host.ts";

export interface CheckRequest {
  readonly file: string;
  readonly board: string;
}

/** Shows the program's messages. */
export async function runCheck(request: CheckRequest, context: Context): Promise<number> {
  const { output, cwd } = context;
  const started = performance.now();
  const program = await compileFile({ ...request, consequence: "" }, context);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  output.ok(`checked ${countFiles(program.files)}: ${countLevels(program.diagnostics)}   ${seconds} s`);
  if (output.json) {
    const options = { base: toHostPath(".", cwd) };
    const diagnostics = renderJson(program.diagnostics, program.sources, options);
    output.printResult(exitCodes.ok, { diagnostics });
  }
  return exitCodes.ok;
}

/** Prints the sketch's C++ on stdout. */
export async function runEmit(request: CheckRequest, context: Context): Promise<number> {
  const { output } = context;
  const { sketch } = await compileFile({ ...request, consequence: "" }, context);
  if (output.json) output.printResult(exitCodes.ok, { ino: sketch.ino, files: sketch.files });
  else output.print(sketch.files[sketch.ino] ?? "");
  return exitCodes.ok;
}
