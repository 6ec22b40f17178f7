// Finding and calling arduino-cli, with a stand-in program; ports by the names in a folder.
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { compileSketch, uploadSketch } from "../toolchain/arduino-cli.ts";
import { findDescendants } from "../toolchain/end-program.ts";
import { findArduinoCli } from "../toolchain/find-arduino-cli.ts";
import { runProgram } from "../toolchain/run-program.ts";
import { makeFakeArduinoCli } from "./tools/fake-arduino-cli.ts";
import { makeFolder } from "./tools/temporary-folder.ts";

const env = { PATH: process.env.PATH };
const build = {
  sketch: "/a folder/$(touch x)/it's",
  fqbn: "esp8266:esp8266:nodemcuv2",
  buildPath: "/out; rm -rf",
};

describe.skipIf(process.platform === "win32")("arduino-cli", () => {
  test("is what TSINO_ARDUINO_CLI says, else the first on PATH", () => {
    const [a, b] = [makeFolder(), makeFolder()];
    const [first, second] = [makeFakeArduinoCli(a, {}), makeFakeArduinoCli(b, {})];
    const PATH = ["", makeFolder({ "arduino-cli": "not executable" }), a, b].join(delimiter);
    const { platform } = process;
    expect(findArduinoCli({ env: { PATH }, platform })).toEqual({ kind: "found", path: first.path });
    const told = { PATH, TSINO_ARDUINO_CLI: second.path };
    expect(findArduinoCli({ env: told, platform })).toEqual({ kind: "found", path: second.path });
    const wrong = { PATH, TSINO_ARDUINO_CLI: join(a, "nothing") };
    expect(findArduinoCli({ env: wrong, platform })).toEqual({ kind: "broken", path: join(a, "nothing") });
    expect(findArduinoCli({ env: {}, platform })).toEqual({ kind: "absent" });
  });

  test("gets its arguments as they are, without a shell", async () => {
    const fake = makeFakeArduinoCli(makeFolder(), {
      compile: { stdout: { success: true, builder_result: {} } },
      upload: { stdout: { stdout: "", stderr: "" } },
    });
    expect((await compileSketch(fake.path, build, { env })).outcome.kind).toBe("compiled");
    expect((await uploadSketch(fake.path, build, "/dev/x y", { env })).outcome.kind).toBe("uploaded");
    expect(fake.calls()).toEqual([
      ["compile", "--json", "-b", build.fqbn, "--build-path", build.buildPath, "--", build.sketch],
      [
        "upload",
        "--json",
        "-b",
        build.fqbn,
        "-p",
        "/dev/x y",
        "--input-dir",
        build.buildPath,
        "--",
        build.sketch,
      ],
    ]);
  });

  test("that can't be started is an error", async () => {
    const folder = makeFolder({ "arduino-cli": "" });
    await expect(compileSketch(join(folder, "arduino-cli"), build, { env })).rejects.toThrow();
  });

  test("that hangs ends when the command is interrupted", async () => {
    const fake = makeFakeArduinoCli(makeFolder(), { compile: { hangs: true, stderr: "working" } });
    const controller = new AbortController();
    const running = compileSketch(fake.path, build, { env, signal: controller.signal });
    controller.abort(new Error("Ctrl-C"));
    await expect(running).rejects.toThrow("Ctrl-C");
  });

  test("takes along what it has started, also in a group of its own", async () => {
    const folder = makeFolder();
    const mark = join(folder, "pid");
    const child = `process.on("SIGINT", () => {}); require("node:fs").writeFileSync(${JSON.stringify(mark)}, String(process.pid)); setInterval(() => {}, 1000)`;
    const parent = `require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(child)}], { detached: true, stdio: "ignore" }); setInterval(() => {}, 1000)`;
    const controller = new AbortController();
    const running = runProgram(process.execPath, ["-e", parent], { env, signal: controller.signal });
    await expect
      .poll(() => existsSync(mark) && readFileSync(mark, "utf8"), { timeout: 20_000 })
      .toMatch(/\d/);
    const pid = Number(readFileSync(mark, "utf8"));
    controller.abort(new Error("Ctrl-C"));
    await expect(running).rejects.toThrow("Ctrl-C");
    await expect.poll(() => isAlive(pid), { timeout: 20_000 }).toBe(false);
  });

  test("is not waited for when one that it has started hides and keeps its pipes open", async () => {
    const folder = makeFolder();
    const mark = join(folder, "pid");
    // Its parent ends at once, so that nothing shows whose it was.
    const hiding = `(sleep 600 & echo $! > "${mark}"); exec sleep 600`;
    const controller = new AbortController();
    const options = { env, signal: controller.signal, graceMs: 50 };
    const running = runProgram("/bin/sh", ["-c", hiding], options);
    await expect
      .poll(() => existsSync(mark) && readFileSync(mark, "utf8"), { timeout: 20_000 })
      .toMatch(/\d/);
    const pid = Number(readFileSync(mark, "utf8"));
    onTestFinished(() => {
      process.kill(pid);
    });
    controller.abort(new Error("Ctrl-C"));
    await expect(running).rejects.toThrow("Ctrl-C");
    expect(isAlive(pid)).toBe(true);
  });

  test("that prints without end is ended, with what it has started", async () => {
    await expect(
      runProgram("/bin/sh", ["-c", "while :; do cat /dev/zero; done; true"], { env }),
    ).rejects.toThrow(/printed more than/);
  });

  test("its descendants are found in a list of processes in any order", () => {
    const list = " 12 11\n 11 10\n 10 1\n 13 1\n 14 12\n";
    expect([...findDescendants(list, 10)].sort()).toEqual([11, 12, 14]);
    expect(findDescendants("", 10)).toEqual([]);
  });

  test("its output is cut into chunks without harm to characters", async () => {
    const text = "ü".repeat(200_000);
    const script = makeFolder({ "x.cjs": `process.stdout.write("a" + "ü".repeat(200000))` });
    const { stdout } = await runProgram(process.execPath, [join(script, "x.cjs")], { env });
    expect(stdout).toBe(`a${text}`);
  });

  test("the sketch's folder is not changed by a look at it", async () => {
    const fake = makeFakeArduinoCli(makeFolder(), {});
    expect((await compileSketch(fake.path, build, { env })).outcome).toEqual({
      kind: "failed",
      reason: "it ended with status 99",
    });
    expect(readFileSync(fake.path, "utf8")).toMatch(/^#!/);
  });
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
