// `tsino build --size full`: a table of what takes the board's memories, by TypeScript file.
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { ElfFile } from "../monitor/elf-file.ts";
import type { Memory } from "../toolchain/memory-use.ts";
import type { Built } from "./build-sketch.ts";
import type { Context } from "./context.ts";
import { formatBytes, memoryLabels } from "./size-bars.ts";
import { measureBySource, type SourceSize } from "./size-by-source.ts";
import { explainSystemError } from "./system-error.ts";
import { renderColumns } from "./text-table.ts";

/** Shows the table. @returns what it tells as JSON */
export function showSizesFully({ sketch, program, firmware }: Built, context: Context): object {
  const { output, cwd } = context;
  if (firmware === undefined) {
    output.warn("without firmware there are no sizes");
    return { sizes: null };
  }
  const path = join(sketch.firmwareFolder, `${program.sketch.ino}.elf`);
  let all: readonly SourceSize[];
  try {
    all = measureBySource(new ElfFile(readFileSync(path)), program.sketch);
  } catch (error) {
    output.warn(`no sizes by file: ${relative(cwd, path)} can't be read: ${explainSystemError(error)}`);
    return { sizes: null };
  }
  const rows = addRest(all, firmware).map((row) => ({
    ...row,
    source: row.kind === "file" ? relative(cwd, row.source) : row.source,
  }));
  const memories = firmware.memory.map(({ memory }) => memory);
  for (const line of renderSizeTable(rows, memories)) output.log(`  ${line}`);
  return { sizes: rows };
}

/** What no name and no line tells about: tables of interrupts, gaps. */
function addRest(
  rows: readonly SourceSize[],
  { memory }: NonNullable<Built["firmware"]>,
): readonly SourceSize[] {
  const rest: { [M in Memory]?: number } = {};
  for (const { memory: name, used } of memory) {
    const told = rows.reduce((sum, { bytes }) => sum + (bytes[name] ?? 0), 0);
    if (used > told) rest[name] = used - told;
  }
  if (Object.keys(rest).length === 0) return rows;
  return [...rows, { source: "not told apart", kind: "other", bytes: rest }];
}

/** A line of titles, then one for each source; a memory is a column. */
export function renderSizeTable(rows: readonly SourceSize[], memories: readonly Memory[]): readonly string[] {
  const cells = rows.map(({ source, bytes }) => [
    source,
    ...memories.map((memory) => (bytes[memory] === undefined ? "" : formatBytes(bytes[memory]))),
  ]);
  const titles = ["", ...memories.map((memory) => memoryLabels[memory])];
  return renderColumns([titles, ...cells], (column) => column > 0);
}
