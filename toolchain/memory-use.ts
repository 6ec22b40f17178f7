// How much of the board's memories a firmware takes, read from what arduino-cli says. Pure.
// Boards of most cores give `executable_sections_size`; the ESP8266 core prints a table of its own instead.

export type Memory = "flash" | "ram" | "iram";

export interface MemoryUse {
  readonly memory: Memory;
  /** Bytes. */
  readonly used: number;
  /** Bytes the board has; above 0. */
  readonly limit: number;
}

/** An entry of arduino-cli's `executable_sections_size`. */
export interface SectionSize {
  readonly name: string;
  readonly size: number;
  readonly maxSize: number;
}

const order: readonly Memory[] = ["flash", "ram", "iram"];

const sectionMemories: Readonly<Record<string, Memory>> = { text: "flash", data: "ram", iram: "iram" };

/** Sections whose meaning or limit is not known are left out. */
export function readSections(sections: readonly SectionSize[]): readonly MemoryUse[] {
  const uses = sections.flatMap(({ name, size, maxSize }) => {
    const memory = sectionMemories[name];
    return memory === undefined || maxSize <= 0 ? [] : [{ memory, used: size, limit: maxSize }];
  });
  return sortUses(uses);
}

// `. Instruction RAM (IRAM_ATTR, ICACHE_RAM_ATTR), used 59667 / 65536 bytes (91%)`
const tableLine = /^\W*(\w[^\n]*?),? used (\d+) \/ (\d+) bytes/gm;

const tableTitles: readonly (readonly [RegExp, Memory])[] = [
  [/^Instruction RAM|IRAM/, "iram"],
  [/^Code in flash|IROM/, "flash"],
  [/^Variables and constants in RAM|RAM/, "ram"],
];

/** The table that the ESP8266 core's sizes.py prints; empty when the text holds none. */
export function readEsp8266Table(text: string): readonly MemoryUse[] {
  const uses = [...text.matchAll(tableLine)].flatMap(([, title = "", used, limit]) => {
    const memory = tableTitles.find(([pattern]) => pattern.test(title))?.[1];
    return memory === undefined || Number(limit) <= 0
      ? []
      : [{ memory, used: Number(used), limit: Number(limit) }];
  });
  return sortUses(uses);
}

function sortUses(uses: readonly MemoryUse[]): readonly MemoryUse[] {
  return [...uses].sort((a, b) => order.indexOf(a.memory) - order.indexOf(b.memory));
}
