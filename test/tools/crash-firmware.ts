// Firmware for a made-up crash: the ESP8266's own compiler and linker, a sketch of known lines, no core.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ElfFile } from "../../monitor/elf-file.ts";
import { runTool } from "./real-tools.ts";

export const crashSource = fileURLToPath(new URL("../fixtures/crash/a.ino.cpp", import.meta.url));
export const crashTools = ["gcc-xtensa-lx106"];

/** Builds it into `folder` and gives the file's path. @param options of the compiler, `-gdwarf-5` */
export function buildCrashFirmware(folder: string, options: readonly string[] = ["-gdwarf-4"]): string {
  const [object, elf] = [join(folder, "a.ino.cpp.o"), join(folder, "a.ino.elf")];
  const flags = ["-Os", "-g", "-mlongcalls", "-mtext-section-literals", "-ffunction-sections"];
  const plain = ["-fno-exceptions", "-fno-rtti", ...options];
  runTool("xtensa-lx106-elf-g++", [...flags, ...plain, "-c", crashSource, "-o", object]);
  const packed = options.includes("-gz") ? ["--compress-debug-sections=zlib"] : [];
  runTool("xtensa-lx106-elf-ld", [...packed, "-Ttext=0x40201000", "-e", "loop_wrapper", object, "-o", elf]);
  return elf;
}

export interface CrashAddresses {
  /** In `Client::read`, at the load through a null pointer. */
  readonly load: number;
  /** Where `readLine`, `loop` and `loop_wrapper` go on after their calls, the innermost first. */
  readonly returns: readonly number[];
}

/** Finds the addresses in the code itself: another compiler may lay it out differently. */
export function findCrashAddresses(path: string): CrashAddresses {
  const elf = new ElfFile(readFileSync(path));
  const find = (name: string) => {
    const found = elf.functions.find((one) => one.name === name);
    if (found === undefined) throw new Error(`no function ${name}`);
    return found;
  };
  const returns = ["_Z8readLinev", "_Z4loopv", "loop_wrapper"].map((name) => {
    const { address, size } = find(name);
    // The first instruction `call0` is the one that the source has.
    for (let at = address; at < address + size; at++) {
      if (((elf.read(at, 1)?.[0] ?? 0) & 0x3f) === 0x05) return at + 3;
    }
    throw new Error(`no call in ${name}`);
  });
  return { load: find("_ZN6Client4readEv").address, returns };
}

/** What the core prints when that happens. */
export function renderCrashDump({ load, returns }: CrashAddresses, head?: string): string {
  const hex = (value: number): string => value.toString(16).padStart(8, "0");
  const [a = 0, b = 0, c = 0] = returns;
  const what =
    head ??
    `Exception (28):\nepc1=0x${hex(load)} epc2=0x00000000 epc3=0x00000000 excvaddr=0x00000000 depc=0x00000000\n`;
  return `
--------------- CUT HERE FOR EXCEPTION DECODER ---------------

${what}
>>>stack>>>

ctx: cont
sp: 3ffffde0 end: 3fffffd0 offset: 0190
3fffff70:  feefeffe feefeffe feefeffe ${hex(a)}  
3fffff80:  3ffee5d4 0000001c ${hex(load)} ${hex(b)}  
3fffff90:  402010ff 3ffee620 ${hex(c)} 40100001 <
3fffffa0:  feefeffe feefeffe 3ffe85d8 401004ed  
<<<stack<<<

--------------- CUT HERE FOR EXCEPTION DECODER ---------------
`;
}
