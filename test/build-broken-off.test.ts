// Compilations that did not come to their end, and those that run into each other: what lies in the build folder then must not
// be the next build's trouble.
import { copyFileSync, existsSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readBuildRecord } from "../cli/build-record.ts";
import { type FakeAnswer, makeFakeArduinoCli } from "./tools/fake-arduino-cli.ts";
import { runTsino, TsinoProcess } from "./tools/run-tsino.ts";
import { makeFolder } from "./tools/temporary-folder.ts";

const compiled: FakeAnswer = { stdout: { success: true, builder_result: {} }, writes: "a.ino.bin" };

/** What a build was made of: no more than this test's own files. */
const inputs = {
  build_properties: ["runtime.platform.path", "build.core.platform.path", "build.core.path"]
    .map((name) => `${name}=/nonexistent`)
    .concat(`compiler.path=`, `compiler.cpp.cmd=${process.execPath}`),
};

/** A project with a stand-in for arduino-cli, which can be changed for another. */
function makeBench(compile: FakeAnswer) {
  const cwd = makeFolder({
    "a.ts": "export function setup(): void {}\nexport function loop(): void {}\n",
    "package.json": "{}",
  });
  const tool = makeFakeArduinoCli(makeFolder(), { compile });
  const options = { cwd, env: { TSINO_ARDUINO_CLI: tool.path, TSINO_CACHE_DIR: makeFolder() } };
  return {
    cwd,
    start: () => new TsinoProcess(["build", "a.ts"], options),
    build: () => runTsino(["build", "a.ts"], options),
    change: (answer: FakeAnswer) =>
      copyFileSync(makeFakeArduinoCli(makeFolder(), { compile: answer }).path, tool.path),
    hasHalf: () => existsSync(join(cwd, "build", "nodemcuv2", ".firmware", "a", "core.a")),
    calls: tool.calls,
  };
}

test.skipIf(process.platform === "win32")(
  "links that lead in a circle are not followed without end",
  async () => {
    const { build, cwd } = makeBench({ ...compiled, stdout: { success: true, builder_result: inputs } });
    expect(await build()).toMatchObject({ status: 0 });
    const sketch = join(cwd, "build", "nodemcuv2", "a");
    for (const name of ["x", "y", "z"]) symlinkSync(".", join(sketch, name));
    expect(await build()).toMatchObject({ status: 0 });
    expect((await build()).stderr).toContain("firmware is up to date");
  },
);

test("a record that is none is as good as no record", () => {
  const folder = makeFolder({ ".tsino/a.json": '{ "schema": 1, "sources": [] }' });
  expect(readBuildRecord(join(folder, "a"))).toBeUndefined();
});

describe.skipIf(process.platform === "win32")("half of an archive does not spoil the next build", () => {
  test.each(["SIGINT", "SIGKILL"] as const)("after %s", async (signal) => {
    const { start, build, change, hasHalf } = makeBench({ writes: "core.a", hangs: true, stderr: "begun\n" });
    const tsino = start();
    await tsino.waitFor(/compiling/);
    while (!hasHalf()) await new Promise((done) => setTimeout(done, 20));
    tsino.child.kill(signal);
    expect((await tsino.done).status).toBe(signal === "SIGINT" ? 130 : null);
    change(compiled);
    expect(await build()).toMatchObject({ status: 0 });
    expect(hasHalf()).toBe(false);
  });

  test("after a failure that nobody can explain, as of a full disk", async () => {
    const { build, change, hasHalf } = makeBench({
      writes: "core.a",
      status: 1,
      stderr: "ar: no space left\n",
    });
    expect((await build()).status).toBe(5);
    change(compiled);
    expect(await build()).toMatchObject({ status: 0 });
    expect(hasHalf()).toBe(false);
  });

  test("but what is good is kept: a core after a mistake in the sketch", async () => {
    const diagnostics = [{ severity: "ERROR", message: "no", file: "/x/a.ino", line: 1, column: 1 }];
    const stdout = { success: false, error: "exit status 1", builder_result: { diagnostics } };
    const { build, change, hasHalf } = makeBench({ writes: "core.a", status: 1, stdout });
    expect((await build()).stderr).toContain("✗ cpp-error");
    change(compiled);
    expect(await build()).toMatchObject({ status: 0 });
    expect(hasHalf()).toBe(true);
  });
});
