// `tsino ports`, and how the commands that need a board find its port: every outcome with its words and exit code.
import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { choosePort } from "../cli/choose-port.ts";
import type { Context } from "../cli/context.ts";
import { runPorts } from "../cli/list-ports.ts";
import { refusePermission } from "../cli/refuse-port.ts";
import { explainDenial } from "../toolchain/port-access.ts";
import { type BenchOptions, makeCommandBench } from "./tools/command-bench.ts";
import { type MadeUpPort, makeLinux } from "./tools/made-up-machine.ts";
import { mainFile, runTsino } from "./tools/run-tsino.ts";
import { makeFolder } from "./tools/temporary-folder.ts";

const ch340: MadeUpPort = { name: "ttyUSB0", usb: "1a86:7523" };
const uno: MadeUpPort = { name: "ttyACM0", usb: "2341:0043", serial: "8543" };
const modem: MadeUpPort = { name: "ttyACM1", usb: "1234:5678", product: "Modem" };
const old: MadeUpPort = { name: "ttyS0", type: "4" };

function bench(ports: readonly MadeUpPort[], options: BenchOptions = {}) {
  const machine = makeLinux(ports);
  return { machine, ...makeCommandBench({ machine, ...options }) };
}

describe.skipIf(process.platform === "win32")("tsino ports", () => {
  test("lists what is on USB, with --all everything", async () => {
    const { machine, run, stdout } = bench([ch340, uno, modem, old]);
    const [acm0, acm1, usb0, s0] = ["ttyACM0", "ttyACM1", "ttyUSB0", "ttyS0"].map((n) =>
      join(machine.dev, n),
    );
    expect(await run((context) => runPorts({ all: false }, context))).toBe(0);
    const boards = `${acm0}  Arduino Uno (2341:0043)  serial 8543\n${acm1}  Modem (1234:5678)  (no chip that boards have)\n`;
    const last = `${usb0}  CH340 (1a86:7523)\n`;
    expect(stdout()).toBe(boards + last);
    expect(await run((context) => runPorts({ all: true }, context))).toBe(0);
    const plain = `${s0}`.padEnd(`${acm0}`.length);
    expect(stdout()).toBe(`${boards}${last}${boards}${plain}    (no chip that boards have)\n${last}`);
  });

  test("says so when there is none, and what it did not show", async () => {
    const { run, stdout, stderr } = bench([old]);
    expect(await run((context) => runPorts({ all: false }, context))).toBe(0);
    expect(stdout()).toBe("");
    expect(stderr()).toBe("no serial port with a board; `tsino ports --all` shows 1 of other kinds\n");
  });

  test("--json has ids for scripts", async () => {
    const { machine, run, stdout } = bench([uno], { json: true });
    expect(await run((context) => runPorts({ all: false }, context))).toBe(0);
    expect(JSON.parse(stdout())).toMatchObject({
      schema: 1,
      ok: true,
      ports: [
        {
          path: join(machine.dev, "ttyACM0"),
          board: true,
          chip: "Arduino Uno",
          usb: { vendorId: "2341", productId: "0043", serialNumber: "8543" },
        },
      ],
    });
  });

  test("is a command", async () => {
    const { status, stdout } = await runTsino(["ports", "--json"]);
    expect(status).toBe(0);
    expect(Array.isArray(JSON.parse(stdout).ports)).toBe(true);
  });
});

