// `npm run prepare`, which npm runs twice in a clone: it makes dist/ anew when anything has changed, and only then. A stand-in
// for TypeScript's compiler counts how often.
import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./oracle/find-cases.ts";
import { makeFolder } from "./tools/temporary-folder.ts";

const standIn = `
const fs = require("node:fs");
fs.appendFileSync("compiled", "x");
if (fs.readFileSync("cli/main.ts", "utf8").includes("mistake")) process.exit(2);
fs.mkdirSync("dist/cli", { recursive: true });
fs.mkdirSync("dist/simulator/engine", { recursive: true });
fs.mkdirSync("dist/kit", { recursive: true });
fs.writeFileSync("dist/cli/main.js", "");
fs.writeFileSync("dist/simulator/engine/prebuild.js", 'require("node:fs").writeFileSync("dist/kit/kit", "")');
`;

test("compiles what changed, and nothing twice", () => {
  const folder = makeFolder();
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const name of ["package-lock.json", "tsconfig.json", "tsconfig.build.json", "package.json"])
    write(name, "{}");
  write("cli/main.ts", "");
  write("node_modules/typescript/bin/tsc", standIn);
  copyFileSync(join(root, "prepare.mjs"), join(folder, "prepare.mjs"));
  /** Status, and whether it compiled. */
  const prepare = (): readonly unknown[] => {
    writeFileSync(join(folder, "compiled"), "");
    const { status } = spawnSync(process.execPath, ["prepare.mjs"], { cwd: folder });
    return [status, readFileSync(join(folder, "compiled"), "utf8") === "x"];
  };
  const check = () => spawnSync(process.execPath, ["prepare.mjs", "--check"], { cwd: folder }).status;
  expect(check()).toBe(1);
  expect(existsSync(join(folder, "dist"))).toBe(false);
  expect(prepare()).toEqual([0, true]);
  expect(check()).toBe(0);
  expect(prepare()).toEqual([0, false]);

  const changes: readonly (() => void)[] = [
    () => write("cli/main.ts", "export {};"),
    () => write("compiler/new/file.ts", ""),
    () => rmSync(join(folder, "compiler", "new", "file.ts")),
    () => write("package-lock.json", "{ }"),
    () => appendFileSync(join(folder, "dist", "cli", "main.js"), ";"),
    () => rmSync(join(folder, "dist", "cli", "main.js")),
    () => rmSync(join(folder, "dist", "kit"), { recursive: true }),
    () => rmSync(join(folder, "dist"), { recursive: true }),
  ];
  for (const change of changes) {
    change();
    expect(check(), String(change)).toBe(1);
    expect(prepare(), String(change)).toEqual([0, true]);
  }
  expect(prepare()).toEqual([0, false]);

  // What could not be made is not taken for made.
  write("cli/main.ts", "mistake");
  expect(prepare()).toEqual([2, true]);
  expect(prepare()).toEqual([2, true]);
});
