// Runs a built program on the simulated board until it ends, and gives the exit status: stdout carries the serial
// bytes and nothing else (with `--json`, events), everything for people goes to stderr.
import { type RawTrap, type SimulationOutcome, simulate } from "../simulator/index.ts";
import type { CompiledFile } from "./compile-file.ts";
import type { Context } from "./context.ts";
import { exitCodes } from "./exit-codes.ts";
import { TextExpectation } from "./expect-text.ts";
import { toHostPath } from "./node-host.ts";
import { Exit, makeProblem } from "./problem.ts";
import { describeEvent, makeNoticeReader, makeSerialWriter } from "./run-events.ts";
import type { RunRequest } from "./run-sketch.ts";
import { describeTrap, renderTrap, type TrapReport } from "./trap-report.ts";

export interface BoardRun {
  readonly request: RunRequest;
  readonly program: CompiledFile;
  readonly wasm: Uint8Array;
  /** Finds the places in C++ of a trap in this module. */
  readonly explain: (trap: RawTrap) => Promise<TrapReport>;
}

export async function runBoard(run: BoardRun, context: Context): Promise<number> {
  const { request, program } = run;
  const { output, stdin, stdout, interrupted } = context;
  const expectation = new TextExpectation(request.expect);
  const { timeoutMs } = request;
  interrupted.throwIfAborted();
  const simulation = simulate({
    wasm: run.wasm,
    script: program.sketch.kind === "script",
    optimize: request.release,
    host: request.host,
    ports: request.ports,
    input: stdin,
    output: output.json ? makeSerialWriter(stdout) : stdout,
  });
  const notice = makeNoticeReader(output, stdout.isTTY && context.stderr.isTTY);
  const expects = request.expect.length > 0;
  simulation.on((event) => {
    notice(event);
    const json = output.json ? describeEvent(event) : undefined;
    if (json !== undefined) output.printJson(json);
    if (expects && event.type === "serial" && expectation.push(event.bytes)) void simulation.stop();
  });
  let timedOut = false;
  const onTimeout = (): void => {
    timedOut = true;
    void simulation.stop();
  };
  let timer: NodeJS.Timeout | undefined;
  // A busy computer may take long to start the board: only the program's own time counts.
  if (timeoutMs !== undefined)
    void simulation.running.then(() => {
      timer = setTimeout(onTimeout, timeoutMs);
    });
  const onInterrupt = (): void => void simulation.stop();
  interrupted.addEventListener("abort", onInterrupt, { once: true });
  const outcome = await simulation.done;
  clearTimeout(timer);
  interrupted.removeEventListener("abort", onInterrupt);

  const found = expects && expectation.missing === undefined;
  if (!found) checkEnding(outcome, request);
  if (outcome.kind === "trap" && !found)
    return stopAtTrap(await explain(outcome.trap, run, context), program, context);
  if (outcome.kind === "finished") reportLeft(outcome.heap, context);
  const status = found ? exitCodes.ok : judgeEnd(expectation.missing, timedOut, request, interrupted);
  if (output.json) output.printResult(status, { type: "exit", outcome: outcome.kind });
  return status;
}

/** A trap whose place can't be found is told all the same. */
async function explain(trap: RawTrap, run: BoardRun, { output }: Context): Promise<TrapReport> {
  try {
    return await run.explain(trap);
  } catch (error) {
    output.warn(`the place was not found, a bug of tsino: ${error instanceof Error ? error.message : error}`);
    return { kind: trap.kind, detail: trap.detail, frames: [] };
  }
}

/** What a script has on the heap when it is through, and nothing leads to any more. */
function reportLeft(
  { liveBlocks: blocks, liveBytes: bytes }: Extract<SimulationOutcome, { kind: "finished" }>["heap"],
  { output }: Context,
): void {
  if (blocks === 0) return;
  const what = blocks === 1 ? `1 block of ${bytes} bytes was` : `${blocks} blocks of ${bytes} bytes were`;
  output.warn(`${what} never freed: objects that refer to each other in a circle`);
}

/** @throws when the simulation could not go on for a reason outside the program */
function checkEnding(outcome: SimulationOutcome, { host }: RunRequest): void {
  if (outcome.kind === "port-in-use") {
    throw makeProblem("port-in-use", { port: outcome.hostPort, board: outcome.port });
  }
  if (outcome.kind === "port-denied") {
    throw makeProblem("port-denied", { port: outcome.hostPort, board: outcome.port });
  }
  if (outcome.kind === "listen-failed") {
    throw makeProblem("listen-failed", { port: outcome.port, host, code: outcome.code });
  }
  if (outcome.kind === "failed") throw new Error(`the simulator failed: ${outcome.message}`);
}

/** Status of a program that ended by itself, or was ended. */
function judgeEnd(
  missing: string | undefined,
  timedOut: boolean,
  { timeoutMs }: RunRequest,
  interrupted: AbortSignal,
): number {
  if (interrupted.aborted) throw interrupted.reason;
  if (missing !== undefined) throw makeProblem("expect-failed", { text: missing });
  if (timedOut) throw makeProblem("timeout", { seconds: (timeoutMs ?? 0) / 1000 });
  return exitCodes.ok;
}

function stopAtTrap(trap: TrapReport, program: CompiledFile, { output, cwd, interrupted }: Context): number {
  if (interrupted.aborted && interrupted.reason instanceof Exit) return interrupted.reason.status;
  const base = toHostPath(".", cwd);
  output.log(renderTrap(trap, program, { base, color: output.paint }));
  if (output.json) {
    const exit = { type: "exit", outcome: "trap", trap: describeTrap(trap, program, base) };
    output.printResult(exitCodes.trap, exit);
  }
  return exitCodes.trap;
}
