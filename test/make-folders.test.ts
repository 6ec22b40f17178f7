// Folders in folders, and places where none can be made.
import { existsSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeFolders } from "../toolchain/make-folders.ts";
import { listFiles, root } from "./oracle/find-cases.ts";
import { makeFolder } from "./tools/temporary-folder.ts";

test("makes what is missing, and tells the first of them", () => {
  const base = makeFolder();
  expect(makeFolders(join(base, "a", "b", "c"), 0o700)).toBe(join(base, "a"));
  expect(statSync(join(base, "a", "b")).mode & 0o777).toBe(process.platform === "win32" ? 0o666 : 0o700);
  expect(makeFolders(join(base, "a", "b", "c"))).toBeUndefined();
  expect(makeFolders(join(base, "a", "b", "d"))).toBe(join(base, "a", "b", "d"));
});

test("a file or a broken link in the way is told in the system's words", () => {
  const base = makeFolder();
  writeFileSync(join(base, "file"), "");
  expect(() => makeFolders(join(base, "file"))).toThrow(/EEXIST/);
  expect(() => makeFolders(join(base, "file", "a", "b"))).toThrow(/ENOTDIR|ENOENT/);
  symlinkSync(join(base, "nowhere"), join(base, "link"));
  expect(() => makeFolders(join(base, "link", "a"))).toThrow(/EEXIST/);
});

test.skipIf(!existsSync("/proc/self"))(
  "a place that takes no folders is an error, not an end without end",
  () => {
    expect(() => makeFolders("/proc/none/uno")).toThrow(/ENOENT/);
  },
);

test("nobody uses Node's own way, which never comes back from there", () => {
  const files = ["cli", "compiler", "simulator", "toolchain", "monitor"].flatMap((folder) =>
    listFiles(`${root}/${folder}`),
  );
  const wrong = files.filter((path) => /mkdirSync\([^;]*recursive/.test(readFileSync(path, "utf8")));
  expect(wrong).toEqual([]);
});
