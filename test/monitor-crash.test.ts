// From the text that a crashed board prints to the calls in C++: with firmware that the ESP8266's own compiler makes.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { explainCrash, titleCrash } from "../monitor/crash-causes.ts";
import { type CrashDump, CrashReader } from "../monitor/crash-dump.ts";
import { ElfFile } from "../monitor/elf-file.ts";
import { readFunctionName } from "../monitor/function-name.ts";
import { LineTable } from "../monitor/line-table.ts";
import { traceCrash } from "../monitor/trace-crash.ts";
import { findAddr2line, parseAddr2line, readInlinedCalls } from "../toolchain/addr2line.ts";
import {
  buildCrashFirmware,
  crashSource,
  crashTools,
  findCrashAddresses,
  renderCrashDump,
} from "./tools/crash-firmware.ts";
import { findMissing } from "./tools/real-tools.ts";
import { makeFolder } from "./tools/temporary-folder.ts";

const missing = findMissing(crashTools);
const anywhere = { load: 0x40201058, returns: [0x40201017, 0x40201038, 0x40201054] };

/** Feeds a text to a reader: the lines that it gives back, and the dump. */
function read(text: string): { passed: string[]; dump: CrashDump | undefined } {
  const reader = new CrashReader();
  const passed: string[] = [];
  let dump: CrashDump | undefined;
  const steps = [...text.split("\n").map((line) => reader.push(line)), reader.finish()];
  for (const step of steps) {
    if (step.kind === "pass") passed.push(...step.lines);
    if (step.kind === "crash") {
      dump = step.dump;
      passed.push(...step.rest);
    }
  }
  return { passed, dump };
}

describe("a dump", () => {
  test("of an exception", () => {
    const { passed, dump } = read(`before\n${renderCrashDump(anywhere)} ets Jan  8 2013,rst cause:2\nafter`);
    expect(passed).toEqual(["before", "", " ets Jan  8 2013,rst cause:2", "after"]);
    expect(dump).toMatchObject({
      kind: "exception",
      cause: 28,
      registers: { epc1: 0x40201058, excvaddr: 0 },
    });
    expect(dump?.stack).toHaveLength(16);
    expect(dump && titleCrash(dump)).toBe("Exception (28) reading address 0x00000000");
    expect(dump && explainCrash(dump)).toBe("LoadProhibited: something was null or undefined");
  });

  test.each([
    ["Soft WDT reset\n", "watchdog", "Soft WDT reset"],
    ["Panic core_esp8266_main.cpp:191 __yield\n", "abort", "Panic core_esp8266_main.cpp:191 __yield"],
    ["Abort called\n", "abort", "Abort called"],
    ["Unhandled C++ exception: OOM\n", "out-of-memory", "Out of memory"],
    [
      "Stack overflow detected.\n\nException (5):\nepc1=0x40201058 epc2=0x00000000 epc3=0x00000000 excvaddr=0x00000000 depc=0x00000000\n",
      "stack-overflow",
      "Stack overflow",
    ],
  ])("of «%s»", (head, kind, title) => {
    const { passed, dump } = read(renderCrashDump(anywhere, head));
    expect(passed).toEqual(["", ""]);
    expect(dump).toMatchObject({ kind });
    expect(dump && titleCrash(dump)).toBe(title);
    expect(dump && explainCrash(dump) !== "").toBe(true);
  });

  test("with an allocation that failed", () => {
    const text = renderCrashDump(anywhere, "Unhandled C++ exception: OOM\n");
    const { dump } = read(
      text.replace("<<<stack<<<\n", "<<<stack<<<\n\nlast failed alloc call: 40201058(9000)\n"),
    );
    expect(dump?.failedAllocation).toEqual({ caller: 0x40201058, bytes: 9000 });
    expect(dump && titleCrash(dump)).toBe("Out of memory: 9000 bytes were asked for");
  });

  test("that is cut off in the middle is judged by what there is", () => {
    const whole = renderCrashDump(anywhere);
    const { passed, dump } = read(
      `${whole.slice(0, whole.indexOf("3fffff90"))}\n ets Jan  8 2013,rst cause:4`,
    );
    expect(dump?.stack).toHaveLength(8);
    expect(passed.at(-1)).toBe(" ets Jan  8 2013,rst cause:4");
  });

  test("lines of a program that only look like one come through", () => {
    const lines = [
      "Exception (3) was caught",
      "Abort called",
      "--- CUT HERE ---",
      "Soft WDT reset",
      "hello",
      "",
    ];
    expect(read(lines.join("\n"))).toEqual({ passed: lines, dump: undefined });
  });
});

