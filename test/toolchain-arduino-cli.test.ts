// Finding and calling arduino-cli, with a stand-in program; ports by the names in a folder.
import { readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, test } from "vitest";
import { compileSketch, uploadSketch } from "../toolchain/arduino-cli.ts";
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