describe.skipIf(process.platform === "win32")("the port of a board", () => {
  const choose = async (ports: readonly MadeUpPort[], flag?: string, options: BenchOptions = {}) => {
    const made = bench(ports, options);
    let chosen: { path: string; origin: string } | undefined;
    const status = await made.run(async (context) => {
      chosen = await choosePort({ port: flag?.replace("DEV", made.machine.dev) }, "upload", context);
      return 0;
    });
    const clean = (text: string | undefined) => text?.replaceAll(made.machine.dev, "/dev");
    return { status, stderr: clean(made.stderr()), path: clean(chosen?.path), origin: chosen?.origin };
  };

  test("is the one known USB board", async () => {
    expect(await choose([old, modem, ch340])).toMatchObject({ path: "/dev/ttyUSB0", origin: "found" });
  });

  test("is what flag, environment and local settings say, in this order", async () => {
    const settings = { files: { "tsino.local.json": '{"port": "usb:2341:0043"}' } };
    const both = { ...settings, env: { TSINO_PORT: "usb:1a86:7523" } };
    const ports = [ch340, uno];
    expect(await choose(ports, "DEV/ttyACM0", both)).toMatchObject({
      path: "/dev/ttyACM0",
      origin: "--port",
    });
    expect(await choose(ports, undefined, both)).toMatchObject({
      path: "/dev/ttyUSB0",
      origin: "TSINO_PORT",
    });
    expect(await choose(ports, undefined, settings)).toMatchObject({
      path: "/dev/ttyACM0",
      origin: "tsino.local.json",
    });
    expect(await choose(ports, "usb:2341:0043:8543")).toMatchObject({ path: "/dev/ttyACM0" });
    expect(await choose(ports, "usb:2341:0043:9")).toMatchObject({ status: 7 });
    expect(await choose(ports, "COM7")).toMatchObject({ path: "COM7" });
  });

  test("no board", async () => {
    expect(await choose([old])).toEqual({
      status: 7,
      stderr: `  ✗ no-board: no board found
    No serial port has a USB chip that boards have (CH340, CP210x, FTDI, CH9102).
    help: 1. plug the board in   2. try another cable: many only charge   3. tsino ports --all
          Windows and macOS may need a driver for the CH340
`,
      path: undefined,
      origin: undefined,
    });
  });

  test("a port that does not exist, with what was found", async () => {
    expect(await choose([ch340], "DEV/ttyUSB1")).toMatchObject({
      status: 7,
      stderr: `  ✗ no-such-port: /dev/ttyUSB1 does not exist
    help: found: /dev/ttyUSB0  CH340 (1a86:7523)
          tsino upload --port /dev/ttyUSB0   (or leave --port out)
`,
    });
  });

  test("several boards and nobody to ask", async () => {
    expect(await choose([ch340, uno])).toMatchObject({
      status: 7,
      stderr: `  ✗ several-boards: there are several boards, and nobody to ask which
    /dev/ttyACM0  Arduino Uno (2341:0043)
    /dev/ttyUSB0  CH340 (1a86:7523)
    help: tsino upload --port /dev/ttyACM0     (or set TSINO_PORT, or \`port\` in tsino.local.json)
`,
    });
  });

  describe("asked on a terminal", () => {
    /** Answers each question as it comes, on streams that say that they are terminals. */
    const ask = async (ports: readonly MadeUpPort[], answers: readonly string[]) => {
      const machine = makeLinux(ports);
      const { context, cwd, run } = makeCommandBench({ machine });
      const terminal = () => Object.assign(new PassThrough(), { isTTY: true });
      const [stdin, stderr] = [terminal(), terminal()];
      let screen = "";
      let left = answers;
      stderr.on("data", (chunk: Buffer) => {
        screen += chunk.toString();
        // A question ends with its answers in brackets; each is answered once.
        const asked = screen.match(/\[(?:1-\d|y\/N)\] /g)?.length ?? 0;
        if (asked <= answers.length - left.length || left.length === 0) return;
        stdin.write(`${left[0]}\n`);
        left = left.slice(1);
      });
      // Commands use of a terminal's stream only what every stream has, and `isTTY`.
      const streams = { stdin, stderr } as unknown as Pick<Context, "stdin" | "stderr">;
      let path: string | undefined;
      const status = await run(async () => {
        path = (await choosePort({ port: undefined }, "upload", { ...context, ...streams, env: {} })).path;
        return 0;
      });
      const settings = join(cwd, "tsino.local.json");
      const kept = existsSync(settings) ? JSON.parse(readFileSync(settings, "utf8")) : undefined;
      return { status, path: path?.replace(machine.dev, "/dev"), kept, screen };
    };

    test("which of several, and whether always", async () => {
      const { path, kept, screen } = await ask([ch340, uno], ["1", "y"]);
      expect(path).toBe("/dev/ttyACM0");
      expect(kept).toEqual({ port: "usb:2341:0043:8543" });
      expect(screen).toContain("Which port? [1-2] ");
      expect(await ask([ch340, uno], ["2", ""])).toMatchObject({ path: "/dev/ttyUSB0", kept: undefined });
    });

    test("three wrong answers are exit 7 as without a terminal", async () => {
      expect(await ask([ch340, uno], ["3", "0", "x"])).toMatchObject({ status: 7, path: undefined });
    });

    test("whether an unknown chip is the board", async () => {
      expect(await ask([modem], ["1", "n"])).toMatchObject({ path: "/dev/ttyACM1" });
    });
  });

  test("an unknown USB chip is not taken for a board without a person's word", async () => {
    const { status, stderr } = await choose([modem]);
    expect(status).toBe(7);
    expect(stderr).toContain("✗ unknown-chip: no board found for sure");
    expect(stderr).toContain("/dev/ttyACM1  Modem (1234:5678)");
  });

  test.each([
    ["{", "tsino.local.json:1:2 - error TS1005: `}` expected"],
    ["[]", "tsino.local.json:1:1 - error wrong-setting: the whole file should be an object"],
    ['{"port": 3}', "tsino.local.json:1:10 - error wrong-setting: `port` should be text that is not empty"],
  ])("local settings %j are refused", async (text, words) => {
    const { status, stderr } = await choose([ch340], undefined, { files: { "tsino.local.json": text } });
    expect([status, stderr?.includes(words)]).toEqual([3, true]);
  });

  test("permission: the group of the device, and what to type", () => {
    const machine = makeLinux([ch340]);
    const port = join(machine.dev, "ttyUSB0");
    chmodSync(port, 0o660);
    const refuse = (gid: number, members = "") => {
      writeFileSync(join(machine.etc, "group"), `dialout:x:${gid}:${members}\n`);
      const { exit, message, help } = refusePermission(port, explainDenial(port, machine, "eve"));
      return [exit, message.replaceAll(machine.dev, "/dev"), help?.replaceAll(machine.dev, "/dev")];
    };
    const own = statSync(port).gid;
    const why = "no permission to open /dev/ttyUSB0 (it belongs to group dialout; you";
    const joinGroup = "sudo usermod -aG dialout $USER     then log out and in again";
    // The superuser's own group opens nothing for others.
    if (own !== 0) {
      expect(refuse(own)).toEqual([7, `${why} are not in it)`, joinGroup]);
      expect(refuse(own, "eve")).toEqual([
        7,
        `${why} have joined it, but logged in before that)`,
        "log out and in again",
      ]);
    }
    expect(refuse(own + 1)[2]).toBe("sudo chmod a+rw /dev/ttyUSB0     until it is plugged in again");
  });
});

