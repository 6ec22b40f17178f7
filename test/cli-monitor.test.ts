// `tsino monitor` without a terminal, on a port that is a pseudo-terminal: what comes on which stream, and how it ends.
import { appendFileSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  buildCrashFirmware,
  crashTools,
  findCrashAddresses,
  renderCrashDump,
} from "./tools/crash-firmware.ts";
import { makeFakeArduinoCli } from "./tools/fake-arduino-cli.ts";
import { buildPtyBench, PseudoBoard, ptyTools } from "./tools/pseudo-terminal.ts";
import { findMissing } from "./tools/real-tools.ts";
import { runTsino, TsinoProcess } from "./tools/run-tsino.ts";
import { seedBuild } from "./tools/seed-build.ts";
import { makeFolder } from "./tools/temporary-folder.ts";

const missing = findMissing(ptyTools);

describe.skipIf(missing !== undefined)(`monitor on a pseudo-terminal${missing ?? ""}`, () => {
  const bench = missing === undefined ? buildPtyBench() : "";

  /** A monitor that has its port open. */
  const begin = async (args: readonly string[] = [], cwd = makeFolder(), env = {}) => {
    const board = await PseudoBoard.plugIn(bench, join(cwd, "port"));
    const tsino = new TsinoProcess(["monitor", "--port", board.port, ...args], { cwd, env });
    await tsino.waitFor(/at \d+ baud|"open"/);
    return { cwd, board, tsino };
  };
  const stop = (tsino: TsinoProcess) => {
    tsino.child.kill("SIGINT");
    return tsino.done;
  };

  test("prints the board's lines on stdout, and the rest on stderr", async () => {
    const { board, tsino } = await begin();
    board.say("hello\r\nwörld\r\nopen");
    await tsino.waitFor(/wörld\n/);
    expect(await stop(tsino)).toEqual({
      status: 130,
      stdout: "hello\nwörld\nopen\n",
      stderr: `  monitor ${board.port} at 115200 baud (no program says; --baud for another speed)\n`,
    });
  });

  test("sends the lines of a pipe with the line end that was asked for", async () => {
    const { board, tsino } = await begin(["--eol", "crlf", "--send", "first"]);
    tsino.child.stdin.end("second\nthird\r\nlast");
    await board.gets(/last\r\n/);
    expect(board.received).toBe("first\r\nsecond\r\nthird\r\nlast\r\n");
    expect((await stop(tsino)).status).toBe(130);
  });

  test("--filter shows what matches, --log keeps all", async () => {
    const { cwd, board, tsino } = await begin(["--filter", "^temp:", "--log", "log.txt"]);
    board.say("noise\ntemp: 3\nnoise\ntemp: 4\n");
    await tsino.waitFor(/temp: 4\n/);
    expect((await stop(tsino)).stdout).toBe("temp: 3\ntemp: 4\n");
    expect(readFileSync(join(cwd, "log.txt"), "utf8")).toBe("noise\ntemp: 3\nnoise\ntemp: 4\n");
  });

  test.skipIf(!existsSync("/dev/full"))("a log on a full disk ends, the monitor goes on", async () => {
    const { board, tsino } = await begin(["--log", "/dev/full"]);
    board.say("one\n");
    await tsino.waitFor(/one\n/);
    board.say("two\n");
    await tsino.waitFor(/two\n/);
    const { status, stderr } = await stop(tsino);
    const told = "  ! /dev/full can't be written any more, so the log ends here: the disk is full\n";
    expect([status, stderr.split(told).length]).toEqual([130, 2]);
  });

  test("--hex, --raw, -t", async () => {
    const hex = await begin(["--hex"]);
    hex.board.say(Buffer.from([0, 255, 10]));
    await hex.tsino.waitFor(/00 ff 0a +\|\.\.\.\|\n/);
    await stop(hex.tsino);
    const raw = await begin(["--raw"]);
    raw.board.say(Buffer.from([0, 255, 254, 253, 252, 251]));
    raw.board.say("end");
    await raw.tsino.waitFor(/end/);
    await stop(raw.tsino);
    expect(raw.tsino.stdoutBytes.subarray(0, 6)).toEqual(Buffer.from([0, 255, 254, 253, 252, 251]));
    const timed = await begin(["-t"]);
    timed.board.say("x\n");
    await timed.tsino.waitFor(/^\d\d:\d\d:\d\d\.\d{3} {2}x\n/);
    await stop(timed.tsino);
  });

  test("boot noise is hidden, the ROM's readable words are marked", async () => {
    const { board, tsino } = await begin();
    board.say(Buffer.from([0xfe, 0x9e, 0x80, 0x8c, 0x0c, 0x72]));
    board.say("\n ets Jan  8 2013,rst cause:4, boot mode:(3,6)\nready\n");
    await tsino.waitFor(/ready\n/);
    const { stdout, stderr } = await stop(tsino);
    expect(stderr).toContain("(boot ROM noise at 74880 baud hidden; --raw shows it)\n");
    expect(stdout).toBe(
      "(boot ROM, 74880 baud) ets Jan  8 2013,rst cause:4, boot mode:(3,6)   (hardware watchdog: the program hung)\nready\n",
    );
  });

  test("goes on when the board comes back", async () => {
    const { board, tsino, cwd } = await begin();
    board.say("before\n");
    await tsino.waitFor(/before\n/);
    await board.unplug();
    await tsino.waitFor(/the board is gone; waiting for it/);
    const again = await PseudoBoard.plugIn(bench, join(cwd, "port"));
    await tsino.waitFor(/the board is back/);
    again.say("after\n");
    await tsino.waitFor(/after\n/);
    tsino.child.stdin.write("hi\n");
    await again.gets(/hi\n/);
    expect((await stop(tsino)).stdout).toBe("before\nafter\n");
  });

  test("--json is one event a line", async () => {
    const { board, tsino } = await begin(["--json"]);
    board.say("hello\n");
    await tsino.waitFor(/"hello"/);
    const { stdout, stderr } = await stop(tsino);
    const events = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(events).toMatchObject([
      { type: "open", port: board.port, baud: 115200 },
      { type: "line", text: "hello" },
      { schema: 1, command: "monitor", ok: false, exitCode: 130, problem: { slug: "interrupted" } },
    ]);
    expect(stderr).toBe("");
  });

  test("ends with 0 when nobody reads any more", async () => {
    const { board, tsino } = await begin();
    tsino.child.stdout.destroy();
    board.say("a\n");
    tsino.child.once("exit", () => undefined);
    // What is written after the reader has left tells that it has.
    const more = setInterval(() => board.say("a\n"), 20);
    expect((await tsino.done).status).toBe(0);
    clearInterval(more);
  });

  test("a port that another monitor has is exit 7", async () => {
    const { board, tsino, cwd } = await begin();
    const second = await runTsino(["monitor", "--port", board.port], { cwd });
    expect(second).toEqual({
      status: 7,
      stdout: "",
      stderr: `  ✗ port-busy: ${board.port} is in use by tsino monitor (process ${tsino.child.pid})
    help: close it, or end it: kill ${tsino.child.pid}
`,
    });
    await stop(tsino);
  });

  test("lends the port to an upload and has it back afterwards", async () => {
    const cwd = makeFolder({
      "build/nodemcuv2/a/sketch.yaml": "default_fqbn: esp8266:esp8266:nodemcuv2\n",
      "build/nodemcuv2/.firmware/a/a.ino.bin": "",
    });
    const { board, tsino } = await begin([], cwd);
    const fake = makeFakeArduinoCli(makeFolder(), {
      upload: { stdout: { stdout: "", stderr: "" }, opensPort: true },
    });
    const uploaded = await runTsino(["upload", "--port", board.port], {
      cwd,
      env: { TSINO_ARDUINO_CLI: fake.path },
    });
    expect(uploaded.stderr).toMatch(/ {2}flash {2}█{20} 100 % {3}\d+\.\d s\n/);
    expect(uploaded.status).toBe(0);
    await board.gets(/flashed/);
    await tsino.waitFor(/the board is back/);
    board.say("new program\n");
    await tsino.waitFor(/new program\n/);
    const { stderr } = await stop(tsino);
    expect(stderr).toContain("⇄ an upload has the port\n  ↻ the board is back\n");
  });

  test("a file that is no port is told", async () => {
    const cwd = makeFolder({ file: "" });
    const { status, stderr } = await new TsinoProcess(["monitor", "--port", "./file"], { cwd }).done;
    expect([status, stderr]).toEqual([
      7,
      "  ✗ port-broken: ./file can't be opened: it is no serial port\n    help: `tsino ports --all` lists the serial ports\n",
    ]);
  });

  test("a killed monitor leaves nothing locked", async () => {
    const { board, tsino, cwd } = await begin();
    tsino.child.kill("SIGKILL");
    await tsino.done;
    const next = new TsinoProcess(["monitor", "--port", board.port], { cwd });
    await next.waitFor(/at 115200 baud/);
    await stop(next);
  });

  test("speed and place come from the program that was built", async () => {
    const cwd = makeFolder();
    seedBuild(cwd, { baud: 9600 });
    const { tsino } = await begin([], cwd);
    expect((await stop(tsino)).stderr).toContain("at 9600 baud (from Serial.begin in a.ts:8)\n");
  });

  describe("a crash", () => {
    const noCompiler = findMissing(crashTools);

    test("is told in the program's lines", async ({ skip }) => {
      skip(noCompiler !== undefined, noCompiler);
      const cwd = makeFolder();
      const { firmware } = seedBuild(cwd, {});
      const addresses = findCrashAddresses(buildCrashFirmware(firmware));
      const { board, tsino } = await begin([], cwd);
      board.say(`ready\n${renderCrashDump(addresses)} ets Jan  8 2013,rst cause:2, boot mode:(3,6)\n`);
      await tsino.waitFor(/boot mode/);
      const { stdout } = await stop(tsino);
      const kept = readdirSync(join(cwd, "build", ".tsino"))[0];
      expect(stdout).toBe(`ready

Exception (28) reading address 0x00000000
   ╭─ LoadProhibited: something was null or undefined
   │  at Client::read  a.ts:4:3      return fd + 1;
   │  at readLine      a.ts:6:3
   │  at loop          a.ts:7:3
   ╰─ build/nodemcuv2/a · full dump: build/.tsino/${kept}
(boot ROM, 74880 baud) ets Jan  8 2013,rst cause:2, boot mode:(3,6)   (reset button, or woke from deep sleep)
`);
      expect(readFileSync(join(cwd, "build", ".tsino", kept ?? ""), "utf8")).toContain(">>>stack>>>");
    });

    test("of another program says so", async ({ skip }) => {
      skip(noCompiler !== undefined, noCompiler);
      const cwd = makeFolder();
      const { firmware } = seedBuild(cwd, {});
      buildCrashFirmware(firmware);
      const { board, tsino } = await begin([], cwd);
      board.say(renderCrashDump({ load: 0x40240000, returns: [] }));
      await tsino.waitFor(/the board runs another program than build\/nodemcuv2\/a\n/);
      await stop(tsino);
    });

    test("shows functions that the compiler put into others where the core's tools are", async ({ skip }) => {
      skip(noCompiler !== undefined, noCompiler);
      const cwd = makeFolder();
      const { firmware } = seedBuild(cwd, {});
      const addresses = findCrashAddresses(buildCrashFirmware(firmware));
      const { board, tsino } = await begin([], cwd, { PATH: process.env.PATH ?? "" });
      board.say(renderCrashDump(addresses));
      await tsino.waitFor(/at poll +a\.ts:7:3\n.*at loop +a\.ts:8:3\n/);
      await stop(tsino);
    });

    test("is an event of --json", async ({ skip }) => {
      skip(noCompiler !== undefined, noCompiler);
      const cwd = makeFolder();
      const { firmware } = seedBuild(cwd, {});
      const addresses = findCrashAddresses(buildCrashFirmware(firmware));
      const { board, tsino } = await begin(["--json"], cwd);
      board.say(`${renderCrashDump(addresses)}end\n`);
      await tsino.waitFor(/"end"/);
      const events = (await stop(tsino)).stdout.trimEnd().split("\n");
      const crash = events.map((line) => JSON.parse(line)).find(({ type }) => type === "crash");
      expect(crash).toMatchObject({
        title: "Exception (28) reading address 0x00000000",
        calls: [
          { function: "Client::read", place: { file: "a.ts", line: 4, column: 3 } },
          { function: "readLine", place: { line: 6 } },
          { function: "loop", place: { line: 7 } },
        ],
        doubt: null,
      });
    });

    test("of a program that was changed since tells so", async ({ skip }) => {
      skip(noCompiler !== undefined, noCompiler);
      const cwd = makeFolder();
      const { firmware } = seedBuild(cwd, {});
      const addresses = findCrashAddresses(buildCrashFirmware(firmware));
      appendFileSync(join(cwd, "a.ts"), "// more\n");
      const { board, tsino } = await begin([], cwd);
      board.say(renderCrashDump(addresses));
      await tsino.waitFor(/a\.ts was changed after the build: lines may be off\n/);
      await stop(tsino);
    });

    test("without a build still says what happened", async () => {
      const { board, tsino } = await begin();
      board.say(renderCrashDump({ load: 1, returns: [] }, "Soft WDT reset\n"));
      await tsino.waitFor(/Soft WDT reset\n {3}╭─ the program did not yield/);
      expect((await stop(tsino)).stdout).toContain("no built program is known here");
    });
  });
});

