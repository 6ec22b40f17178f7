// Holds firmware to `maxSize` of the settings.
import type { MemoryUse } from "../toolchain/memory-use.ts";
import { makeProblem } from "./problem.ts";
import type { SettingValues } from "./settings/setting-table.ts";
import { measureLimit } from "./settings/size-limit.ts";
import { formatBytes, memoryLabels } from "./size-bars.ts";

export interface SizeLimits {
  readonly maxSize?: SettingValues["maxSize"];
  /** Where they were set. */
  readonly maxSizeFrom?: string;
}

/** @throws Problem that names each memory of which the firmware takes too much */
export function checkSizeLimits(memory: readonly MemoryUse[], limits: SizeLimits): void {
  const { maxSize = {}, maxSizeFrom = "tsino.json" } = limits;
  const excess = memory.flatMap(({ memory: name, used, limit: capacity }) => {
    const limit = maxSize[name];
    const most = limit === undefined ? capacity : measureLimit(limit, capacity);
    if (limit === undefined || used <= most) return [];
    return [`${memoryLabels[name]} ${formatBytes(used)} of ${formatBytes(most)}`];
  });
  if (excess.length > 0) throw makeProblem("size-limit", { excess: excess.join(", "), from: maxSizeFrom });
}