/** Nobody: what others may read can be read, and no device be opened. */
const nobody = 65534;

test("a port that this user may not open is exit 7 for all commands, and names the group", ({ skip }) => {
  skip(process.platform !== "linux" || process.getuid?.() !== 0, "only root can become another user");
  skip(!/^dialout:[^:]*:20:/m.test(readFileSync("/etc/group", "utf8")), "there is no group dialout");
  const cwd = makeFolder({ port: "", "arduino-cli": "" });
  const port = join(cwd, "port");
  chownSync(cwd, nobody, nobody);
  chownSync(port, 0, 20);
  chmodSync(port, 0o660);
  chmodSync(join(cwd, "arduino-cli"), 0o755);
  const env = { HOME: cwd, NO_COLOR: "1", TSINO_ARDUINO_CLI: join(cwd, "arduino-cli") };
  const start = (args: readonly string[]) =>
    spawnSync(process.execPath, args, { cwd, env, uid: nobody, gid: nobody, encoding: "utf8" });
  skip(start([mainFile, "--version"]).status !== 0, "tsino lies where nobody else can read it");
  for (const command of ["upload", "monitor"]) {
    const { status, stdout, stderr } = start([mainFile, command, "--port", port]);
    expect([status, stdout]).toEqual([7, ""]);
    expect(
      stderr,
    ).toBe(`  ✗ port-permission: no permission to open ${port} (it belongs to group dialout; you are not in it)
    help: sudo usermod -aG dialout $USER     then log out and in again
`);
  }
});