describe("exit 2", () => {
  test.each([
    [["--baud", "fast"], "`--baud fast` is no speed"],
    [["--time", "noon"], "`--time noon` is no kind of time; there are wall, ms, delta"],
    [["--filter", "("], "is no regular expression"],
    [["--eol", "crcr"], "there are lf, cr, crlf, none"],
    [["--hex", "--raw"], "exclude each other"],
    [["missing.ts"], "no-such-file"],
    [["--board", "nodemcu"], "unknown-board"],
  ])("monitor %j", async (args, message) => {
    const { status, stdout, stderr } = await runTsino(["monitor", ...args]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });
});

test("a port that does not exist is exit 7", async () => {
  const { status, stderr } = await runTsino(["monitor", "--port", "/dev/ttyUSB-none"]);
  expect(status).toBe(7);
  expect(stderr).toContain("✗ no-such-port: /dev/ttyUSB-none does not exist\n");
});

test.skipIf(!existsSync("/sys/dev/char/1:3"))(
  "a device of another kind is no port, whoever has it open",
  async () => {
    const { status, stderr } = await runTsino(["monitor", "--port", "/dev/null"]);
    expect(status).toBe(7);
    expect(stderr).toContain("✗ port-broken: /dev/null can't be opened: it is no serial port\n");
  },
);
