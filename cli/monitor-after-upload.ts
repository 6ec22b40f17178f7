// `tsino upload -m`: the monitor with the project's settings, on the program that has just been sent.
import type { Context } from "./context.ts";
import { runMonitor } from "./monitor-board.ts";
import { readMonitorOptions } from "./monitor-options.ts";
import { loadSettings } from "./settings/load-settings.ts";
import type { UploadRequest } from "./upload-sketch.ts";

export async function goOnToMonitor(request: UploadRequest, port: string, context: Context): Promise<number> {
  const { file, board, out, env } = request;
  const usual = { port, timestamps: false, hex: false, raw: false, echo: false };
  const settings = await loadSettings({ board, out, env }, context);
  return runMonitor({ file, ...readMonitorOptions(usual, settings) }, context);
}
