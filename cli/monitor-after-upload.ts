// `tsino upload -m`: the monitor with its usual settings, on the program that has just been sent.
import type { Context } from "./context.ts";
import { runMonitor } from "./monitor-board.ts";
import { readMonitorOptions } from "./monitor-options.ts";
import type { UploadRequest } from "./upload-sketch.ts";

export function goOnToMonitor(request: UploadRequest, port: string, context: Context): Promise<number> {
  const { file, board, out } = request;
  const usual = { timestamps: false, hex: false, raw: false, eol: "lf", echo: false };
  return runMonitor({ file, ...readMonitorOptions({ board, out, port, ...usual }) }, context);
}
