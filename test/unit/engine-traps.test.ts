// Traps: each kind, with its position in the sketch to the column, in both modes where both can see it.
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestEngine, type TestEngine } from "./engine-harness.ts";

let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.close());

const sketch = (globals: string, statement: string) =>
  `${globals}\nvoid setup() { Serial.begin(9600); }\nvoid loop() {\n  ${statement}\n}\n`;

/** Globals, statement in line 4 from column 3, kind, detail, line and column. */
const checkedTraps: readonly (readonly [string, string, string, string, string, number, number])[] = [
  ["addition", "int32_t a = 2147483647;", "a = a + 1;", "overflow", "2147483647 + 1 does not fit int", 4, 9],
  [
    "subtraction",
    "int32_t a = -2147483647;",
    "a -= 2;",
    "overflow",
    "-2147483647 - 2 does not fit int",
    4,
    5,
  ],
  ["product", "int32_t a = 65536;", "a = a * a;", "overflow", "65536 * 65536 does not fit int32_t", 4, 9],
  ["negation", "int32_t a = INT32_MIN;", "a = -a;", "overflow", "-(-2147483648) does not fit int32_t", 4, 7],
  ["increment", "int32_t a = 2147483647;", "a++;", "overflow", "2147483647 + 1 does not fit int32_t", 4, 4],
  [
    "64 bits",
    "int64_t a = INT64_MAX;",
    "a = a + 1;",
    "overflow",
    "9223372036854775807 + 1 does not fit int64_t",
    4,
    9,
  ],
  ["16 bits", "int16_t a = 32767;", "a += 1;", "overflow", "32768 does not fit int16_t", 4, 5],
  [
    "sign",
    "uint32_t u = 3000000000u; int32_t a;",
    "a = u;",
    "overflow",
    "3000000000 does not fit int32_t",
    4,
    7,
  ],
  [
    "constants",
    "const int32_t largest = 2147483647; int32_t a;",
    "a = largest + 1;",
    "overflow",
    "2147483647 + 1 does not fit int",
    4,
    15,
  ],
  ["division", "int a = 7; int zero;", "a = a / zero;", "divide-by-zero", "7 is divided by 0", 4, 9],
  ["remainder", "int a = 7; int zero;", "a = a % zero;", "divide-by-zero", "7 is divided by 0", 4, 9],
  [
    "quotient",
    "int a = INT32_MIN; int b = -1;",
    "a = a / b;",
    "overflow",
    "-2147483648 divided by -1 does not fit int",
    4,
    9,
  ],
  ["index", "int list[4]; int i = 4;", "list[i] = 1;", "out-of-range", "index 4 is outside int[4]", 4, 3],
  [
    "negative index",
    "int list[4]; int i = -1;",
    "list[i] = 1;",
    "out-of-range",
    "index -1 is outside int[4]",
    4,
    3,
  ],
  ["null", "struct P { int x, y; }; P* p;", "p->y = 1;", "null", "a null pointer to P is used", 4, 6],
  [
    "double",
    "double d = 1e300; int a;",
    "a = static_cast<int>(d);",
    "overflow",
    "1e+300 does not fit int",
    4,
    24,
  ],
  [
    "not a number",
    "double d = 0; int a;",
    "a = static_cast<int>(d / d);",
    "overflow",
    "NaN does not fit int",
    4,
    24,
  ],
  ["shift", "int a = 1; int n = 32;", "a = a << n;", "overflow", "int is shifted by 32 bits", 4, 9],
];

describe("checked code", () => {
  test.each(checkedTraps)("%s", async (_, globals, statement, kind, detail, line, column) => {
    const trap = await engine.trap(sketch(globals, statement));
    expect({ kind: trap.kind, detail: trap.detail }).toEqual({ kind, detail });
    const { function: name, ...place } = trap.frames[0] ?? { function: "" };
    expect(name).toContain("loop");
    expect(place).toEqual({ file: "test.ino", line, column });
  });
});

