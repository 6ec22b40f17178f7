// The folder that a build writes: what changed and nothing else, and never over somebody else's work.
import { existsSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Problem } from "../cli/problem.ts";
import { writeSketchFolder } from "../cli/sketch-folder.ts";
import { nameSketch } from "../cli/sketch-name.ts";
import { makeFolder } from "./tools/temporary-folder.ts";

const ino = (text: string) => ({ path: "a.ino", text });

function catchProblem(work: () => unknown): Problem {
  try {
    work();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error("no problem was thrown");
}

test("files and their folders are written, and a second time nothing is touched", () => {
  const folder = join(makeFolder(), "out", "nodemcuv2", "a");
  const files = [ino("void setup() {}\n"), { path: "src/tsino/array.h", text: "#pragma once\n" }];
  expect(writeSketchFolder(folder, files).written).toEqual(["a.ino", "src/tsino/array.h"]);
  expect(readFileSync(join(folder, "src/tsino/array.h"), "utf8")).toBe("#pragma once\n");
  const old = new Date(1_000_000_000_000);
  for (const name of ["a.ino", ".tsino-files.json"]) utimesSync(join(folder, name), old, old);
  expect(writeSketchFolder(folder, files)).toEqual({
    written: [],
    unchanged: ["a.ino", "src/tsino/array.h"],
    removed: [],
  });
  expect(statSync(join(folder, "a.ino")).mtimeMs).toBe(old.getTime());
  expect(statSync(join(folder, ".tsino-files.json")).mtimeMs).toBe(old.getTime());
});

test("only the changed file is written, and one that is no longer needed goes", () => {
  const folder = makeFolder();
  writeSketchFolder(folder, [ino("1"), { path: "b.h", text: "b" }, { path: "x/c.h", text: "c" }]);
  const result = writeSketchFolder(folder, [ino("1"), { path: "b.h", text: "b2" }]);
  expect(result).toEqual({ written: ["b.h"], unchanged: ["a.ino"], removed: ["x/c.h"] });
  expect(readdirSync(folder).sort()).toEqual([".tsino-files.json", "a.ino", "b.h"]);
});

test("foreign files are kept", () => {
  const folder = makeFolder({ "notes.txt": "mine", "x/mine.h": "mine" });
  writeSketchFolder(folder, [ino("1"), { path: "x/ours.h", text: "" }]);
  writeSketchFolder(folder, [ino("2")]);
  expect(readFileSync(join(folder, "notes.txt"), "utf8")).toBe("mine");
  expect(readdirSync(join(folder, "x"))).toEqual(["mine.h"]);
});

test("a foreign file with a name that is needed is an error, and nothing is written", () => {
  const folder = makeFolder({ "b.h": "mine" });
  const problem = catchProblem(() => writeSketchFolder(folder, [ino("1"), { path: "b.h", text: "b" }]));
  expect(problem).toMatchObject({ slug: "foreign-file", exit: 3 });
  expect(problem.message).toContain(join(folder, "b.h"));
  expect(readdirSync(folder)).toEqual(["b.h"]);
});

test("a folder in the place of a file is in the way, too", () => {
  const folder = makeFolder({ "a.ino/x": "" });
  expect(catchProblem(() => writeSketchFolder(folder, [ino("1")])).slug).toBe("foreign-file");
});

test("what a person changed is not overwritten and not removed", () => {
  const folder = makeFolder();
  writeSketchFolder(folder, [ino("1"), { path: "b.h", text: "b" }]);
  writeFileSync(join(folder, "b.h"), "edited");
  expect(catchProblem(() => writeSketchFolder(folder, [ino("1"), { path: "b.h", text: "b2" }])).slug).toBe(
    "foreign-file",
  );
  writeSketchFolder(folder, [ino("1")]);
  expect(readFileSync(join(folder, "b.h"), "utf8")).toBe("edited");
});

test("a manifest from elsewhere can't make files outside disappear", () => {
  const folder = makeFolder({
    "victim.txt": "v",
    "out/.tsino-files.json": JSON.stringify({ schema: 1, files: { "../victim.txt": ["private"] } }),
  });
  writeSketchFolder(join(folder, "out"), [ino("1")]);
  expect(existsSync(join(folder, "victim.txt"))).toBe(true);
});

test("a damaged manifest loses nothing", () => {
  const folder = makeFolder({ ".tsino-files.json": "{", "a.ino": "old" });
  expect(catchProblem(() => writeSketchFolder(folder, [ino("1")])).slug).toBe("foreign-file");
  expect(readFileSync(join(folder, "a.ino"), "utf8")).toBe("old");
});

test.skipIf(process.platform === "win32")("private files are readable by their owner alone", () => {
  const folder = makeFolder();
  const secret = (text: string) => ({ path: "secrets.h", text, private: true });
  writeSketchFolder(folder, [secret("one")]);
  expect(statSync(join(folder, "secrets.h")).mode & 0o777).toBe(0o600);
  expect(readFileSync(join(folder, ".tsino-files.json"), "utf8")).toContain(
    '"secrets.h": [\n      "private"',
  );
  writeFileSync(join(folder, "secrets.h"), "edited");
  expect(writeSketchFolder(folder, [secret("two")]).written).toEqual(["secrets.h"]);
});

test("a folder that can't be written is named with the reason", () => {
  const folder = join(makeFolder({ file: "" }), "file", "out");
  const problem = catchProblem(() => writeSketchFolder(folder, [ino("1")]));
  expect(problem).toMatchObject({ slug: "folder-not-writable", exit: 3 });
  expect(problem.message).toMatch(/file.out.*is a file, not a folder|a part of the path is a file/);
});

test.each([
  ["/p/examples/tcp-socket-server.ts", "tcp-socket-server"],
  ["/p/bridge/src/main.ts", "bridge"],
  ["/p/bridge/index.ts", "bridge"],
  ["/main.ts", "main"],
  ["C:/src/main.ts", "main"],
  ["/p/Größe messen!.ts", "Gro_e_messen"],
  ["/p/-.x.ts", "x"],
  ["/p/日本.ts", "sketch"],
  ["/p/con.ts", "sketch_con"],
  [`/p/${"a".repeat(80)}.ts`, "a".repeat(63)],
])("the sketch of %s is called %s", (path, name) => {
  expect(nameSketch(path)).toBe(name);
});
