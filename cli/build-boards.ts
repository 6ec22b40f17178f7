// `tsino build --all`: one program for several boards, one after the other, and a table at the end. A board that fails
// does not keep the others from being built.
import type { Memory, MemoryUse } from "../toolchain/memory-use.ts";
import { type BuildRequest, type Built, buildSketch, checkBuild, describeBuild } from "./build-sketch.ts";
import type { Context } from "./context.ts";
import { exitCodes } from "./exit-codes.ts";
import { Problem } from "./problem.ts";
import { reportFailure } from "./report-failure.ts";
import { formatBytes, memoryLabels } from "./size-bars.ts";
import { renderColumns } from "./text-table.ts";

interface BoardResult {
  readonly board: string;
  readonly status: number;
  /** What it tells as JSON. */
  readonly fields: object;
  readonly memory: readonly MemoryUse[];
  /** In one word why there is no firmware. */
  readonly remark: string;
}

/** Exits as the first board that failed. */
export async function runBuildAll(
  request: BuildRequest,
  boards: readonly string[],
  context: Context,
): Promise<number> {
  const { output } = context;
  const results: BoardResult[] = [];
  for (const board of boards) {
    output.log(`  ▸ ${board}`);
    results.push(await buildFor({ ...request, board }, context));
  }
  const status = results.find((one) => one.status !== exitCodes.ok)?.status ?? exitCodes.ok;
  if (output.json) {
    const list = results.map(({ board, status: exitCode, fields }) => {
      return { board, ok: exitCode === exitCodes.ok, exitCode, ...fields };
    });
    output.printResult(status, { boards: list });
    return status;
  }
  for (const line of renderBoards(results)) output.log(`  ${line}`);
  return status;
}

async function buildFor(request: BuildRequest, context: Context): Promise<BoardResult> {
  const { board } = request;
  const { output, fields } = context.output.collect();
  let built: Built | undefined;
  let told: object = {};
  try {
    const inner = { ...context, output };
    built = await buildSketch(request, inner);
    told = await describeBuild(request, built, inner);
    checkBuild(request, built);
    const remark = built.firmware === undefined ? "no firmware" : "ok";
    return { board, status: exitCodes.ok, fields: told, memory: built.firmware?.memory ?? [], remark };
  } catch (error) {
    if (context.interrupted.aborted) throw error;
    const status = reportFailure(error, output, context.env);
    const remark = error instanceof Problem ? error.slug : (remarks[status] ?? "failed");
    return { board, status, fields: { ...told, ...fields() }, memory: built?.firmware?.memory ?? [], remark };
  }
}

const remarks: Readonly<Record<number, string>> = { [exitCodes.typescript]: "errors" };

/** `nodemcuv2  ok   28 %  284.0 KB   36 %  28.6 KB` */
function renderBoards(results: readonly BoardResult[]): readonly string[] {
  const all: readonly Memory[] = ["flash", "ram", "iram"];
  const memories = all.filter((memory) =>
    results.some((one) => one.memory.some((use) => use.memory === memory)),
  );
  const rows = results.map(({ board, remark, memory }) => [
    board,
    remark,
    ...memories.map((name) => showUse(memory.find((use) => use.memory === name))),
  ]);
  const titles = ["board", "", ...memories.map((memory) => memoryLabels[memory])];
  return renderColumns([titles, ...rows], (column) => column >= 2);
}

function showUse(use: MemoryUse | undefined): string {
  if (use === undefined) return "";
  return `${Math.round((use.used / use.limit) * 100)} %  ${formatBytes(use.used).padStart(8)}`;
}