describe.each([true, false])("both modes (checked: %s)", (checked) => {
  test("infinite recursion", async () => {
    const source = `static int deep(int n) {
  if (n == -7) return 0;
  return deep(n + 1) ^ (n + deep(n - 1));
}
void setup() { Serial.begin(9600); Serial.println(deep(0)); }
void loop() {}
`;
    const trap = await engine.trap(source, { checked });
    expect(trap.kind).toBe("stack");
    expect(trap.frames[0]).toMatchObject({ file: "test.ino", line: expect.toSatisfy((n: number) => n <= 3) });
  });

  test("recursion with large locals leaves data alone", async () => {
    const source = `int guard[64];
static int deep(int n) {
  volatile int space[200];
  space[n % 200] = n;
  if (n == -7) return 0;
  return deep(n + 1) + space[n % 200];
}
void setup() { Serial.begin(9600); Serial.println(deep(0)); }
void loop() {}
`;
    const trap = await engine.trap(source, { checked });
    expect(trap.kind).toBe("stack");
    expect(trap.frames[0]?.file).toBe("test.ino");
  });

  test("out of memory in new", async () => {
    const source = `struct Node { Node* next; int values[10]; };
Node* head;
void setup() { Serial.begin(9600); }
void loop() {
  Node* node = new Node;
  node->next = head;
  head = node;
}
`;
    // The harness stops after three turns: three nodes of 48 bytes are too much for 100.
    const trap = await engine.trap(source, { checked, heapBytes: 100 });
    expect(trap.kind).toBe("out-of-memory");
    expect(trap.detail).toBe("44 more bytes are needed, 96 of 100 are in use in 2 blocks");
    expect(trap.frames[0]).toEqual({ function: "loop", file: "test.ino", line: 5, column: 16 });
  });

  test("out of memory in a String, at the line that grows it", async () => {
    const source = `String text;
void setup() {
  Serial.begin(9600);
  for (;;) {
    text += "0123456789";
  }
}
void loop() {}
`;
    const trap = await engine.trap(source, { checked, heapBytes: 4000 });
    expect(trap.kind).toBe("out-of-memory");
    expect(trap.frames[0]).toMatchObject({ file: "test.ino", line: 5, column: 10 });
  });

  test("a call through no function", async () => {
    const trap = await engine.trap(sketch("void (*handler)();", "handler();"), { checked });
    expect(trap.kind).toBe("null");
    expect(trap.frames[0]).toMatchObject({ line: 4, column: 3 });
  });

  test("memory that does not exist", async () => {
    const wild = "int* wild = reinterpret_cast<int*>(0x70000000);";
    const trap = await engine.trap(sketch(wild, "*wild = 1;"), { checked });
    expect(trap.kind).toBe("out-of-range");
    expect(trap.frames[0]).toMatchObject({ line: 4 });
  });

  test("a block freed twice", async () => {
    const source = sketch("void* block = malloc(20);", "free(block); Serial.println(1); free(block);");
    const trap = await engine.trap(source, { checked });
    expect(trap).toMatchObject({ kind: "abort", detail: "a block of memory is freed for the second time" });
  });

  test("a trap of the sketch's own library, by host_trap", async () => {
    const globals = `#include <host.h>\nstatic void fail() { host_trap("out-of-range", 12, "index 7 of 3", 12); }`;
    const trap = await engine.trap(`${globals}\nvoid setup() {}\nvoid loop() {\n  fail();\n}\n`, { checked });
    expect(trap).toMatchObject({ kind: "out-of-range", detail: "index 7 of 3" });
    expect(trap.frames.map(({ line }) => line)).toEqual([2, 5]);
  });
});

test("frames of headers are left out of `frames`, and kept in `allFrames`", async () => {
  const source = `void setup() {}\nvoid loop() {\n  Serial.println(map(5, 1, 1, 0, 10));\n}\n`;
  const trap = await engine.trap(source);
  expect(trap.kind).toBe("divide-by-zero");
  expect(trap.frames).toEqual([{ function: "loop", file: "test.ino", line: 3, column: 18 }]);
  expect(trap.allFrames[0]).toMatchObject({
    function: expect.stringContaining("map"),
    file: "/headers/Arduino.h",
  });
});

test("each call has the name of its function, also where nothing was compiled into it", async () => {
  const source = [
    "#include <tsino/array.h>",
    "int32_t elementOf(int32_t n) { return tsino::Array<uint8_t>{1}[n] + 1; }",
    "void setup() { Serial.println(elementOf(4)); }",
    "void loop() {}",
  ];
  const headerRoots = [fileURLToPath(new URL("../../runtime-headers", import.meta.url))];
  const { frames } = await engine.trap(source.join("\n"), { headerRoots });
  expect(frames.map(({ function: name, line }) => [name, line])).toEqual([
    ["elementOf", 2],
    ["setup", 3],
  ]);
});

test("numbers that the board has no room for are not printed wrong", async () => {
  expect(await engine.trap(sketch("double d = 1e40;", "Serial.println(d);"))).toMatchObject({
    kind: "abort",
  });
  expect(await engine.trap(sketch("double d = 1e40;", "Serial.println(String(d));"))).toMatchObject({
    kind: "abort",
  });
});
