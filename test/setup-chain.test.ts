// `tsino setup` with the real arduino-cli, which comes from the test's mirror as a release does: it installs a small core
// with no other network, `tsino doctor` finds both, and `tsino build` makes firmware with them.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "./oracle/find-cases.ts";
import { arduinoCli, findMissing, findProgram } from "./tools/real-tools.ts";
import { runTsino } from "./tools/run-tsino.ts";
import { canSetUp } from "./tools/setup-bench.ts";
import { type SetupMirror, startSetupMirror } from "./tools/setup-mirror.ts";
import { makeFolder } from "./tools/temporary-folder.ts";

const missing = findMissing(["arduino-cli", "arduino-ctags", "gcc", "python3"]);
const program = `${root}/test/fixtures/uno/greenhouse.ts`;

/** Texts of all files in a folder, by path. */
function readAll(folder: string, prefix = ""): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return Object.fromEntries(files.map((name) => [prefix + name, readFileSync(join(folder, name), "utf8")]));
}

async function start(): Promise<{ mirror: SetupMirror; env: Record<string, string>; home: string }> {
  const ctags = findProgram("arduino-ctags");
  const mirror = await startSetupMirror({
    program: readFileSync(arduinoCli),
    ctags: ctags === undefined ? Buffer.alloc(0) : readFileSync(ctags),
    core: {
      ...readAll(`${root}/test/fixtures/esp8266-platform`),
      ...readAll(`${root}/test/fixtures/board`, "cores/esp8266/"),
      "variants/nodemcu/pins.h": "",
    },
  });
  const home = makeFolder();
  // What an Arduino IDE would have: it must stay as it is.
  mkdirSync(join(home, ".arduino15"));
  return { mirror, env: { ...mirror.env, HOME: home, PATH: process.env.PATH ?? "" }, home };
}

describe.skipIf(missing !== undefined || !canSetUp)(`setup with arduino-cli ${missing ?? ""}`, () => {
  test("setup, doctor, build, remove", async () => {
    const { mirror, env, home } = await start();
    const setup = await runTsino(["setup", "--yes"], { env });
    expect(setup.stderr).toContain("✓ installed arduino-cli 1.5.1\n");
    expect(setup.stderr).toContain("✓ ready.");
    expect(setup.status).toBe(0);
    const tools = join(mirror.data, "tools");
    for (const path of ["hardware/esp8266/3.1.2/platform.txt", "tools/gcc/1.0.0/bin/gcc"]) {
      expect(existsSync(join(tools, "arduino", "packages", "esp8266", path))).toBe(true);
    }
    expect(readdirSync(tools).sort()).toEqual(["README.txt", "arduino", "arduino-cli", "arduino-cli.yaml"]);
    mirror.requests.length = 0;

    const doctor = await runTsino(["doctor"], { env });
    expect(doctor.stderr).toContain("  ✓ arduino-cli 1.5.1   (own)\n  ✓ esp8266:esp8266 3.1.2\n  ✓ python3 ");
    expect(doctor.status).toBe(0);

    const build = await runTsino(["build", "--firmware", program], { env });
    expect(build.stderr).toContain("✓ compiled");
    expect(build.status).toBe(0);

    expect(readdirSync(join(home, ".arduino15"))).toEqual([]);
    expect(readdirSync(home).sort()).toEqual([".arduino15", ".cache"]);
    expect(mirror.requests).toEqual([]);
    expect((await runTsino(["setup", "--remove"], { env })).status).toBe(0);
    expect(existsSync(tools)).toBe(false);
  });

  test("an arduino-cli on PATH is used, with the core in tsino's folder", async () => {
    const { mirror, env } = await start();
    const changed = { ...env, TSINO_ARDUINO_CLI: arduinoCli };
    const setup = await runTsino(["setup", "--yes"], { env: changed });
    expect(setup.status).toBe(0);
    expect(setup.stderr).not.toContain("arduino-cli 1.5.1");
    expect(mirror.requests.map(({ path }) => path)).not.toContain(mirror.paths.release);
    const build = await runTsino(["build", "--firmware", program], { env: changed });
    expect([build.status, build.stderr]).toEqual([0, expect.stringContaining("✓ compiled")]);
  });

  test("a bundle installs where there is no network", async () => {
    const { env } = await start();
    const bundle = join(makeFolder(), "tools.tar");
    const made = await runTsino(["setup", "--yes", "--bundle", bundle], { env });
    expect([made.status, made.stderr]).toEqual([0, expect.stringContaining("✓ wrote ")]);
    const nowhere = { TSINO_ARDUINO_URL: "http://127.0.0.1:9", TSINO_DATA_DIR: makeFolder() };
    const other = { ...env, ...nowhere };
    const setup = await runTsino(["setup", "--from", bundle], { env: other });
    expect([setup.status, setup.stderr]).toEqual([0, expect.stringContaining("✓ ready.")]);
    const build = await runTsino(["build", "--firmware", program], { env: other });
    expect([build.status, build.stderr]).toEqual([0, expect.stringContaining("✓ compiled")]);
  });
});
