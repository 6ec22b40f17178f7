// The cache: keeps, bounds itself, and is never the reason for an error. Also the readers of foreign formats that
// need no compiler: tar archives and V8's stack traces.
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Cache, findCacheFolder, hashParts } from "../../simulator/engine/cache.ts";
import { keepNeededEntries } from "../../simulator/engine/clang-startup.ts";
import { readStack } from "../../simulator/engine/trap-signal.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tsino-cache-"));
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true, force: true });
});

const bytes = (size: number, fill: number) => new Uint8Array(size).fill(fill);

test("gives back what was written, byte for byte", () => {
  const cache = new Cache(join(folder, "not/yet/there"));
  expect(cache.read("a")).toBeUndefined();
  cache.write("a", bytes(1000, 7));
  expect(cache.read("a")).toEqual(Buffer.from(bytes(1000, 7)));
  expect(cache.read("b")).toBeUndefined();
});

test("a damaged entry is as good as none", () => {
  const cache = new Cache(folder);
  cache.write("a", bytes(1000, 7));
  const [name = ""] = readdirSync(folder);
  const path = join(folder, name);
  const whole = readFileSync(path);
  writeFileSync(path, whole.subarray(0, 500));
  expect(cache.read("a")).toBeUndefined();
  whole[600] = 0;
  writeFileSync(path, whole);
  expect(cache.read("a")).toBeUndefined();
  cache.write("a", bytes(10, 1));
  expect(cache.read("a")?.length).toBe(10);
});

test("the longest unused entries go when it grows too large", () => {
  const cache = new Cache(folder, 3500);
  for (const key of ["a", "b", "c"]) cache.write(key, bytes(1000, 1));
  const age = (key: string, seconds: number) => {
    const time = Date.now() / 1000 - seconds;
    utimesSync(join(folder, `${key}.tsino`), time, time);
  };
  age("a", 300);
  age("b", 200);
  age("c", 100);
  expect(cache.read("a")).toBeDefined();
  cache.write("d", bytes(1000, 1));
  expect(["a", "b", "c", "d"].filter((key) => cache.read(key) !== undefined)).toEqual(["a", "c", "d"]);
});

test("stays near its limit also by many small entries", () => {
  const cache = new Cache(folder, 10_000);
  for (let i = 0; i < 300; i++) cache.write(`key${i}`, bytes(68, 1));
  // A hundred bytes each, with the hash; a few more may lie there until the folder is looked at again.
  const kept = readdirSync(folder).length;
  expect(kept).toBeGreaterThanOrEqual(100);
  expect(kept).toBeLessThanOrEqual(105);
  expect(cache.read("key299")).toBeDefined();
});

test("a folder that can't be written only means that nothing is kept", () => {
  const file = join(folder, "file");
  writeFileSync(file, "");
  const cache = new Cache(join(file, "below"));
  expect(() => cache.write("a", bytes(10, 1))).not.toThrow();
  expect(cache.read("a")).toBeUndefined();
});

test("its place follows the environment", () => {
  expect(findCacheFolder({ TSINO_CACHE_DIR: "/x", XDG_CACHE_HOME: "/y" })).toBe("/x");
  expect(findCacheFolder({ XDG_CACHE_HOME: "/y" })).toBe(join("/y", "tsino"));
});

test("hashes know where one part ends", () => {
  expect(hashParts(["ab", "c"])).not.toBe(hashParts(["a", "bc"]));
  expect(hashParts(["ab"])).toBe(hashParts([Buffer.from("ab")]));
});

test("of the sysroot only what sketches need is kept", () => {
  const entry = (name: string, size: number, type: string) => {
    const block = Buffer.alloc(512 + Math.ceil(size / 512) * 512);
    block.write(name, 0);
    block.write(size.toString(8).padStart(11, "0"), 124);
    block.write(type, 156);
    return block;
  };
  const wanted = [
    entry("include", 0, "5"),
    entry("include/wasm32-wasip1/stdio.h", 700, "0"),
    entry("lib/wasm32-wasip1/libc.a", 3, "0"),
  ];
  const unwanted = [
    entry("include/wasm32-wasip1/c++/v1/vector", 10, "0"),
    entry("include/altivec.h", 1000, "0"),
    entry("lib/wasm32-wasip1/libc++.a", 2000, "0"),
  ];
  const end = Buffer.alloc(1024);
  const [a, b, c] = wanted;
  const [x, y, z] = unwanted;
  const all = Buffer.concat([a, x, b, y, z, c, end].filter((part) => part !== undefined));
  expect(keepNeededEntries(all)).toEqual(Buffer.concat([...wanted, end]));
});

test("wasm frames of a stack trace, innermost first", () => {
  const stack = `RuntimeError: unreachable
    at total (wasm://wasm/abc123:wasm-function[20]:0x80e)
    at wasm://wasm/abc123:wasm-function[4]:0x1f
    at runOnce (file:///x/instance.js:1:2)`;
  expect(readStack(stack)).toEqual([
    { functionIndex: 20, offset: 0x80e },
    { functionIndex: 4, offset: 0x1f },
  ]);
  expect(readStack(undefined)).toEqual([]);
});

// Node's own `recursive` never comes back from there; that ends the test's process by its time.
test.skipIf(!existsSync("/proc/self"))(
  "a place that takes no folders is no cache, and no end without end",
  () => {
    const cache = new Cache("/proc/tsino/cache");
    cache.write("a", bytes(10, 1));
    expect(cache.read("a")).toBeUndefined();
  },
);
