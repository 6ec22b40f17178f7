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

/** Calls, the innermost first. Empty when the dump is not of this firmware. */
export function traceCrash(dump: CrashDump, elf: ElfFile): readonly CrashCall[] {
  const table = new LineTable(elf);
  const locate = (address: number): CrashCall[] => {
    const found = elf.findFunction(address);
    if (found === undefined) return [];
    const place = table.find(address) ?? { file: "", line: 0, column: 0 };
    const { file, line, column } = place;
    return [{ address, function: readFunctionName(found.name), file, line, column }];
  };
  const { failedAllocation, registers, stack, kind } = dump;
  const start = registers.epc1 === undefined ? [] : locate(registers.epc1);
  const allocation =
    kind === "out-of-memory" && failedAllocation !== undefined
      ? locate(failedAllocation.caller - callLength)
      : [];
  const returns = stack
    .filter((word) => isReturnAddress(word, elf))
    .flatMap((word) => locate(word - callLength));
  return [...start, ...allocation, ...returns].filter(
    (call, index, all) => index === 0 || !isSamePlace(call, all[index - 1]),
  );
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
