// `tsino clean`: that it takes away what a build left, and under no circumstances anything else.
import { existsSync, mkdirSync, readdirSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runBuild } from "../cli/build-sketch.ts";
import { runClean } from "../cli/clean-build.ts";
import { makeCommandBench } from "./tools/command-bench.ts";
import { runTsino } from "./tools/run-tsino.ts";
import { makeFolder } from "./tools/temporary-folder.ts";

/** A project in which `a.ts` was built, with something in place of its firmware. */
async function build(json = false) {
  const bench = makeCommandBench({ json });
  const request = { file: "a.ts", board: "nodemcuv2", out: "build", firmware: false };
  expect(await bench.run((context) => runBuild(request, context))).toBe(0);
  const board = join(bench.cwd, "build", "nodemcuv2");
  mkdirSync(join(board, ".firmware", "a", "core"), { recursive: true });
  writeFileSync(join(board, ".firmware", "a", "core", "a.o"), "");
  const before = { out: bench.stdout().length, log: bench.stderr().length };
  const clean = (dryRun = false, out = "build") =>
    bench.run(async (context) => runClean({ out, dryRun }, context));
  const stderr = () => bench.stderr().slice(before.log);
  return { cwd: bench.cwd, board, clean, stderr, stdout: () => bench.stdout().slice(before.out) };
}

const sketch = join("build", "nodemcuv2", "a");

describe("tsino clean", () => {
  test("removes what a build left, and the folder when nothing else is in it", async () => {
    const { cwd, clean, stderr } = await build();
    expect(await clean()).toBe(0);
    expect(stderr()).toBe(`  ✓ removed ${sketch}  (3 files, firmware, record)\n`);
    expect(existsSync(join(cwd, "build"))).toBe(false);
    expect(readdirSync(cwd).sort()).toEqual(["a.ts", "package.json"]);
    expect(await clean()).toBe(0);
    expect(stderr()).toContain("  nothing to remove in build\n");
  });

  test("--dry-run removes nothing", async () => {
    const { board, clean, stderr } = await build();
    expect(await clean(true)).toBe(0);
    expect(stderr()).toBe(`  would remove ${sketch}  (3 files, firmware, record)\n`);
    expect(readdirSync(board).sort()).toEqual([".firmware", ".tsino", "a"]);
    expect(readdirSync(join(board, "a"))).toContain("a.ino");
  });

  test("keeps what tsino did not write, and what was changed since", async () => {
    const { cwd, board, clean, stderr } = await build();
    writeFileSync(join(board, "a", "notes.txt"), "mine");
    writeFileSync(join(board, "a", "a.ino"), "changed");
    mkdirSync(join(cwd, "build", "other"));
    writeFileSync(join(cwd, "build", "other.js"), "");
    expect(await clean()).toBe(0);
    expect(stderr()).toBe(`  ✓ removed ${sketch}  (2 files, firmware, record)
  ! kept ${join(sketch, "a.ino")}: not as tsino wrote it
  ! kept ${join(sketch, "notes.txt")}: not as tsino wrote it
`);
    expect(readdirSync(board)).toEqual(["a"]);
    expect(readdirSync(join(board, "a")).sort()).toEqual(["a.ino", "notes.txt"]);
    expect(readdirSync(join(cwd, "build")).sort()).toEqual(["nodemcuv2", "other", "other.js"]);
  });

  test("takes crash dumps away", async () => {
    const { cwd, clean, stderr } = await build();
    mkdirSync(join(cwd, "build", ".tsino"));
    for (const name of ["crash-124410.txt", "diary.txt"])
      writeFileSync(join(cwd, "build", ".tsino", name), "");
    expect(await clean()).toBe(0);
    expect(stderr()).toContain(`  ✓ removed ${join("build", ".tsino")}  (1 crash dump)\n`);
    expect(readdirSync(join(cwd, "build", ".tsino"))).toEqual(["diary.txt"]);
  });

  test("says as JSON what went and what stayed", async () => {
    const { board, clean, stdout } = await build(true);
    writeFileSync(join(board, "a", "notes.txt"), "mine");
    expect(await clean()).toBe(0);
    const { removed, kept } = JSON.parse(stdout());
    expect(kept).toEqual([join(sketch, "notes.txt")]);
    expect(removed).toEqual([
      join("build", "nodemcuv2", ".firmware", "a"),
      join("build", "nodemcuv2", ".tsino", "a.json"),
      join(sketch, "a.ino"),
      join(sketch, "sketch.yaml"),
      join(sketch, ".tsino-files.json"),
    ]);
  });

  test("leaves a folder alone that only has the name of a build's", async () => {
    const cwd = makeFolder({ "build/nodemcuv2/a/a.ino": "", "build/nodemcuv2/.firmware/a/a.bin": "" });
    expect(await runTsino(["clean"], { cwd })).toEqual({
      status: 0,
      stdout: "",
      stderr: "  nothing to remove in build\n",
    });
    expect(existsSync(join(cwd, "build/nodemcuv2/a/a.ino"))).toBe(true);
    expect(existsSync(join(cwd, "build/nodemcuv2/.firmware/a/a.bin"))).toBe(true);
  });
});

describe("nothing outside of the project is touched", () => {
  test.each(["..", ".", "../other", "/tmp", "a/../.."])("with --out %s", async (out) => {
    const cwd = makeFolder();
    expect(await runTsino(["clean", "--out", out], { cwd })).toEqual({
      status: 2,
      stdout: "",
      stderr: `  ✗ not-in-project: \`${out}\` is not a folder inside of this one, so nothing in it is removed
    help: go to the project's folder first
`,
    });
  });

  test("a file in place of the folder is told to be one, by build, too", async () => {
    const cwd = makeFolder({ "a.ts": "", build: "mine" });
    for (const args of [["clean"], ["build", "a.ts"]]) {
      const { status, stderr } = await runTsino(args, { cwd });
      expect(stderr).toContain(
        "✗ out-is-a-file: `build` is a file, and builds go to a folder of this name\n",
      );
      expect(status).toBe(3);
    }
  });

  test("through a link in place of the folder, a board, a sketch, its firmware", async () => {
    for (const path of [
      "build",
      "build/nodemcuv2",
      sketch,
      "build/nodemcuv2/.firmware",
      "build/nodemcuv2/.firmware/a",
    ]) {
      const { cwd, clean } = await build();
      const elsewhere = makeFolder();
      renameSync(join(cwd, path), join(elsewhere, "there"));
      symlinkSync(join(elsewhere, "there"), join(cwd, path), "junction");
      const before = readdirSync(elsewhere, { recursive: true }).sort();
      expect(before.length).toBeGreaterThan(1);
      await clean();
      expect(readdirSync(elsewhere, { recursive: true }).sort()).toEqual(before);
    }
  });
});
