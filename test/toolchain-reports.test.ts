// What the tools print, as plain data.
import { describe, expect, test } from "vitest";
import { ChipListener, readChipName } from "../toolchain/chip-name.ts";
import { readCompileReport } from "../toolchain/compile-report.ts";
import { parseJsonObject } from "../toolchain/json.ts";
import { readEsp8266Table, readSections } from "../toolchain/memory-use.ts";
import { readUploadReport } from "../toolchain/upload-report.ts";

const fqbn = "esp8266:esp8266:nodemcuv2";

/** The form of the table that the ESP8266 core prints, with numbers of our own. */
const esp8266Table = `
. Variables and constants in RAM (global, static), used 28892 / 80192 bytes (36%)
║   SEGMENT  BYTES    DESCRIPTION
╠══ DATA     1500     initialized variables
╠══ RODATA   1200     constants
╚══ BSS      26192    zeroed variables
. Instruction RAM (IRAM_ATTR, ICACHE_RAM_ATTR), used 60001 / 65536 bytes (91%)
║   SEGMENT  BYTES    DESCRIPTION
╠══ ICACHE   32768    reserved space for flash instruction cache
╚══ IRAM     27233    code in IRAM
. Code in flash (default, ICACHE_FLASH_ATTR), used 248980 / 1048576 bytes (23%)
║   SEGMENT  BYTES    DESCRIPTION
╚══ IROM     248980   code in flash
`;

describe("memory", () => {
  test("the ESP8266 table gives flash, RAM and IRAM in this order", () => {
    expect(readEsp8266Table(esp8266Table)).toEqual([
      { memory: "flash", used: 248980, limit: 1048576 },
      { memory: "ram", used: 28892, limit: 80192 },
      { memory: "iram", used: 60001, limit: 65536 },
    ]);
    expect(readEsp8266Table("Leaving...\nHard resetting")).toEqual([]);
  });

  test("sections of other cores, without those that have no limit", () => {
    expect(
      readSections([
        { name: "data", size: 9, maxSize: 2048 },
        { name: "text", size: 444, maxSize: 32256 },
        { name: "eeprom", size: 1, maxSize: 10 },
        { name: "iram", size: 1, maxSize: 0 },
      ]),
    ).toEqual([
      { memory: "flash", used: 444, limit: 32256 },
      { memory: "ram", used: 9, limit: 2048 },
    ]);
  });
});

describe("a compilation", () => {
  const read = (json: object, status: number | undefined = 0, stderr = "") =>
    readCompileReport(JSON.stringify(json), stderr, status, fqbn);

  test("that worked", () => {
    const report = read({ success: true, compiler_err: esp8266Table, builder_result: { build_path: "x" } });
    expect(report.outcome).toEqual({ kind: "compiled" });
    expect(report.memory).toHaveLength(3);
    expect(report.diagnostics).toEqual([]);
  });

  test("with errors keeps them, with severities in small letters", () => {
    const diagnostics = [
      { severity: "ERROR", message: "'x' was not declared", file: "/s/a.ino", line: 3, column: 5 },
      { severity: "WARNING", message: "unused", file: "/s/a.ino", line: 4 },
    ];
    const report = read({ success: false, error: "exit status 1", builder_result: { diagnostics } }, 1);
    expect(report.outcome).toEqual({ kind: "failed", reason: "exit status 1" });
    expect(report.diagnostics).toEqual([
      { severity: "error", message: "'x' was not declared", file: "/s/a.ino", line: 3, column: 5 },
      { severity: "warning", message: "unused", file: "/s/a.ino", line: 4, column: 0 },
    ]);
  });

  test.each(["text section exceeds available space in board", "region `iram1_0_seg' overflowed by 12 bytes"])(
    "that made too much: %s",
    (compiler_err) => {
      const report = read({ success: false, error: "exit status 1", compiler_err }, 1);
      expect(report.outcome).toEqual({ kind: "too-big" });
    },
  );

  test("without the board's core names the core", () => {
    const error = "Platform 'esp8266:esp8266' not found: platform not installed";
    expect(read({ success: false, error }, 1).outcome).toEqual({ kind: "no-core", core: "esp8266:esp8266" });
    const onStderr = readCompileReport("", JSON.stringify({ error: "no space left" }, null, 2), 1, fqbn);
    expect(onStderr.outcome).toEqual({ kind: "failed", reason: "no space left" });
  });

  test("that a signal ended, or that printed no JSON, is a failure with the last words", () => {
    expect(readCompileReport("", "", undefined, fqbn).outcome.kind).toBe("failed");
    // `true`, for example, where TSINO_ARDUINO_CLI names another program.
    expect(readCompileReport("", "", 0, fqbn).outcome.kind).toBe("failed");
    expect(readCompileReport("panic", "a\nthe end\n", 1, fqbn).outcome).toEqual({
      kind: "failed",
      reason: "the end",
    });
    expect(readCompileReport('{"success": "?", "builder_result": [1]}', "", 1, fqbn).diagnostics).toEqual([]);
  });

  test("log lines round the JSON don't matter", () => {
    expect(parseJsonObject('warning: x\n{"a": 1}\n')).toEqual({ a: 1 });
    expect(parseJsonObject("} {")).toBeUndefined();
    expect(parseJsonObject("{ no }")).toBeUndefined();
  });
});

