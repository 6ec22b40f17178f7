// Whole transcripts of the commands that want a board, word for word, with exit codes: what somebody sees who has none, has the
// wrong port, or has all. A made-up computer has the ports, a pseudo-terminal is the board, a script stands in for arduino-cli.
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runDoctor } from "../cli/doctor.ts";
import { runUpload } from "../cli/upload-sketch.ts";
import { ts } from "../compiler/typescript.ts";
import { makeCommandBench } from "./tools/command-bench.ts";
import { type FakeAnswer, makeFakeArduinoCli } from "./tools/fake-arduino-cli.ts";
import { type MadeUpPort, makeLinux } from "./tools/made-up-machine.ts";
import { buildPtyBench, PseudoBoard, ptyTools, TerminalSession } from "./tools/pseudo-terminal.ts";
import { findMissing } from "./tools/real-tools.ts";
import { TsinoProcess } from "./tools/run-tsino.ts";
import { makeFolder, makeFolderForAll } from "./tools/temporary-folder.ts";

const ch340: MadeUpPort = { name: "ttyUSB0", usb: "1a86:7523" };

describe.skipIf(process.platform === "win32")("on a computer with these ports", () => {
  const upload = async (ports: readonly MadeUpPort[], port?: string) => {
    const machine = makeLinux(ports);
    const tool = makeFakeArduinoCli(makeFolder(), {});
    const bench = makeCommandBench({ machine, env: { TSINO_ARDUINO_CLI: tool.path } });
    const request = { file: "a.ts", board: "nodemcuv2", out: "build", port };
    const status = await bench.run((context) => runUpload(request, context));
    expect([bench.stdout(), tool.calls()]).toEqual(["", []]);
    return { status, stderr: bench.stderr().replaceAll(machine.dev, "/dev") };
  };

  test("tsino upload, without a board", async () => {
    expect(await upload([{ name: "ttyS0", type: "4" }])).toEqual({
      status: 7,
      stderr: `  ✗ no-board: no board found
    No serial port has a USB chip that boards have (CH340, CP210x, FTDI, CH9102).
    help: 1. plug the board in   2. try another cable: many only charge   3. tsino ports --all
          Windows and macOS may need a driver for the CH340
`,
    });
  });

  test("tsino upload --port, to one that is not there", async () => {
    expect(await upload([ch340], "/nowhere/ttyUSB1")).toEqual({
      status: 7,
      stderr: `  ✗ no-such-port: /nowhere/ttyUSB1 does not exist
    help: found: /dev/ttyUSB0  CH340 (1a86:7523)
          tsino upload --port /dev/ttyUSB0   (or leave --port out)
`,
    });
  });

  test("tsino doctor, without any tool", async () => {
    const machine = makeLinux([ch340]);
    const env = { PATH: makeFolder(), HOME: "/nowhere" };
    const bench = makeCommandBench({ machine, env });
    const context = { ...bench.context, platform: "linux" } as const;
    expect(await bench.run(() => runDoctor({ board: "nodemcuv2" }, context))).toBe(6);
    expect(bench.stderr().replaceAll(machine.dev, "/dev")).toBe(`  ✓ node ${process.versions.node}
  ✓ typescript ${ts.version}
  ✗ arduino-cli is not installed, and it is what makes and uploads firmware
    help: tsino setup     (or have it on PATH, or set TSINO_ARDUINO_CLI to its path)
  ✗ python3 missing: the ESP8266 core needs it to link
    help: Debian or Ubuntu: sudo apt install python3
  – no .env here, so there are no secrets
  ✓ /dev/ttyUSB0 CH340 (1a86:7523), readable
  – telemetry: none exists
  something that is needed is missing · --json is for bug reports, it has no secrets
`);
  });
});

const missing = findMissing(ptyTools);
const cache = { TSINO_CACHE_DIR: makeFolderForAll() };

const project = {
  "bridge/tsino.json": '{ "entry": "src/main.ts", "board": "nodemcuv2", "time": "wall" }\n',
  "bridge/.env": "WIFI_SSID=home\nWIFI_PASSWORD='correct horse'\n",
  "bridge/src/main.ts": `import { Serial } from "Arduino";
import { WiFi } from "ESP8266WiFi";
import { secret } from "tsino";

export function setup(): void {
  Serial.begin(115200);
  WiFi.begin(secret("WIFI_SSID"), secret("WIFI_PASSWORD"));
}

export function loop(): void {}
`,
};

