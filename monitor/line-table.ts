// DWARF's line table: from an address in the firmware to the line of C++ that it was made of.
import { ByteReader } from "./byte-reader.ts";
import type { ElfFile } from "./elf-file.ts";
import { type LineHeader, readLineHeader } from "./line-header.ts";

export interface CppPlace {
  readonly file: string;
  readonly line: number;
  /** From 1; 0 when the compiler did not say. */
  readonly column: number;
}

export interface CodeRow extends CppPlace {
  readonly address: number;
  /** The code ends here: no line belongs to what follows. */
  readonly end: boolean;
}

export class LineTable {
  readonly #rows: readonly CodeRow[];

  /** By address; each says what stands at its address and behind it, up to the next. */
  get rows(): readonly CodeRow[] {
    return this.#rows;
  }

  constructor(elf: ElfFile) {
    const section = elf.section(".debug_line");
    const texts = {
      str: elf.section(".debug_str") ?? Buffer.alloc(0),
      lineStr: elf.section(".debug_line_str") ?? Buffer.alloc(0),
    };
    const rows: CodeRow[] = [];
    if (section !== undefined) {
      const reader = new ByteReader(section);
      while (!reader.atEnd) {
        const header = readLineHeader(reader, texts);
        if (header === undefined) continue;
        runProgram(reader, header, rows);
        reader.at = header.end;
      }
    }
    // At one address the end of a sequence comes before the beginning of the next.
    this.#rows = rows.sort((a, b) => a.address - b.address || Number(b.end) - Number(a.end));
  }

  find(address: number): CppPlace | undefined {
    let [low, high] = [0, this.#rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#rows[middle]?.address ?? 0) <= address) low = middle + 1;
      else high = middle;
    }
    const row = this.#rows[low - 1];
    return row === undefined || row.end || row.line === 0 ? undefined : row;
  }
}

/** Functions that the linker left out stay in the table at address 0. */
const lowestCode = 0x40;

/** Runs a unit's program, which makes rows; sequences of code that is not in the firmware are dropped. */
function runProgram(reader: ByteReader, header: LineHeader, rows: CodeRow[]): void {
  const { minimumLength, lineBase, lineRange, opcodeBase, operands, files, end } = header;
  const state = { address: 0, file: 1, line: 1, column: 0 };
  let sequence: CodeRow[] = [];
  const add = (ends: boolean): void => {
    const { address, line, column } = state;
    sequence.push({ address, file: files.get(state.file) ?? "", line, column, end: ends });
    if (!ends) return;
    // One by one: a spread of a long list overflows the stack.
    if ((sequence[0]?.address ?? 0) >= lowestCode) for (const row of sequence) rows.push(row);
    sequence = [];
    Object.assign(state, { address: 0, file: 1, line: 1, column: 0 });
  };
  const advance = (special: number): void => {
    state.address += Math.floor((special - opcodeBase) / lineRange) * minimumLength;
  };
  const standard: Readonly<Record<number, () => void>> = {
    1: () => add(false),
    2: () => {
      state.address += reader.uleb() * minimumLength;
    },
    3: () => {
      state.line += reader.sleb();
    },
    4: () => {
      state.file = reader.uleb();
    },
    5: () => {
      state.column = reader.uleb();
    },
    8: () => advance(255),
    9: () => {
      state.address += reader.u16();
    },
  };
  while (reader.at < end) {
    const opcode = reader.u8();
    if (opcode === 0) {
      runExtended(reader, state, files, () => add(true));
    } else if (opcode >= opcodeBase) {
      advance(opcode);
      state.line += lineBase + ((opcode - opcodeBase) % lineRange);
      add(false);
    } else if (standard[opcode] !== undefined) {
      standard[opcode]?.();
    } else {
      for (let left = operands[opcode - 1] ?? 0; left > 0; left--) reader.uleb();
    }
  }
}

function runExtended(
  reader: ByteReader,
  state: { address: number },
  files: Map<number, string>,
  endSequence: () => void,
): void {
  const length = reader.uleb();
  const next = reader.at + length;
  const opcode = length === 0 ? 0 : reader.u8();
  if (opcode === 1) endSequence();
  else if (opcode === 2 && length === 5) state.address = reader.u32();
  else if (opcode === 3) files.set(files.size + 1, reader.text());
  reader.at = next;
}
