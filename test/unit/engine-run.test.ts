// Running modules: start, turns, restart, the end, and what the heap says then.
import { afterAll, beforeAll, expect, test } from "vitest";
import { linesOf, openTestEngine, script, type TestEngine } from "./engine-harness.ts";

let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.close());

test("global constructors run before setup, loop runs until the host stops it", async () => {
  const source = `struct Early { int value; Early() : value(41) {} };
Early early;
int turns = 0;
void setup() { Serial.begin(9600); Serial.println(early.value + 1); }
void loop() { Serial.println(turns++); }
`;
  const run = await engine.run(source, { script: false, turns: 3 });
  expect(linesOf(run)).toEqual(["42", "0", "1", "2"]);
  expect(run.outcome.kind).toBe("stopped");
});

test("a script ends after setup and reports what it left on the heap", async () => {
  const source = script(
    `
  String longer = "longer than ten characters";
  kept = new int[4];
  Serial.println(longer);
  Serial.println(ESP.getFreeHeap());`,
    "int* kept;",
  );
  const run = await engine.run(source, { heapBytes: 10_000 });
  // 26 characters take a block of 32 bytes, four ints take 16: each rounded up with 4 bytes of overhead.
  expect(linesOf(run)).toEqual(["longer than ten characters", String(10_000 - 40 - 24)]);
  expect(run.outcome).toEqual({
    kind: "finished",
    heap: { limit: 10_000, liveBlocks: 1, liveBytes: 24, peakBytes: 64, totalBlocks: 2 },
  });
});

test("ESP.restart starts over with fresh memory", async () => {
  const source = `int count = 0;
void setup() { Serial.begin(9600); Serial.println(++count); if (digitalRead(D3) == LOW && micros() < 5000) ESP.restart(); }
void loop() {}
`;
  const run = await engine.run(source);
  expect(run.starts).toBeGreaterThan(1);
  expect(new Set(linesOf(run))).toEqual(new Set(["1"]));
  expect(run.outcome.kind).toBe("finished");
});

test("nothing is sent before Serial.begin, and an error of the host passes through", async () => {
  const silent = await engine.run(`void setup() { Serial.print("lost"); }\nvoid loop() {}\n`);
  expect(silent.output.length).toBe(0);
  await expect(
    engine.run(`#include <host.h>\nvoid setup() { host_wifi_rssi(); }\nvoid loop() {}\n`),
  ).rejects.toThrow();
});

test("a module from the cache is the same module", async () => {
  const source = script(`Serial.println("again");`);
  const first = await engine.build(source);
  const second = await engine.build(source);
  if (!first.ok || !second.ok) throw new Error("the sketch does not build");
  expect(first.module.cached).toBe(false);
  expect(second.module.cached).toBe(true);
  expect(Buffer.compare(first.module.wasm, second.module.wasm)).toBe(0);
});

test("release code wraps where checked code stops", async () => {
  const source = script(
    `Serial.println(top + 1); Serial.println(static_cast<int16_t>(half + 1));`,
    "int32_t top = 2147483647; int16_t half = 32767;",
  );
  expect(linesOf(await engine.run(source, { checked: false }))).toEqual(["-2147483648", "-32768"]);
  expect((await engine.run(source)).outcome.kind).toBe("trap");
});

test("unsigned types wrap in checked code too, char is unsigned", async () => {
  const source = script(
    `
  small += 10; Serial.println(small);
  small = small * 100; Serial.println(small);
  word16--; Serial.println(word16);
  big += 2; Serial.println(big);
  char letter = Serial.read() + 200; Serial.println(static_cast<int>(letter));
  Serial.println(1 << 31);`,
    "uint8_t small = 250; uint16_t word16 = 0; uint32_t big = 4294967295u;",
  );
  expect(linesOf(await engine.run(source))).toEqual(["4", "144", "65535", "1", "199", "-2147483648"]);
});

test("optimized code computes the same, without checks and with them", async () => {
  const source = script(`
  uint32_t sum = 0;
  for (uint32_t i = 0; i < 3000000; i++) sum = sum * 31 + i % 7;
  Serial.println(sum);`);
  let sum = 0;
  for (let i = 0; i < 3_000_000; i++) sum = (Math.imul(sum, 31) + (i % 7)) >>> 0;
  for (const checked of [false, true]) {
    expect(linesOf(await engine.run(source, { checked, optimize: true }))).toEqual([String(sum)]);
  }
});
