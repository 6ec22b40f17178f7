// The size report: a bar per memory of the board. Yellow from 75 %, red from 90 %.
import type { Memory, MemoryUse } from "../toolchain/memory-use.ts";
import type { Output, Tint } from "./output.ts";

export const memoryLabels: Readonly<Record<Memory, string>> = { flash: "Flash", ram: "RAM", iram: "IRAM" };
const barWidth = 20;

/**
 * One line per memory: `Flash ████░░░░  28 %   284.0 KB of 1.0 MB   +1.2 KB`.
 * @param before what the last build took, where there was one
 */
export function renderSizeBars(
  uses: readonly MemoryUse[],
  tint: Output["tint"],
  before: readonly MemoryUse[] = [],
): readonly string[] {
  return uses.map(({ memory, used, limit }) => {
    const last = before.find((one) => one.memory === memory);
    const change = last === undefined || last.used === used ? "" : `   ${formatChange(used - last.used)}`;
    const share = used / limit;
    const filled = Math.min(Math.round(share * barWidth), barWidth);
    const bar = tint(chooseTint(share), "█".repeat(filled)) + tint("gray", "░".repeat(barWidth - filled));
    const percent = `${Math.round(share * 100)} %`.padStart(5);
    return `${memoryLabels[memory].padEnd(5)} ${bar} ${percent}   ${formatBytes(used)} of ${formatBytes(limit)}${change}`;
  });
}

/** `+1.2 KB`, `-12 B` */
export function formatChange(bytes: number): string {
  return `${bytes < 0 ? "-" : "+"}${formatBytes(Math.abs(bytes))}`;
}

/** `████████░░░░░░░░░░░░  42 %` */
export function renderProgressBar(share: number): string {
  const filled = Math.round(share * barWidth);
  const percent = `${Math.round(share * 100)} %`.padStart(5);
  return `${"█".repeat(filled)}${"░".repeat(barWidth - filled)} ${percent}`;
}

function chooseTint(share: number): Tint {
  if (share >= 0.9) return "red";
  return share >= 0.75 ? "yellow" : "green";
}

/** 1 KB is 1024 bytes, as in the data sheets of boards. */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(1)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
