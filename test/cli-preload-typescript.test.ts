// The code of TypeScript that is kept between runs: used when it is good, made again when it isn't, never an error.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Cache } from "../simulator/engine/cache.ts";
import { runTsino } from "./tools/run-tsino.ts";
import { makeFolder } from "./tools/temporary-folder.ts";

const program = { "a.ts": 'console.log("hello");\n' };

async function emit(cwd: string, cacheFolder: string, text: string): Promise<string> {
  // Another text each time: an unchanged program needs no TypeScript.
  writeFileSync(join(cwd, "a.ts"), `console.log("${text}");\n`);
  const result = await runTsino(["emit", "a.ts"], { cwd, env: { TSINO_CACHE_DIR: cacheFolder } });
  expect([result.status, result.stderr]).toEqual([0, ""]);
  expect(result.stdout).toContain(`"${text}"`);
  const names = readdirSync(cacheFolder).filter((name) => name.startsWith("typescript-"));
  expect(names).toHaveLength(1);
  return join(cacheFolder, names[0] ?? "");
}

test("code is kept, used, and made again when it is damaged or V8 refuses it", async () => {
  const [cwd, cacheFolder] = [makeFolder(program), makeFolder()];
  const path = await emit(cwd, cacheFolder, "first");
  const good = readFileSync(path);
  expect(good.length).toBeGreaterThan(1_000_000);
  await emit(cwd, cacheFolder, "second");
  expect(readFileSync(path).equals(good)).toBe(true);

  writeFileSync(path, good.subarray(0, 10_000));
  await emit(cwd, cacheFolder, "cut");
  expect(readFileSync(path).length).toBeGreaterThan(1_000_000);

  const key = path.slice(cacheFolder.length + 1).replace(/\.tsino$/, "");
  new Cache(cacheFolder).write(key, Buffer.alloc(10_000, "no code"));
  await emit(cwd, cacheFolder, "foreign");
  expect(readFileSync(path).length).toBeGreaterThan(1_000_000);
});

test("a cache that can't be is no error", async () => {
  const cwd = makeFolder({ ...program, file: "" });
  const env = { TSINO_CACHE_DIR: join(cwd, "file", "cache") };
  const result = await runTsino(["emit", "a.ts"], { cwd, env });
  expect([result.status, result.stderr]).toEqual([0, ""]);
  expect(result.stdout).toContain('"hello"');
});
