// Cuts firmware into pieces, each with its memory and where it came from: code by the lines of debug information, data by
// its name. What the compiler put into other functions counts where it was written.
import type { ElfFile, ElfSymbol } from "./elf-file.ts";
import { type CodeRow, type CppPlace, LineTable } from "./line-table.ts";
import { readStabRows } from "./stab-table.ts";

export interface FirmwarePiece {
  /** Name of the function or data that it belongs to, as the linker has it. */
  readonly symbol: string;
  readonly kind: ElfSymbol["kind"];
  readonly section: ElfSymbol["section"];
  readonly address: number;
  readonly bytes: number;
  /** Line of C++; undefined for data, and for code without debug information. */
  readonly place: CppPlace | undefined;
}

/** What a function of the ESP8266 has of constants is seldom more. */
const mostConstants = 2048;

export function cutFirmware(elf: ElfFile): readonly FirmwarePiece[] {
  const rows = [...new LineTable(elf).rows, ...readStabRows(elf)].sort(
    (a, b) => a.address - b.address || Number(b.end) - Number(a.end),
  );
  const pieces: FirmwarePiece[] = [];
  let done = 0;
  for (const symbol of elf.symbols) {
    if (!symbol.section.loaded) continue;
    // Two names for one thing, and one that begins inside of another.
    const from = Math.max(symbol.address, done);
    const end = symbol.address + symbol.size;
    if (from >= end) continue;
    done = end;
    const { name, kind, section } = symbol;
    const constants = elf.isXtensa && kind === "function" ? countConstants(pieces.at(-1), symbol) : 0;
    if (constants > 0) {
      const place = cut(rows, from, from + 1)[0]?.place;
      pieces.push({ symbol: name, kind, section, address: from - constants, bytes: constants, place });
    }
    for (const { address, bytes, place } of kind === "data" ? [whole(from, end)] : cut(rows, from, end)) {
      pieces.push({ symbol: name, kind, section, address, bytes, place });
    }
  }
  return pieces;
}

/**
 * An Xtensa loads addresses and large numbers from in front of the function: they have no name of their own. Counts what
 * lies between it and whatever comes before, with the gaps that make functions begin at multiples of four.
 */
function countConstants(before: FirmwarePiece | undefined, { address, section }: ElfSymbol): number {
  const isNext = before !== undefined && before.section === section;
  const gap = address - (isNext ? before.address + before.bytes : section.address);
  return gap > 0 && gap <= mostConstants ? gap : 0;
}

interface Cut {
  readonly address: number;
  readonly bytes: number;
  readonly place: CppPlace | undefined;
}

function whole(from: number, end: number): Cut {
  return { address: from, bytes: end - from, place: undefined };
}

function cut(rows: readonly CodeRow[], from: number, end: number): readonly Cut[] {
  const cuts: Cut[] = [];
  let at = from;
  let index = findRow(rows, from);
  while (at < end) {
    const row = rows[index];
    const next = Math.min(rows[index + 1]?.address ?? end, end);
    const isKnown = row !== undefined && row.address <= at && !row.end && row.line > 0;
    if (next > at) cuts.push({ address: at, bytes: next - at, place: isKnown ? row : undefined });
    at = Math.max(at, next);
    index += 1;
  }
  return cuts;
}

/** Index of the last row at or before an address, -1 when there is none. */
function findRow(rows: readonly CodeRow[], address: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.address ?? 0) <= address) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