describe("an upload", () => {
  test.each([
    ["Could not open /dev/ttyUSB0, permission denied", "no-permission"],
    ["could not open port '/dev/ttyUSB0': [Errno 16] Device or resource busy", "port-busy"],
    ["cannot open port: no such file or directory", "no-port"],
    [
      "A fatal error occurred: Failed to connect to ESP8266: Timed out waiting for packet header",
      "no-answer",
    ],
    ["avrdude: stk500_recv(): programmer is not in sync", "no-answer"],
    ["WARNING: Unsupported crystal in use?\nMD5 of file does not match data in flash!", "failed"],
    ["something else", "failed"],
  ])("that failed: %s", (stderr, kind) => {
    const json = JSON.stringify({ error: "Failed uploading: exit status 2", stdout: "", stderr });
    expect(readUploadReport(json, "", 1).outcome.kind).toBe(kind);
  });

  test("that failed, as arduino-cli tells it: on stderr, with the tool's words inside", () => {
    const output = { stdout: "Serial port /dev/x\n", stderr: "A fatal error: This chip is ESP32" };
    const failure = { error: "Failed uploading: exit status 2", output, warnings: ["no discovery"] };
    expect(readUploadReport("", JSON.stringify(failure, null, 2), 1)).toEqual({
      outcome: { kind: "failed", reason: "Failed uploading: exit status 2" },
      log: "Serial port /dev/x\n\nA fatal error: This chip is ESP32",
      verified: false,
      chip: undefined,
    });
  });

  test("that can't open the port: esptool's words fit both cases, the system's don't", () => {
    const read = (reason: string) => {
      const stderr = `Could not open /dev/x, the port is busy or doesn't exist.\n(${reason}: '/dev/x')`;
      return readUploadReport("", JSON.stringify({ error: "x", output: { stderr } }), 1).outcome.kind;
    };
    expect(read("[Errno 2] could not open port /dev/x: No such file or directory")).toBe("no-port");
    expect(read("[Errno 16] could not open port /dev/x: Device or resource busy")).toBe("port-busy");
  });

  test("that worked", () => {
    const report = readUploadReport('{"stdout": "Hash of data verified.", "stderr": ""}', "", 0);
    expect(report).toEqual({
      outcome: { kind: "uploaded" },
      log: "Hash of data verified.",
      verified: true,
      chip: undefined,
    });
  });
});

describe("the chip of an upload", () => {
  test.each([
    [
      "Chip is ESP8266EX\nFeatures: WiFi\nMAC: 5c:cf:7f:00:00:01\n",
      "ESP8266EX",
      "5c:cf:7f:00:00:01",
      undefined,
    ],
    [
      "Chip type:          ESP8266EX\r\nMAC:  5C:CF:7F:00:00:01\r\n",
      "ESP8266EX",
      "5C:CF:7F:00:00:01",
      undefined,
    ],
    ["Chip is ESP8285\nAuto-detected Flash size: 1MB\n", "ESP8285", undefined, "1MB"],
    ["avrdude: Device signature = 0x1e950f (probably m328p)\n", "m328p", undefined, undefined],
  ])("%j", (text, name, mac, flash) => expect(readChipName(text)).toEqual({ name, mac, flash }));

  test("none is said", () => expect(readChipName("Connecting....\n")).toBeUndefined());

  test("is told once, when all is known, from pieces", () => {
    const listener = new ChipListener();
    const pieces = ["Chip is ESP82", "66EX\nMAC: 5c:cf", ":7f:00:00:01\n", "Writing at"];
    const told = pieces.map((piece) => listener.push(piece, false)?.mac);
    expect(told).toEqual([undefined, undefined, "5c:cf:7f:00:00:01", undefined]);
  });

  test("without an address, when writing begins", () => {
    const listener = new ChipListener();
    expect(listener.push("Chip is ESP8266EX\n", false)).toBeUndefined();
    expect(listener.push("Writing at 0x0 (1 %)", true)?.name).toBe("ESP8266EX");
  });
});
