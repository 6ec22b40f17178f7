// What the causes of a crash mean, in the words of whoever wrote the program.
import type { CrashDump } from "./crash-dump.ts";

interface Cause {
  /** The processor's own name for it. */
  readonly name: string;
  readonly meaning: string;
}

const wild = "code was called where there is none: something was overwritten, or a callback was gone";

const causes: Readonly<Record<number, Cause>> = {
  0: { name: "IllegalInstruction", meaning: wild },
  2: { name: "InstructionFetchError", meaning: wild },
  3: {
    name: "LoadStoreError",
    meaning: "memory was used in a way it can't be: flash is read in whole words only",
  },
  5: { name: "Alloca", meaning: "the stack (4 KB) was full: too deep a recursion, or a large local value" },
  6: { name: "IntegerDivideByZero", meaning: "an integer was divided by zero" },
  9: {
    name: "LoadStoreAlignment",
    meaning: "a number was read at an address that is no multiple of its size",
  },
  20: { name: "InstFetchProhibited", meaning: wild },
  28: { name: "LoadProhibited", meaning: "memory was read that does not exist" },
  29: { name: "StoreProhibited", meaning: "memory was written that does not exist" },
};

/** Below this an address is a field of nothing. */
const nothing = 0x1000;

/** `Exception (28) reading address 0x00000000` */
export function titleCrash({ kind, cause, registers, words, failedAllocation }: CrashDump): string {
  switch (kind) {
    case "stop":
      return `trap ${words ?? ""}`;
    case "watchdog":
      return "Soft WDT reset";
    case "stack-overflow":
      return "Stack overflow";
    case "out-of-memory": {
      const size = failedAllocation === undefined ? "" : `: ${failedAllocation.bytes} bytes were asked for`;
      return `Out of memory${size}`;
    }
    case "abort":
      return words ?? "Abort";
    case "exception": {
      const verb = { 28: " reading", 29: " writing" }[cause ?? 0];
      const { excvaddr } = registers;
      const where =
        verb === undefined || excvaddr === undefined ? "" : `${verb} address ${showAddress(excvaddr)}`;
      return `Exception (${cause})${where}`;
    }
    default:
      return "Reset with a dump of the stack";
  }
}

/** `LoadProhibited: something was null or undefined`; undefined when there is nothing to add. */
export function explainCrash({ kind, cause, registers, failedAllocation }: CrashDump): string | undefined {
  const short =
    failedAllocation === undefined || kind === "out-of-memory"
      ? ""
      : `; memory had run out before (${failedAllocation.bytes} bytes were asked for)`;
  if (kind === "stop") return "the checked build stopped here, and stands still until it is reset";
  if (kind === "watchdog")
    return "the program did not yield for about 3 seconds: a loop without delay() or yield()";
  if (kind === "stack-overflow") return causes[5]?.meaning;
  if (kind === "out-of-memory") return "no free piece of memory was large enough";
  const known = cause === undefined ? undefined : causes[cause];
  if (known === undefined) return short === "" ? undefined : short.slice(2);
  const { excvaddr } = registers;
  const accesses = cause === 28 || cause === 29;
  const meaning =
    accesses && excvaddr !== undefined && excvaddr < nothing
      ? "something was null or undefined"
      : known.meaning;
  return `${known.name}: ${meaning}${short}`;
}

/** `0x40201033` */
export function showAddress(address: number): string {
  return `0x${address.toString(16).padStart(8, "0")}`;
}
