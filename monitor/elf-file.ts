// Reads what a crash needs of a firmware's ELF file: the bytes of its code, the names of its functions, the sections
// with debug information. 32 bits, little end first, as all boards' are.
import { inflateSync } from "node:zlib";

export interface ElfSection {
  readonly name: string;
  readonly address: number;
  readonly bytes: Buffer;
  /** It is code or data on the board, not for tools alone. */
  readonly loaded: boolean;
  /** Bytes on the board; more than `bytes` has where the file leaves zeros out. */
  readonly size: number;
  /** The board keeps it in memory that can be written. */
  readonly writable: boolean;
}

export interface ElfFunction {
  /** As the linker has it: `_Z8readLinev`. */
  readonly name: string;
  readonly address: number;
  readonly size: number;
}

/** A function, or data with a name. */
export interface ElfSymbol extends ElfFunction {
  readonly kind: "function" | "data";
  readonly section: ElfSection;
}

const compressed = 0x800;
const allocated = 0x2;
const writable = 0x1;
const noBits = 8;
const symbolKinds: Readonly<Record<number, ElfSymbol["kind"]>> = { 1: "data", 2: "function" };

export class ElfFile {
  readonly sections: readonly ElfSection[];
  /** Its code is for an Xtensa, as that of the ESP8266. */
  readonly isXtensa: boolean;
  /** By address. */
  readonly symbols: readonly ElfSymbol[];
  /** By address. */
  readonly functions: readonly ElfFunction[];

  /** @throws Error when it is no such file */
  constructor(file: Buffer) {
    const isElf32 = file.length > 52 && file.readUInt32BE(0) === 0x7f454c46 && file[4] === 1 && file[5] === 1;
    if (!isElf32) throw new Error("it is no 32-bit ELF file");
    this.sections = readSections(file);
    this.isXtensa = file.readUInt16LE(18) === 94;
    this.symbols = readSymbols(this.sections);
    this.functions = this.symbols.filter(({ kind }) => kind === "function");
  }

  section(name: string): Buffer | undefined {
    return this.sections.find((one) => one.name === name)?.bytes;
  }

  /** The function that an address lies in. */
  findFunction(address: number): ElfFunction | undefined {
    let [low, high] = [0, this.functions.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.functions[middle]?.address ?? 0) <= address) low = middle + 1;
      else high = middle;
    }
    const found = this.functions[low - 1];
    return found !== undefined && address < found.address + found.size ? found : undefined;
  }

  /** Bytes of code or data; undefined where the file has none. */
  read(address: number, length: number): Buffer | undefined {
    for (const { address: start, bytes, loaded } of this.sections) {
      const at = address - start;
      if (loaded && at >= 0 && at + length <= bytes.length) return bytes.subarray(at, at + length);
    }
    return undefined;
  }
}

function readSections(file: Buffer): readonly ElfSection[] {
  const table = file.readUInt32LE(32);
  const [size, count, names] = [file.readUInt16LE(46), file.readUInt16LE(48), file.readUInt16LE(50)];
  const headers = Array.from({ length: count }, (_, index) => {
    const at = table + index * size;
    const word = (number: number): number => file.readUInt32LE(at + number * 4);
    return { name: word(0), type: word(1), flags: word(2), address: word(3), offset: word(4), size: word(5) };
  });
  const nameTable = headers[names];
  return headers.map((header) => {
    const { type, flags, address, offset } = header;
    const raw = type === noBits ? Buffer.alloc(0) : file.subarray(offset, offset + header.size);
    // A compressed section begins with its kind, size and alignment.
    const bytes = (flags & compressed) !== 0 ? inflateSync(raw.subarray(12)) : raw;
    const name = nameTable === undefined ? "" : readName(file, nameTable.offset + header.name);
    const loaded = (flags & allocated) !== 0;
    return { name, address, bytes, loaded, size: header.size, writable: loaded && (flags & writable) !== 0 };
  });
}

function readSymbols(sections: readonly ElfSection[]): readonly ElfSymbol[] {
  const table = sections.find(({ name }) => name === ".symtab")?.bytes ?? Buffer.alloc(0);
  const names = sections.find(({ name }) => name === ".strtab")?.bytes ?? Buffer.alloc(0);
  const symbols: ElfSymbol[] = [];
  for (let at = 0; at + 16 <= table.length; at += 16) {
    const kind = symbolKinds[(table[at + 12] ?? 0) & 0xf];
    const section = sections[table.readUInt16LE(at + 14)];
    const [address, size] = [table.readUInt32LE(at + 4), table.readUInt32LE(at + 8)];
    if (kind === undefined || section === undefined || size === 0) continue;
    symbols.push({ kind, name: readName(names, table.readUInt32LE(at)), address, size, section });
  }
  return symbols.sort((a, b) => a.address - b.address);
}

function readName(bytes: Buffer, at: number): string {
  const end = bytes.indexOf(0, at);
  return bytes.toString("latin1", at, end < 0 ? bytes.length : end);
}