describe("what a checked build says when it stops", () => {
  const told = `3
tsino stopped the program: out-of-range: index 7 of 5
  at Meter.read (lib/a (1).ts:12)
  at setup (main.ts:3)
tsino: end
`;

  test("is read to its end, and again when it is repeated", () => {
    const { passed, dump } = read(`${told}after`);
    expect(passed).toEqual(["3", "after"]);
    expect(dump?.stop?.calls).toEqual([
      { function: "Meter.read", file: "lib/a (1).ts", line: 12 },
      { function: "setup", file: "main.ts", line: 3 },
    ]);
    expect(dump && titleCrash(dump)).toBe("trap out-of-range: index 7 of 5");
    const reader = new CrashReader();
    const steps = `${told}${told}`.split("\n").map((line) => reader.push(line).kind);
    expect(steps.filter((kind) => kind === "crash")).toHaveLength(2);
  });

  test("is told as far as it came", () => {
    const { passed, dump } = read(`${told.slice(0, told.indexOf("tsino: end"))} ets Jan  8 2013,rst cause:4`);
    expect(passed).toEqual(["3", " ets Jan  8 2013,rst cause:4"]);
    expect(dump?.stop?.calls).toHaveLength(2);
  });
});

describe("a function's name", () => {
  test.each([
    ["_Z8readLinev", "readLine"],
    ["_Z4loopv.part.0", "loop"],
    ["_ZN6Client4readEv", "Client::read"],
    ["_ZNK5Meter4readEiRK6String", "Meter::read"],
    ["_ZN5MeterC2Ev", "Meter::Meter"],
    ["_ZN5tsino5ArrayIlE4pushERKl", "tsino::Array::push"],
    ["_ZN5tsino4makeI5MeterJiEEENS_3RefIT_EEDpT0_", "tsino::make"],
    ["_ZL6helperv", "helper"],
    ["loop_wrapper", "loop_wrapper"],
    ["_ZZ4loopvENKUlvE_clEv", "_ZZ4loopvENKUlvE_clEv"],
  ])("%s is %s", (linked, name) => {
    expect(readFunctionName(linked)).toBe(name);
  });
});

test("what addr2line prints", () => {
  const text =
    "0x40201035\n_Z4pollv\n/x/a.ino:13 (discriminator 2)\n_Z4loopv\nC:\\x\\a.ino:16\n0x40000000\n??\n??:0\n";
  expect([...parseAddr2line(text)]).toEqual([
    [
      0x40201035,
      [
        { function: "_Z4pollv", file: "/x/a.ino", line: 13 },
        { function: "_Z4loopv", file: "C:\\x\\a.ino", line: 16 },
      ],
    ],
    [0x40000000, []],
  ]);
});

describe("addr2line", () => {
  test.skipIf(process.platform === "win32")("is on PATH, or beside the core's compiler", () => {
    const bin = "packages/esp8266/tools/xtensa-lx106-elf-gcc/3.1.0-gcc10.3-e5f9fec/bin";
    const data = makeFolder({ [`${bin}/xtensa-lx106-elf-addr2line`]: "" });
    const env = { PATH: makeFolder(), ARDUINO_DIRECTORIES_DATA: data };
    expect(findAddr2line(env, "linux")).toBe(join(data, bin, "xtensa-lx106-elf-addr2line"));
    expect(findAddr2line({ ...env, ARDUINO_DIRECTORIES_DATA: makeFolder() }, "linux")).toBeUndefined();
    expect(findAddr2line({ ...env, PATH: join(data, bin) }, "linux")).toBe(
      join(data, bin, "xtensa-lx106-elf-addr2line"),
    );
  });
});

