// Warnings of the C++ compiler about a sketch that compiled: those about the sketch at their TypeScript, those about the
// core and the libraries as a number.
import { type PlaceJson, placeOf } from "../compiler/diagnostics/render.ts";
import type { ToolDiagnostic } from "../toolchain/compile-report.ts";
import type { CompiledFile } from "./compile-file.ts";
import type { Context } from "./context.ts";
import { findOrigin, renderCppMessages } from "./cpp-report.ts";
import { toHostPath } from "./node-host.ts";
import { redact, type Secrets } from "./secrets.ts";

export interface CppWarning {
  readonly message: string;
  /** In the C++. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** In the TypeScript; absent where it came from nowhere there. */
  readonly place?: PlaceJson;
}

export function showWarnings(
  diagnostics: readonly ToolDiagnostic[],
  program: CompiledFile,
  secrets: Secrets,
  { output, cwd }: Context,
): readonly CppWarning[] {
  const all = diagnostics.filter(({ severity }) => severity === "warning");
  const own = all.filter((one) => findOrigin(one, program.sketch) !== undefined || isRuntime(one));
  const options = { base: toHostPath(".", cwd), color: output.paint };
  if (own.length > 0) output.log(redact(renderCppMessages(own, program, options), secrets));
  const others = all.length - own.length;
  if (others > 0) {
    output.log(`  ${others} warning${others === 1 ? "" : "s"} in the core and the libraries`);
  }
  return all.map(({ message, file, line, column }) => {
    const span = findOrigin({ file, line, column }, program.sketch);
    const place = span === undefined ? {} : { place: placeOf(span, program.sources, options) };
    return { message: redact(message, secrets), file, line, column, ...place };
  });
}

function isRuntime({ file }: ToolDiagnostic): boolean {
  return file.replaceAll("\\", "/").includes("/src/tsino/");
}
