// Stabs, the debug information that avr-gcc writes: from addresses to lines of C++, as rows like those of DWARF.
import type { ElfFile } from "./elf-file.ts";
import type { CodeRow } from "./line-table.ts";

const entrySize = 12;
/** Kinds of entries: a function, a line of it, the main file of what follows, a file that it includes. */
const kinds = { function: 0x24, line: 0x44, file: 0x64, included: 0x84, unit: 0x00 } as const;

/** By address; empty for firmware without stabs. */
export function readStabRows(elf: ElfFile): readonly CodeRow[] {
  const table = elf.section(".stab") ?? Buffer.alloc(0);
  const texts = elf.section(".stabstr") ?? Buffer.alloc(0);
  const rows: CodeRow[] = [];
  let [base, nextBase] = [0, 0];
  let [folder, file] = ["", ""];
  let start = 0;
  for (let at = 0; at + entrySize <= table.length; at += entrySize) {
    const kind = table[at + 4] ?? 0;
    const [line, value] = [table.readUInt16LE(at + 6), table.readUInt32LE(at + 8)];
    const text = (): string => readText(texts, base + table.readUInt32LE(at));
    if (kind === kinds.unit) {
      // Each object file has its own part of the texts; the first entry tells its length.
      base = nextBase;
      nextBase += value;
    } else if (kind === kinds.file) {
      const name = text();
      if (name === "") rows.push({ address: value, file: "", line: 0, column: 0, end: true });
      if (name.endsWith("/")) folder = name;
      else file = join(folder, name);
    } else if (kind === kinds.included) {
      file = join(folder, text());
    } else if (kind === kinds.function) {
      // One without a name ends the function; its value is the length.
      if (text() === "") rows.push({ address: start + value, file: "", line: 0, column: 0, end: true });
      else start = value;
    } else if (kind === kinds.line) {
      rows.push({ address: start + value, file, line, column: 0, end: false });
    }
  }
  return rows.sort((a, b) => a.address - b.address || Number(b.end) - Number(a.end));
}

function join(folder: string, name: string): string {
  return /^(?:\/|[a-z]:)/i.test(name) ? name : `${folder}${name}`;
}

function readText(texts: Buffer, at: number): string {
  const end = texts.indexOf(0, at);
  return texts.toString("utf8", at, end < 0 ? texts.length : end);
}
