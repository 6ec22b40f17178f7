// From a crash's numbers to the calls that led there: which words of the stack are return addresses, and where in the
// C++ each one stands.
import type { CrashDump } from "./crash-dump.ts";
import type { ElfFile } from "./elf-file.ts";
import { readFunctionName } from "./function-name.ts";
import { LineTable } from "./line-table.ts";

/** A call in C++; file empty and line 0 where the firmware does not tell. */
export interface CrashCall {
  readonly address: number;
  readonly function: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The functions at each address, the innermost first, where a tool tells which were put into others. */
export type Expand = (
  addresses: readonly number[],
) => ReadonlyMap<number, readonly Omit<CppFunction, "column">[]>;

interface CppFunction {
  /** As the linker has it. */
  readonly function: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Calls, the innermost first. Empty when the dump is not of this firmware. */
export function traceCrash(dump: CrashDump, elf: ElfFile, expand?: Expand): readonly CrashCall[] {
  const addresses = listAddresses(dump, elf).filter((address) => elf.findFunction(address) !== undefined);
  if (addresses.length === 0) return [];
  const table = new LineTable(elf);
  const expanded = expand?.(addresses) ?? new Map();
  const calls = addresses.flatMap((address) =>
    locate(address, elf, table, expanded.get(address) ?? []).map((found) => ({
      ...found,
      address,
      function: readFunctionName(found.function),
    })),
  );
  return calls.filter((call, index) => index === 0 || !isSamePlace(call, calls[index - 1]));
}

/** Where the crash was, then where each call on the stack was made. */
function listAddresses(dump: CrashDump, elf: ElfFile): readonly number[] {
  const { failedAllocation, registers, stack, kind } = dump;
  const start = registers.epc1 === undefined ? [] : [registers.epc1];
  const outOfMemory = kind === "out-of-memory" && failedAllocation !== undefined;
  const allocation = outOfMemory ? [failedAllocation.caller - callLength] : [];
  const returns = stack.filter((word) => isReturnAddress(word, elf)).map((word) => word - callLength);
  return [...start, ...allocation, ...returns];
}

/** The line table knows the column, the tool knows the functions that the line table can't tell apart. */
function locate(
  address: number,
  elf: ElfFile,
  table: LineTable,
  inlined: readonly Omit<CppFunction, "column">[],
): readonly CppFunction[] {
  const { file, line, column } = table.find(address) ?? { file: "", line: 0, column: 0 };
  const own = { function: elf.findFunction(address)?.name ?? "", file, line, column };
  if (inlined.length < 2) return [own];
  return inlined.map((call, index) => ({ ...call, column: index === 0 && call.line === line ? column : 0 }));
}

function isSamePlace(a: CrashCall, b: CrashCall | undefined): boolean {
  return b !== undefined && a.function === b.function && a.line === b.line && a.column === b.column;
}

/** Xtensa's calls have three bytes; the return address is that of the instruction behind. */
const callLength = 3;

/** Whether a word is where a call returns to: the instruction in front of it is `call0` or `callx0`. */
function isReturnAddress(word: number, elf: ElfFile): boolean {
  const code = elf.read(word - callLength, callLength);
  if (code === undefined) return false;
  const [first = 0, second = 0, third = 0] = code;
  return (first & 0x3f) === 0x05 || (first === 0xc0 && (second & 0xf0) === 0 && third === 0);
}