describe("a firmware", () => {
  const lines = readFileSync(crashSource, "utf8").split("\n").slice(1);
  const lineOf = (part: string): number => lines.findIndex((line) => line.includes(part)) + 1;
  // Version 5 names files by their full path.
  const file = expect.stringMatching(/(?:^|\/)a\.ino$/);
  const crashed = () => [
    { function: "Client::read", file, line: lineOf("return fd") },
    { function: "readLine", file, line: lineOf("client->read") },
    { function: "loop", file, line: lineOf("  readLine();") },
    { function: "loop_wrapper", file, line: lineOf("loop_wrapper") },
  ];

  test.each([["-gdwarf-2"], ["-gdwarf-4"], ["-gdwarf-5"], ["-gz"]])(
    "made with %s tells the calls of its crash",
    (option) => {
      if (missing !== undefined) return;
      const path = buildCrashFirmware(makeFolder(), [option]);
      const { dump } = read(renderCrashDump(findCrashAddresses(path)));
      const calls = dump === undefined ? [] : traceCrash(dump, new ElfFile(readFileSync(path)));
      expect(calls).toMatchObject(crashed());
    },
  );

  test("with the core's addr2line also tells what the compiler put into another function", ({ skip }) => {
    skip(missing !== undefined, missing);
    const path = buildCrashFirmware(makeFolder());
    const tool = findAddr2line({ PATH: process.env.PATH }, process.platform);
    const { dump } = read(renderCrashDump(findCrashAddresses(path)));
    const expand = (addresses: readonly number[]) =>
      readInlinedCalls(tool ?? "", path, addresses, { PATH: process.env.PATH });
    const calls = dump === undefined ? [] : traceCrash(dump, new ElfFile(readFileSync(path)), expand);
    const [inner, readLine, , wrapper] = crashed();
    expect(calls).toMatchObject([
      inner,
      readLine,
      { function: "poll", file, line: lineOf("  readLine();") },
      { function: "loop", file, line: lineOf("  poll();") },
      wrapper,
    ]);
    const broken = (addresses: readonly number[]) => readInlinedCalls("/nowhere", path, addresses, {});
    expect(dump && traceCrash(dump, new ElfFile(readFileSync(path)), broken)).toMatchObject(crashed());
  });

  test("stripped of debug information still has names", ({ skip }) => {
    skip(missing !== undefined, missing);
    const path = buildCrashFirmware(makeFolder(), ["-g0"]);
    const { dump } = read(renderCrashDump(findCrashAddresses(path)));
    const calls = dump === undefined ? [] : traceCrash(dump, new ElfFile(readFileSync(path)));
    expect(calls.map((call) => [call.function, call.line])).toEqual(
      crashed().map((call) => [call.function, 0]),
    );
  });

  test("of another program tells nothing rather than something wrong", ({ skip }) => {
    skip(missing !== undefined, missing);
    const elf = new ElfFile(readFileSync(buildCrashFirmware(makeFolder())));
    const { dump } = read(
      renderCrashDump({ load: 0x40240000, returns: [0x40240010, 0x40240020, 0x40240030] }),
    );
    expect(dump && traceCrash(dump, elf)).toEqual([]);
  });

  test("that is none is refused", () => {
    expect(() => new ElfFile(Buffer.from("hello"))).toThrow("no 32-bit ELF file");
    expect(() => new ElfFile(Buffer.alloc(100))).toThrow("no 32-bit ELF file");
  });

  test("has lines only where its code is", ({ skip }) => {
    skip(missing !== undefined, missing);
    const elf = new ElfFile(readFileSync(buildCrashFirmware(makeFolder())));
    const table = new LineTable(elf);
    expect(table.find(0x40200000)).toBeUndefined();
    expect(table.find(0x40300000)).toBeUndefined();
    for (const { address } of elf.functions) expect(table.find(address)?.line).toBeGreaterThan(0);
  });
});
