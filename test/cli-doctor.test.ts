// `tsino doctor`: each thing that it looks at, there and not there, with its words and exit code.
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkNode, runDoctor } from "../cli/doctor.ts";
import { checkPorts } from "../cli/doctor-ports.ts";
import { ts } from "../compiler/typescript.ts";
import { arduinoCliVersion } from "../toolchain/setup/arduino-release.ts";
import { type BenchOptions, makeCommandBench } from "./tools/command-bench.ts";
import { type FakeAnswer, makeFakeArduinoCli } from "./tools/fake-arduino-cli.ts";
import { type MadeUpPort, makeLinux } from "./tools/made-up-machine.ts";
import { findProgram } from "./tools/real-tools.ts";
import { runTsino } from "./tools/run-tsino.ts";
import { makeFolder } from "./tools/temporary-folder.ts";

const ch340: MadeUpPort = { name: "ttyUSB0", usb: "1a86:7523" };

const version: FakeAnswer = { stdout: { VersionString: "1.3.1" } };
const core = (id: string): FakeAnswer => ({
  stdout: `a line of log\n{"platforms": [{"id": "${id}", "installed_version": "3.1.2"}]}`,
});

interface Surroundings extends BenchOptions {
  readonly tool?: Readonly<Record<string, FakeAnswer>>;
  readonly python?: string;
  readonly ports?: readonly MadeUpPort[];
}

async function examine({ tool, python, ports = [], ...options }: Surroundings, board = "nodemcuv2") {
  const bin = makeFolder();
  const machine = makeLinux(ports);
  if (tool !== undefined) makeFakeArduinoCli(bin, tool);
  if (python !== undefined) writeFileSync(join(bin, "python3"), `#!/bin/sh\n${python}\n`, { mode: 0o755 });
  const git = findProgram("git");
  if (git !== undefined) writeFileSync(join(bin, "git"), `#!/bin/sh\nexec '${git}' "$@"\n`, { mode: 0o755 });
  const bench = makeCommandBench({ ...options, machine, env: { PATH: bin, HOME: bin, ...options.env } });
  return {
    bench,
    machine,
    status: () => bench.run((context) => runDoctor({ board }, { ...context, platform: "linux" })),
    stderr: () => bench.stderr().replaceAll(machine.dev, "/dev").replaceAll(bin, "BIN"),
  };
}

const full = { tool: { version, core: core("esp8266:esp8266") }, python: "echo Python 3.12.1" };
const node = `  ✓ node ${process.versions.node}\n  ✓ typescript ${ts.version}\n`;
const tail = "  – telemetry: none exists\n";
const lack = "  something that is needed is missing · --json is for bug reports, it has no secrets\n";

describe.skipIf(process.platform === "win32")("tsino doctor", () => {
  test("all is there", async () => {
    const { status, stderr, bench } = await examine({ ...full, ports: [ch340] });
    expect(await status()).toBe(0);
    expect(stderr()).toBe(`${node}  ✓ arduino-cli 1.3.1   ~/arduino-cli
  ✓ esp8266:esp8266 3.1.2
  ✓ python3 3.12.1
  – no .env here, so there are no secrets
  ✓ /dev/ttyUSB0 CH340 (1a86:7523), readable
${tail}`);
    expect(bench.stdout()).toBe("");
  });

  test("nothing is there", async () => {
    const { status, stderr } = await examine({});
    expect(await status()).toBe(6);
    expect(stderr()).toContain(`${node}  ✗ arduino-cli is not installed`);
    expect(stderr()).toContain(`  ✗ python3 missing: the ESP8266 core needs it to link
    help: Debian or Ubuntu: sudo apt install python3
`);
    expect(stderr()).toContain(`  – no board on a serial port\n${tail}${lack}`);
  });

  test("a core that is not installed, with what to type", async () => {
    const { status, stderr } = await examine({ ...full, tool: { version, core: core("arduino:avr") } });
    expect(await status()).toBe(6);
    expect(stderr()).toContain(`  ✗ esp8266:esp8266 missing: the core of this board
    help: tsino setup --board nodemcuv2
`);
  });

  test("the Uno needs its own core and no Python", async () => {
    const { status, stderr } = await examine({ tool: { version, core: core("arduino:avr") } }, "uno");
    expect(await status()).toBe(0);
    expect(stderr()).toContain("  ✓ arduino:avr 3.1.2\n");
    expect(stderr()).not.toContain("python");
  });

  test.each([
    [
      "a wrong TSINO_ARDUINO_CLI",
      { env: { TSINO_ARDUINO_CLI: "/nowhere" } },
      "✗ arduino-cli can't be started as `/nowhere`",
    ],
    [
      "a tool that prints something else",
      { tool: { version: { stdout: "hello" } } },
      "✗ arduino-cli does not tell its version",
    ],
    ["a Python that fails", { python: "exit 1" }, "✗ python3 missing"],
  ])("%s is exit 6", async (_, change, words) => {
    const { status, stderr } = await examine({ ...full, ...change });
    expect(await status()).toBe(6);
    expect(stderr()).toContain(words);
  });

  test("a port that may not be opened names its group", async () => {
    const machine = makeLinux([ch340]);
    const deny = () => ({ group: "dialout", groupMay: true, joinedSince: false });
    const [finding, ...others] = await checkPorts(machine, deny);
    expect(others).toEqual([]);
    expect({ ...finding, text: finding?.text.replace(machine.dev, "/dev") }).toEqual({
      about: "port",
      state: "warning",
      text: "no permission to open /dev/ttyUSB0 (it belongs to group dialout; you are not in it)",
      help: "sudo usermod -aG dialout $USER     then log out and in again",
    });
  });
});

