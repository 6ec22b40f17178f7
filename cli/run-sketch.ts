// `tsino run`: compiles a program, builds it with clang in WebAssembly and runs it on the simulated board.
import { type BuiltModule, Engine, type RawTrap } from "../simulator/index.ts";
import { countFiles } from "./build-sketch.ts";
import { type CompiledFile, compileFile } from "./compile-file.ts";
import type { Context } from "./context.ts";
import { renderCppMessages } from "./cpp-report.ts";
import { toHostPath } from "./node-host.ts";
import { makeProblem } from "./problem.ts";
import { runBoard } from "./run-board.ts";
import { findRefusals, listRefused, renderRefusals } from "./run-not-simulated.ts";
import { listSecretFolders, makeStandIns, readSecrets, redact, renderSecretsHeader } from "./secrets.ts";

export interface RunRequest {
  readonly file: string;
  readonly board: string;
  /** true: with no more checks than the board has. */
  readonly release: boolean;
  readonly timeoutMs: number | undefined;
  readonly expect: readonly string[];
  readonly host: string;
  readonly ports: Readonly<Record<number, number>>;
}

export async function runSketch(request: RunRequest, context: Context): Promise<number> {
  const engine = new Engine();
  try {
    return await runWith(engine, request, context);
  } finally {
    engine.close();
  }
}

async function runWith(engine: Engine, request: RunRequest, context: Context): Promise<number> {
  const { output, interrupted } = context;
  const started = performance.now();
  // Clang loads in its process while TypeScript is at work here. An unchanged program needs neither.
  const onStart = (): void => engine.warmUp(!request.release);
  const consequence = "Nothing was run.";
  const program = await compileFile({ ...request, consequence, onStart }, context);
  const isSketch = program.sketch.kind === "sketch";
  if (isSketch) output.ok(`checked ${countFiles(program.files)}   ${formatSeconds(started)} s`);
  const building = build(engine, request, program, context);
  const built = await Promise.race([building, rejectWhenAborted(interrupted)]);
  if (isSketch) {
    // It may run for days: the memory of clang is better used. A trap starts it again to find its line.
    engine.close();
    output.log(`  ▶ ${request.board} simulated; serial is this terminal, Ctrl-C ends it`);
  }
  const explain = (trap: RawTrap) => engine.explainTrap(built.wasm, trap, program.sketch.ino);
  return runBoard({ request, program, wasm: built.wasm, explain }, context);
}

async function build(
  engine: Engine,
  request: RunRequest,
  program: CompiledFile,
  context: Context,
): Promise<BuiltModule> {
  const { output, cwd } = context;
  const { sketch, entry } = program;
  const secrets = makeStandIns(sketch.secrets, readSecrets(listSecretFolders(entry, cwd)));
  const files =
    secrets.size === 0 ? sketch.files : { ...sketch.files, "secrets.h": renderSecretsHeader(secrets) };
  const progress = output.progress("compiling the sketch (the very first time takes some seconds)");
  const result = await engine.buildSketch({ name: sketch.ino, files }, { checked: !request.release });
  progress.drop();
  if (result.ok) return result.module;
  const refused = findRefusals(result.diagnostics, program);
  const options = { base: toHostPath(".", cwd), color: output.paint };
  if (refused.length > 0) {
    output.log(renderRefusals(refused, program, options));
    throw makeProblem("not-simulated", { what: listRefused(refused) });
  }
  const text = renderCppMessages(result.diagnostics, program, options);
  output.log(redact(text === "" ? result.text : text, secrets));
  throw makeProblem("cpp-error", {});
}

function formatSeconds(started: number): string {
  return ((performance.now() - started) / 1000).toFixed(1);
}

function rejectWhenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}