const ino = join("build", "nodemcuv2", "bridge", "bridge.ino");
const sizes = ". Code in flash (default, ICACHE_FLASH_ATTR), used 290816 / 1048576 bytes (28%)";
const compile: FakeAnswer = { stdout: { success: true, compiler_err: sizes }, writes: "src.ino.bin" };
const esptool = `Connecting....
Chip is ESP8266EX
MAC: 5c:cf:7f:00:00:01
Auto-detected Flash size: 4MB
Writing at 0x00008000... (100 %)
Hash of data verified.
`;

/** Times, and the folder's name, differ. */
function settle(text: string, cwd: string): string {
  return text
    .replaceAll(/ {3}\d+\.\d s/g, "   0.0 s")
    .replaceAll(/^\d\d:\d\d:\d\d\.\d{3}/gm, "00:00:00.000")
    .replaceAll(cwd, "CWD");
}

describe.skipIf(missing !== undefined)(`tsino upload -m ${missing ?? ""}`, () => {
  const bench = missing === undefined ? buildPtyBench() : "";

  const prepare = async (stdout: object | string) => {
    const cwd = join(makeFolder(project), "bridge");
    const board = await PseudoBoard.plugIn(bench, join(cwd, "port"));
    const tool = makeFakeArduinoCli(makeFolder(), { compile, upload: { stdout, opensPort: true } });
    const env = { ...cache, TSINO_ARDUINO_CLI: tool.path };
    return { cwd, board, env, args: ["upload", "-m", "--port", board.port] };
  };
  const lines = (rest: string) => `  chip   ESP8266EX, 4 MB flash, MAC 5c:cf:7f:00:00:01   ✓ fits nodemcuv2
  secret WIFI_PASSWORD, WIFI_SSID from .env
  flash  ████████████████████ 100 %   284.0 KB   0.0 s   verified
  monitor CWD/port at 115200 baud (from Serial.begin in src/main.ts:6)
${rest}`;

  // The chip is known only when the flashing begins, and what is to be flashed is built by then; so port and build come first.
  // The only board is not offered to be remembered: it is found again by its USB chip. Of several it is (cli-ports.test.ts).
  test("on a pipe", async () => {
    const { cwd, board, env, args } = await prepare({ stdout: esptool, stderr: "" });
    const tsino = new TsinoProcess(args, { cwd, env });
    await board.gets(/flashed/);
    await tsino.waitFor(/monitor/);
    board.say("Connected to home\r\nIP address: 192.168.1.57\r\n");
    await tsino.waitFor(/57\r?\n/);
    tsino.child.kill("SIGINT");
    const { status, stdout, stderr } = await tsino.done;
    expect(settle(stderr, cwd)).toBe(`  port   CWD/port   (--port)
  ✓ checked 1 file   0.0 s
  ✓ wrote ${ino}  (11 lines, also secrets.h, sketch.yaml)
  … compiling (the first time takes the whole core, a minute or so)
  Flash ██████░░░░░░░░░░░░░░  28 %   284.0 KB of 1.0 MB
  ✓ compiled   0.0 s
  … uploading to CWD/port
${lines("")}`);
    expect(settle(stdout, cwd)).toBe(
      "00:00:00.000  Connected to home\n00:00:00.000  IP address: 192.168.1.57\n",
    );
    expect(status).toBe(130);
    expect(stdout + stderr).not.toContain("horse");
  });

  test("on a terminal, when what was shown meanwhile is gone", async () => {
    const { cwd, board, env, args } = await prepare(esptool);
    const terminal = new TerminalSession(bench, args, { cwd, env });
    await board.gets(/flashed/);
    await terminal.shows(/Ctrl-T menu\r\n/);
    board.say("Connected to home\r\n");
    await terminal.shows(/to home\r\n/);
    terminal.type("\u0003");
    expect(await terminal.done).toBe(130);
    expect(terminal.screen).toMatch(/… uploading to \S.*port {2}█{20} +100 %/);
    const left = terminal.screen.split("\n").map((line) => line.split("\r\u001b[2K").at(-1));
    expect(settle(left.join("\n"), cwd)).toBe(`  port   CWD/port   (--port)
  ✓ checked 1 file   0.0 s
  ✓ wrote ${ino}  (11 lines, also secrets.h, sketch.yaml)
  Flash ██████░░░░░░░░░░░░░░  28 %   284.0 KB of 1.0 MB
  ✓ compiled   0.0 s
${lines("  Ctrl-C quit · Ctrl-R reset the board · Ctrl-T menu\n00:00:00.000  Connected to home\n")}`);
  });
});
