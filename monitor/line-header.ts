// The head of one unit of DWARF's line table: how its program is to be read, and the files that it names.
// Versions 2 to 5; the form of the list of files changed with 5.
import { ByteReader } from "./byte-reader.ts";

export interface LineHeader {
  readonly minimumLength: number;
  readonly lineBase: number;
  readonly lineRange: number;
  readonly opcodeBase: number;
  /** Number of operands of each standard opcode, from 1. */
  readonly operands: readonly number[];
  /** Number of a file to its path. */
  readonly files: Map<number, string>;
  /** Where the program begins and ends in the section. */
  readonly program: number;
  readonly end: number;
}

/** Sections that hold texts which a table of version 5 refers to. */
export interface TextSections {
  readonly str: Buffer;
  readonly lineStr: Buffer;
}

/** undefined for a unit of a form that is not known; `reader` stands behind the unit then. */
export function readLineHeader(reader: ByteReader, texts: TextSections): LineHeader | undefined {
  const length = reader.u32();
  const end = reader.at + length;
  const version = reader.u16();
  if (length >= 0xfffffff0 || version < 2 || version > 5) {
    reader.at = end;
    return undefined;
  }
  // Size of addresses and of segment selectors.
  if (version >= 5) reader.skip(2);
  const headerLength = reader.u32();
  const program = reader.at + headerLength;
  const minimumLength = reader.u8();
  if (version >= 4) reader.skip(1);
  reader.skip(1);
  const lineBase = reader.s8();
  const lineRange = reader.u8();
  const opcodeBase = reader.u8();
  const operands = Array.from({ length: opcodeBase - 1 }, () => reader.u8());
  const files = version >= 5 ? readTables(reader, texts) : readLists(reader);
  reader.at = program;
  return { minimumLength, lineBase, lineRange, opcodeBase, operands, files, program, end };
}

function readLists(reader: ByteReader): Map<number, string> {
  const folders = [""];
  for (let folder = reader.text(); folder !== ""; folder = reader.text()) folders.push(folder);
  const files = new Map<number, string>();
  for (let name = reader.text(); name !== ""; name = reader.text()) {
    files.set(files.size + 1, join(folders[reader.uleb()] ?? "", name));
    // Time and size.
    reader.uleb();
    reader.uleb();
  }
  return files;
}

const contentPath = 1;
const contentFolder = 2;

function readTables(reader: ByteReader, texts: TextSections): Map<number, string> {
  const folders = readEntries(reader, texts).map(({ path }) => path);
  const files = readEntries(reader, texts);
  return new Map(files.map(({ path, folder }, index) => [index, join(folders[folder] ?? "", path)]));
}

function readEntries(reader: ByteReader, texts: TextSections): readonly { path: string; folder: number }[] {
  const format = Array.from({ length: reader.u8() }, () => [reader.uleb(), reader.uleb()] as const);
  return Array.from({ length: reader.uleb() }, () => {
    const entry = { path: "", folder: 0 };
    for (const [content, form] of format) {
      const value = readForm(reader, form, texts);
      if (content === contentPath) entry.path = String(value);
      if (content === contentFolder) entry.folder = Number(value);
    }
    return entry;
  });
}

/** @throws Error for a form that line tables don't use */
function readForm(reader: ByteReader, form: number, texts: TextSections): number | string {
  switch (form) {
    case 0x08:
      return reader.text();
    case 0x0e:
      return new ByteReader(texts.str, reader.u32()).text();
    case 0x1f:
      return new ByteReader(texts.lineStr, reader.u32()).text();
    case 0x0b:
      return reader.u8();
    case 0x05:
      return reader.u16();
    case 0x06:
      return reader.u32();
    case 0x0f:
      return reader.uleb();
    case 0x1e:
      reader.skip(16);
      return "";
    case 0x09:
      reader.skip(reader.uleb());
      return "";
    default:
      throw new Error(`form ${form} in a line table`);
  }
}

function join(folder: string, name: string): string {
  return folder === "" || name.startsWith("/") || /^[a-z]:/i.test(name) ? name : `${folder}/${name}`;
}
