// One line for each thing that is downloaded: how far, how fast, how long still.
import type { OnProgress } from "../toolchain/setup/download-file.ts";
import type { FileSource } from "../toolchain/setup/file-source.ts";
import type { Context } from "./context.ts";
import type { Download } from "./setup-plan.ts";
import { formatBytes, renderProgressBar } from "./size-bars.ts";

/** A terminal is not written to more often. */
const intervalMs = 100;

/** Bytes that came over the network. */
export async function showDownload(
  { name, files }: Download,
  width: number,
  source: FileSource,
  { output }: Context,
): Promise<number> {
  const total = addSizes(files.map(({ size }) => size));
  const progress = output.progress(`${name.padEnd(width)}  downloading`);
  const started = performance.now();
  let [shown, finished, first] = [0, 0, -1];
  let bytes = 0;
  try {
    for (const file of files) {
      const onProgress: OnProgress = (share, position) => {
        const now = performance.now();
        if (first < 0) first = finished + position;
        if (now - shown < intervalMs) return;
        shown = now;
        const done = finished + position;
        const all = total ?? (share === undefined || share === 0 ? undefined : position / share);
        const rate = (done - first) / Math.max(0.001, (now - started) / 1000);
        progress.update(`${name.padEnd(width)}  ${renderState(done, all, rate)}`);
      };
      bytes += await source.fetch(file, onProgress);
      finished += file.size ?? 0;
    }
  } catch (error) {
    progress.drop();
    throw error;
  }
  progress.done(`${name.padEnd(width)}  ${total === undefined ? "" : `${formatBytes(total)}   `}checksum ok`);
  return bytes;
}

/** `████░░░░  42 %   9.1 MB/s   0:03` */
export function renderState(done: number, total: number | undefined, bytesPerSecond: number): string {
  const rate = bytesPerSecond > 0 ? `   ${formatBytes(Math.round(bytesPerSecond))}/s` : "";
  if (total === undefined || total <= 0) return `${formatBytes(done)}${rate}`;
  const bar = `${renderProgressBar(Math.min(1, done / total))}${rate}`;
  if (bytesPerSecond <= 0) return bar;
  return `${bar}   ${formatTime(Math.max(0, Math.ceil((total - done) / bytesPerSecond)))}`;
}

function formatTime(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const tail = String(seconds % 60).padStart(2, "0");
  return hours === 0 ? `${minutes}:${tail}` : `${hours}:${String(minutes).padStart(2, "0")}:${tail}`;
}

/** undefined when one of them is. */
export function addSizes(sizes: readonly (number | undefined)[]): number | undefined {
  let sum = 0;
  for (const size of sizes) {
    if (size === undefined) return undefined;
    sum += size;
  }
  return sum;
}