describe.skipIf(process.platform === "win32" || findProgram("git") === undefined)(
  "the file with the secrets",
  () => {
    const inGit = async (files: Readonly<Record<string, string>>, json = false) => {
      const made = await examine({
        ...full,
        files: { ".env": "WIFI_PASSWORD=tell-nobody\n", ...files },
        json,
      });
      spawnSync("git", ["init", "-q"], { cwd: made.bench.cwd });
      return made;
    };

    test("is ignored", async () => {
      const { status, stderr } = await inGit({ ".gitignore": ".env\n" });
      expect(await status()).toBe(0);
      expect(stderr()).toContain("  ✓ .env is ignored by git\n");
    });

    test("is not ignored", async () => {
      const { status, stderr } = await inGit({});
      expect(await status()).toBe(0);
      expect(stderr()).toContain(`  ! .env is not ignored by git: its secrets may get into it
    help: echo .env >> .gitignore     and, if git has it already: git rm --cached .env
`);
    });

    test("is ignored, but git has it already", async () => {
      const { status, stderr, bench } = await inGit({ ".gitignore": ".env\n" });
      spawnSync("git", ["add", "-f", ".env"], { cwd: bench.cwd });
      expect(await status()).toBe(0);
      expect(stderr()).toContain("  ! .env is not ignored by git");
    });

    test("is found above, and outside of a repository is nobody's business", async () => {
      const made = await examine({ ...full, files: { ".env": "" } });
      mkdirSync(join(made.bench.cwd, "src"));
      const inner = {
        ...made.bench.context,
        cwd: join(made.bench.cwd, "src"),
        env: { ...made.bench.context.env, GIT_CEILING_DIRECTORIES: "/" },
      };
      await made.bench.run(() => runDoctor({ board: "uno" }, inner));
      expect(made.stderr()).toContain(`  – ${join("..", ".env")} is not in a git repository\n`);
    });

    test("its values are in no output", async () => {
      const { status, bench } = await inGit({}, true);
      expect(await status()).toBe(0);
      expect(bench.stdout() + bench.stderr()).not.toContain("tell-nobody");
      const { findings, ...rest } = JSON.parse(bench.stdout());
      expect(rest).toMatchObject({
        schema: 1,
        ok: true,
        exitCode: 0,
        board: "nodemcuv2",
        node: process.versions.node,
      });
      expect(
        findings.map(({ about, state }: { about: string; state: string }) => `${about} ${state}`),
      ).toEqual([
        "node ok",
        "typescript ok",
        "arduino-cli ok",
        "core ok",
        "python3 ok",
        ".env warning",
        "port none",
        "telemetry none",
      ]);
    });
  },
);

test.each([
  ["18.20.0", "missing"],
  ["20.10.9", "missing"],
  ["20.11.0", "ok"],
  ["22.1.0", "ok"],
])("node %s is %s", (text, state) => expect(checkNode(text).state).toBe(state));

test("is a command, which needs arduino-cli", async () => {
  const { status, stdout, stderr } = await runTsino(["doctor", "--json"]);
  expect([status, stderr]).toEqual([6, ""]);
  expect(JSON.parse(stdout)).toMatchObject({ command: "doctor", ok: false, exitCode: 6 });
  expect((await runTsino(["doctor", "-b", "unoo"])).status).toBe(2);
});

test("--cache-key is a name for what setup would install", async () => {
  const { status, stdout, stderr } = await runTsino(["doctor", "--cache-key", "-b", "uno"]);
  expect([status, stderr]).toEqual([0, ""]);
  const { platform, arch } = process;
  expect(stdout).toBe(`tsino-tools-${platform}-${arch}-arduino-cli-${arduinoCliVersion}-arduino-avr\n`);
  const json = await runTsino(["doctor", "--cache-key", "--json"], { env: { TSINO_DATA_DIR: "/data" } });
  expect(JSON.parse(json.stdout)).toMatchObject({
    board: "nodemcuv2",
    cacheKey: expect.stringMatching(/-esp8266-esp8266$/),
    folder: join("/data", "tools"),
  });
});

test("the board is the project's", async () => {
  const cwd = makeFolder({ "tsino.json": '{ "board": "uno" }' });
  const { stdout } = await runTsino(["doctor", "--cache-key"], { cwd });
  expect(stdout).toMatch(/-arduino-avr\n$/);
});
