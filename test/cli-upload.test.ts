// `upload` after the compiler: what is built and sent, and how each failure ends.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runUpload } from "../cli/upload-sketch.ts";
import { thisMachine } from "../toolchain/machine.ts";
import { borrowPort } from "../toolchain/port-lease.ts";
import { UploadMeter } from "../toolchain/upload-meter.ts";
import { type BenchOptions, type CommandBench, makeCommandBench } from "./tools/command-bench.ts";
import { type FakeAnswer, makeFakeArduinoCli } from "./tools/fake-arduino-cli.ts";
import { addProcess, makeLinux } from "./tools/made-up-machine.ts";
import { makeFolder } from "./tools/temporary-folder.ts";

const compiled: FakeAnswer = { stdout: { success: true, builder_result: { build_path: "x" } } };

/** A bench with a stand-in for arduino-cli. */
function withTool(answers: Readonly<Record<string, FakeAnswer>>, options: BenchOptions = {}) {
  const tool = makeFakeArduinoCli(makeFolder(), answers);
  const bench = makeCommandBench({ ...options, env: { ...options.env, TSINO_ARDUINO_CLI: tool.path } });
  return { tool, bench, sketch: join(bench.cwd, "build", "nodemcuv2", "a") };
}

describe.skipIf(process.platform === "win32")("upload", () => {
  const uploaded = { stdout: { stdout: "Hash of data verified.", stderr: "" } };
  const upload = (bench: CommandBench, port: string | undefined, file: string | undefined = "a.ts") =>
    bench.run((context) => runUpload({ file, board: "nodemcuv2", out: "build", port }, context));

  test("without arduino-cli is exit 6, without a port exit 7", async () => {
    expect(await upload(makeCommandBench(), "/dev/null")).toBe(6);
    const machine = { ...thisMachine, dev: makeFolder(), sys: makeFolder() };
    const { bench } = withTool({}, { machine });
    expect(await upload(bench, undefined)).toBe(7);
    expect(bench.stderr()).toContain("✗ no-board: no board found");
    expect(bench.stderr()).toContain("help: ");
  });

  test("to a port that does not exist is exit 7, and nothing is built", async () => {
    const { tool, bench } = withTool({ compile: compiled });
    expect(await upload(bench, "/dev/ttyUSB-none")).toBe(7);
    expect(bench.stderr()).toContain("✗ no-such-port: /dev/ttyUSB-none does not exist");
    expect(tool.calls()).toEqual([]);
  });

  test("builds, then sends what was built", async () => {
    const { tool, bench, sketch } = withTool(
      { compile: compiled, upload: uploaded },
      { files: { port: "" } },
    );
    const port = join(bench.cwd, "port");
    expect(await upload(bench, port)).toBe(0);
    const from = join(bench.cwd, "build", "nodemcuv2", ".firmware", "a");
    expect(tool.calls().map(([verb]) => verb)).toEqual(["compile", "upload"]);
    expect(tool.calls()[1]).toEqual([
      ...["upload", "--json", "-b", "esp8266:esp8266:nodemcuv2", "-p", port],
      ...["--input-dir", from, "--", sketch],
    ]);
    expect(bench.stderr()).toContain(`  … uploading to ${port}\n  flash  ████████████████████ 100 %   `);
  });

  test("without a file sends the one sketch that was built", async () => {
    const firmware = "build/nodemcuv2/.firmware/b/b.ino.bin";
    const { tool, bench } = withTool(
      { upload: uploaded },
      { files: { port: "", [firmware]: "", "build/nodemcuv2/b/sketch.yaml": "default_fqbn: x:y:z\n" } },
    );
    expect(
      await bench.run((c) =>
        runUpload({ file: undefined, board: "nodemcuv2", out: "build", port: join(bench.cwd, "port") }, c),
      ),
    ).toBe(0);
    expect(tool.calls()[0]?.slice(0, 4)).toEqual(["upload", "--json", "-b", "x:y:z"]);
  });

  test("without a file and without a build, or with several, is exit 2", async () => {
    const { bench } = withTool({}, { files: { port: "" } });
    const port = join(bench.cwd, "port");
    const send = () =>
      bench.run((c) => runUpload({ file: undefined, board: "nodemcuv2", out: "build", port }, c));
    expect(await send()).toBe(2);
    expect(bench.stderr()).toContain("✗ nothing-built");
    const several = withTool(
      {},
      { files: { port: "", "build/nodemcuv2/.firmware/a/x": "", "build/nodemcuv2/.firmware/b/x": "" } },
    );
    const there = join(several.bench.cwd, "port");
    expect(
      await several.bench.run((c) =>
        runUpload({ file: undefined, board: "nodemcuv2", out: "build", port: there }, c),
      ),
    ).toBe(2);
    expect(several.bench.stderr()).toContain("✗ which-sketch");
    expect(several.bench.stderr()).toContain("a, b");
  });

  test.each([
    ["Timed out waiting for packet header", 8, "chip-does-not-answer"],
    ["could not open port: permission denied", 7, "port-permission"],
    ["Device or resource busy", 8, "port-busy"],
    ["it rains", 8, "upload-failed"],
  ])("that fails with «%s» is exit %i", async (stderr, status, slug) => {
    const failed = { status: 1, stdout: { error: "Failed uploading: exit status 2", stdout: "", stderr } };
    const { bench } = withTool({ compile: compiled, upload: failed }, { files: { port: "" } });
    writeFileSync(join(bench.cwd, "port"), "");
    expect(await upload(bench, join(bench.cwd, "port"))).toBe(status);
    expect(bench.stderr()).toContain(`✗ ${slug}: `);
  });

  test("a port that another program has open is exit 8, and nothing is sent", async () => {
    const machine = makeLinux([{ name: "ttyUSB0", usb: "1a86:7523" }]);
    const port = join(machine.dev, "ttyUSB0");
    addProcess(machine, 4711, "minicom", [port]);
    const { tool, bench } = withTool({ compile: compiled, upload: uploaded }, { machine });
    expect(await upload(bench, undefined)).toBe(8);
    expect(bench.stderr()).toContain(
      `✗ port-busy: ${port} is in use by minicom (process 4711)\n    help: close it, or end it: kill 4711\n`,
    );
    expect(tool.calls().map(([verb]) => verb)).toEqual(["compile"]);
  });

  test("two uploads at once don't disturb each other", async () => {
    const { bench, tool } = withTool({ compile: compiled, upload: uploaded }, { files: { port: "" } });
    const port = join(bench.cwd, "port");
    const loan = await borrowPort(port, bench.context.env, "tsino upload");
    expect(loan.kind).toBe("had");
    expect(await upload(bench, port)).toBe(8);
    expect(bench.stderr()).toContain(`is in use by tsino upload (process ${process.pid})`);
    if (loan.kind === "had") loan.giveBack();
    expect(await upload(bench, port)).toBe(0);
    expect(tool.calls().map(([verb]) => verb)).toEqual(["compile", "compile", "upload"]);
  });

  test("a board that goes away in the middle is exit 8", async () => {
    const { bench } = withTool(
      { compile: compiled, upload: { status: 1, stderr: "write timeout", removesPort: true } },
      { files: { port: "" } },
    );
    expect(await upload(bench, join(bench.cwd, "port"))).toBe(8);
    expect(bench.stderr()).toContain("✗ board-vanished: ");
  });

  test("--baud reaches the tool", async () => {
    const { tool, bench } = withTool({ compile: compiled, upload: uploaded }, { files: { port: "" } });
    const request = { file: "a.ts", board: "nodemcuv2", out: "build", port: join(bench.cwd, "port") };
    expect(await bench.run((context) => runUpload({ ...request, baud: 57600 }, context))).toBe(0);
    expect(tool.calls()[1]).toContain("upload.speed=57600");
    expect(bench.stderr()).toMatch(/ {2}flash {2}█{20} 100 % {3}\d+\.\d s {3}verified\n/);
  });

  test("builds again only when something changed", async () => {
    const firmware = { compile: { ...compiled, writes: "a.ino.bin" }, upload: uploaded };
    const { tool, bench } = withTool(firmware, {
      files: { port: "", ".env": "KEY=one\n" },
      sketch: { secrets: ["KEY"] },
    });
    const send = () =>
      bench.run((c) =>
        runUpload({ file: undefined, board: "nodemcuv2", out: "build", port: join(bench.cwd, "port") }, c),
      );
    const verbs = () =>
      tool
        .calls()
        .map(([verb]) => verb)
        .join(" ");
    expect(await upload(bench, join(bench.cwd, "port"))).toBe(0);
    expect(verbs()).toBe("compile upload");
    expect(await send()).toBe(0);
    expect(verbs()).toBe("compile upload upload");
    writeFileSync(join(bench.cwd, ".env"), "KEY=two\n");
    expect(await send()).toBe(0);
    expect(verbs()).toBe("compile upload upload compile upload");
    rmSync(join(bench.cwd, "build/nodemcuv2/.firmware/a/a.ino.bin"));
    expect(await send()).toBe(0);
    expect(verbs()).toBe("compile upload upload compile upload compile upload");
    const record = JSON.parse(readFileSync(join(bench.cwd, "build/nodemcuv2/.tsino/a.json"), "utf8"));
    expect(record).toMatchObject({
      schema: 1,
      baud: 115200,
      fqbn: "esp8266:esp8266:nodemcuv2",
      firmware: true,
    });
  });

  test("a chip that does not answer is told with three things to try", async () => {
    const failed = { status: 1, stdout: { error: "exit status 2", stderr: "Failed to connect to ESP8266" } };
    const { bench } = withTool({ compile: compiled, upload: failed }, { files: { port: "" } });
    const port = join(bench.cwd, "port");
    expect(await upload(bench, port)).toBe(8);
    const { stderr } = bench;
    expect(
      stderr().slice(stderr().indexOf("  ✗")),
    ).toBe(`  ✗ chip-does-not-answer: no board answered on ${port}
    help: 1. hold the board's FLASH (or BOOT) button while the upload begins, then let go
          2. use a cable that carries data, straight to the computer
          3. go slower: tsino upload --baud 57600
`);
  });
});

describe("how far an upload is", () => {
  test("esptool and avrdude tell, however their words are cut", () => {
    const esptool = new UploadMeter();
    expect(esptool.push("Connecting....\nWriting at 0x0000")).toBeUndefined();
    expect(esptool.push("4000... (7 %)\n")).toBe(0.07);
    expect(esptool.push("Writing at 0x00008000... (100 %)\n")).toBe(1);
    expect(new UploadMeter().push("Writing at 0x00004000 [===>    ]  15.3% 16384/107000 bytes")).toBe(0.153);
    const avrdude = new UploadMeter();
    expect(avrdude.push("Writing | ####")).toBe(0.08);
    expect(avrdude.push("#".repeat(46))).toBe(1);
    expect(new UploadMeter().push("Reading | ####")).toBeUndefined();
  });
});
