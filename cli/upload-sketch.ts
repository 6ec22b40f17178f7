// `tsino upload`: builds a program, or takes the one sketch that was built last, and sends it to a board.
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { uploadSketch } from "../toolchain/arduino-cli.ts";
import { listSerialPorts, mayExist } from "../toolchain/serial-ports.ts";
import type { UploadReport } from "../toolchain/upload-report.ts";
import { buildSketch } from "./build-sketch.ts";
import type { Context } from "./context.ts";
import { exitCodes } from "./exit-codes.ts";
import { refuseTool, requireArduinoCli } from "./make-firmware.ts";
import { makeProblem, type Problem } from "./problem.ts";
import { readDefaultFqbn } from "./sketch-yaml.ts";
import { locateFirmware } from "./write-sketch.ts";

export interface UploadRequest {
  /** Absent: what `tsino build` made. */
  readonly file: string | undefined;
  readonly board: string;
  readonly out: string;
  readonly port: string | undefined;
}

export async function runUpload(request: UploadRequest, context: Context): Promise<number> {
  const { output, env, interrupted } = context;
  const tool = requireArduinoCli(context);
  const port = checkPort(request.port);
  const build = await prepare(request, port, context);
  const progress = output.progress(`uploading to ${port}`);
  const started = performance.now();
  const report = await uploadSketch(tool, build, port, { env, signal: interrupted }).catch((error) => {
    progress.drop();
    throw refuseTool(error, tool, interrupted);
  });
  if (report.outcome.kind !== "uploaded") {
    progress.drop();
    throw explainFailure(report, port, context);
  }
  progress.done(`uploaded to ${port}   ${((performance.now() - started) / 1000).toFixed(1)} s`);
  if (output.json) output.printResult(exitCodes.ok, { port, fqbn: build.fqbn, sketch: build.sketch });
  return exitCodes.ok;
}

function checkPort(port: string | undefined): string {
  const found = listSerialPorts();
  if (port === undefined) throw makeProblem("no-board", { how: adviseOnPorts(found) });
  if (!mayExist(port)) throw makeProblem("no-such-port", { port, how: adviseOnPorts(found) });
  return port;
}

/** What to type, from the ports that there are. */
export function adviseOnPorts(found: readonly string[]): string {
  const [first] = found;
  if (first === undefined) {
    return "plug the board in; if it is, try another cable: many only charge\nthen: tsino upload --port PORT";
  }
  return `found: ${found.join(", ")}\ntry: tsino upload --port ${first}`;
}

async function prepare(request: UploadRequest, port: string, context: Context) {
  if (request.file !== undefined) {
    const all = { ...request, file: request.file, firmware: true };
    const { program, sketch } = await buildSketch(all, context);
    return { sketch: sketch.folder, fqbn: program.sketch.fqbn, buildPath: sketch.firmwareFolder };
  }
  const folder = join(resolve(context.cwd, request.out), request.board);
  const names = listBuilt(folder);
  const [name] = names;
  if (name === undefined) throw makeProblem("nothing-built", { folder, port });
  if (names.length > 1) throw makeProblem("which-sketch", { folder, names: names.join(", "), port });
  const sketch = join(folder, name);
  const fqbn = readDefaultFqbn(sketch);
  if (fqbn === undefined) throw makeProblem("nothing-built", { folder, port });
  return { sketch, fqbn, buildPath: locateFirmware(sketch) };
}

/** Names of the sketches in a board's folder that firmware was made of. */
function listBuilt(folder: string): readonly string[] {
  try {
    return readdirSync(join(folder, ".firmware")).sort();
  } catch {
    return [];
  }
}

function explainFailure({ outcome, log }: UploadReport, port: string, { output }: Context): Problem {
  const lastLines = log.trimEnd().split(/\r?\n/).slice(-12).join("\n");
  if (lastLines !== "") output.log(lastLines);
  switch (outcome.kind) {
    case "no-port":
      return makeProblem("no-such-port", { port, how: adviseOnPorts(listSerialPorts()) });
    case "no-permission":
      return makeProblem("port-permission", { port });
    case "port-busy":
      return makeProblem("port-busy", { port });
    case "no-answer":
      return makeProblem("chip-does-not-answer", { port });
    default:
      return makeProblem("upload-failed", {
        reason: outcome.kind === "failed" ? outcome.reason : "no reason",
      });
  }
}
