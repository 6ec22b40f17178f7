// Runs a command's function inside the test, with collected output and a compiled program that the test made up: it
// is put into the compile cache, where the command finds it. For what comes after the compiler.
import { PassThrough } from "node:stream";

import type { Context } from "../../cli/context.ts";
import { Output } from "../../cli/output.ts";
import { reportFailure } from "../../cli/report-failure.ts";
import type { CompiledSketch } from "../../compiler/index.ts";
import { type Machine, thisMachine } from "../../toolchain/machine.ts";
import { meeting, noTools } from "./run-tsino.ts";
import { seedProgram } from "./seed-program.ts";
import { makeFolder } from "./temporary-folder.ts";

export interface BenchOptions {
  readonly files?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly json?: boolean;
  readonly machine?: Machine;
  readonly sketch?: Partial<CompiledSketch>;
}

export interface CommandBench {
  readonly cwd: string;
  readonly context: Context;
  stdout(): string;
  stderr(): string;
  /** Exit status of a command's work, its failure reported as main.ts does. */
  run(work: (context: Context) => Promise<number>): Promise<number>;
}

/** The program `a.ts`, which compiles to an `a.ino` of three lines; line 2 comes from `boom()`. */
export const programText = "export function setup(): void {\n  boom();\n}\nexport function loop(): void {}\n";
const inoText = "void setup() {\n  boom();\n}\n";

export function makeCommandBench(options: BenchOptions = {}): CommandBench {
  const cwd = makeFolder({ "package.json": "{}", ...options.files });
  const env = { ...options.env, TSINO_CACHE_DIR: makeFolder() };
  const origins = { 2: "boom()" };
  const { sketch = {} } = options;
  seedProgram(cwd, env.TSINO_CACHE_DIR, { typescript: programText, ino: inoText, origins, sketch });
  const [stdout, stderr] = [collect(), collect()];
  const streams = { stdout: stdout.stream, stderr: stderr.stream };
  const output = new Output({ ...streams, json: options.json ?? false, color: false, command: "test" });
  const context: Context = {
    cwd,
    env: { PATH: "", TSINO_DATA_DIR: noTools, XDG_RUNTIME_DIR: meeting, ...env },
    platform: process.platform,
    machine: options.machine ?? thisMachine,
    stdin: process.stdin,
    ...streams,
    output,
    interrupted: new AbortController().signal,
  };
  return {
    cwd,
    context,
    stdout: stdout.text,
    stderr: stderr.text,
    run: (work) => work(context).catch((error: unknown) => reportFailure(error, output, context.env)),
  };
}

function collect(): { stream: NodeJS.WriteStream; text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new PassThrough();
  stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  // Commands use of a terminal's stream only what every stream has, and `isTTY`, which is absent here.
  return { stream: stream as unknown as NodeJS.WriteStream, text: () => Buffer.concat(chunks).toString() };
}
