// What `tsino run` says about a running program: traps at TypeScript lines, notices, JSON events, options.
import { PassThrough, Writable } from "node:stream";
import { describe, expect, test } from "vitest";
import { renderCppMessages } from "../cli/cpp-report.ts";
import { Output } from "../cli/output.ts";
import { Problem } from "../cli/problem.ts";
import { describeEvent, makeNoticeReader, makeSerialWriter } from "../cli/run-events.ts";
import { parsePortMap, parseTimeout } from "../cli/run-options.ts";
import { describeTrap, renderTrap } from "../cli/trap-report.ts";
import type { CompiledSketch } from "../compiler/index.ts";
import { SourceMap } from "../compiler/source-map.ts";

const file = "/p/src/main.ts";
const text =
  "function add(n: number) {\n  return n + 1;\n}\nexport function setup() {\n  add(2147483647);\n}\n";
const span = (part: string) => ({ file, start: text.indexOf(part), end: text.indexOf(part) + part.length });
const sketch: CompiledSketch = {
  kind: "sketch",
  files: {},
  ino: "main.ino",
  map: new SourceMap([
    { line: 3, column: 3, span: span("return n + 1;") },
    { line: 3, column: 10, span: span("n + 1") },
    { line: 7, column: 3, span: span("add(2147483647)") },
  ]),
  secrets: [],
  baud: undefined,
  fqbn: "",
};
const subject = { sketch, sources: new Map([[file, text]]) };

describe("a trap", () => {
  const trap = {
    kind: "overflow",
    detail: "2147483647 + 1 leaves the range of an integer",
    frames: [
      { function: "add(int)", file: "/build/main.ino", line: 3, column: 12 },
      { function: "setup()", file: "main.ino", line: 7, column: 3 },
      { function: "main", file: "entry.cpp", line: 1, column: 1 },
    ],
  };

  test("shows its line, the code and the calls that led there", () => {
    expect(renderTrap(trap, subject, { base: "/p" })).toBe(
      [
        "src/main.ts:2:10 - trap overflow: 2147483647 + 1 leaves the range of an integer",
        "2   return n + 1;",
        "           ~~~~~",
        "  at add    src/main.ts:2:10",
        "  at setup  src/main.ts:5:3",
        "",
      ].join("\n"),
    );
  });

  test("without a known place says at least what happened", () => {
    expect(renderTrap({ kind: "stack", detail: "", frames: [] }, subject, { base: "/p" })).toBe(
      "trap stack\n",
    );
  });

  test("tells a recursion once", () => {
    const [add, setup] = trap.frames;
    if (add === undefined || setup === undefined) throw new Error("no frames");
    const inner = { ...add, function: "Sum::get_of(int)" };
    const cycle = Array.from({ length: 20 }, () => [inner, setup]).flat();
    const lines = ["  at Sum.of  src/main.ts:2:10", "  at setup   src/main.ts:5:3"];
    const endless = renderTrap({ ...trap, frames: [...cycle, inner] }, subject, { base: "/p" });
    expect(endless.split("\n").slice(3)).toEqual([...lines, "  … and so on", ""]);
    const ending = renderTrap({ ...trap, frames: [...cycle, setup] }, subject, { base: "/p" });
    expect(ending.split("\n").slice(3)).toEqual([...lines, "  … 38 more of these", lines[1], ""]);
    const few = renderTrap({ ...trap, frames: cycle.slice(0, 6) }, subject, { base: "/p" });
    expect(few.split("\n").slice(3)).toEqual([...lines, ...lines, ...lines, ""]);
  });

  test("has the function of an error that nobody caught, and not twice the same place", () => {
    const files = { "main.ino": "#include <a.h>\nint32_t add(int32_t n) {\n  raise();\n}\nvoid setup() {\n" };
    const own = { sketch: { ...sketch, files }, sources: subject.sources };
    const thrown = { function: "", file: "main.ino", line: 3, column: 12 };
    const frames = [thrown, { function: "setup()", file: "main.ino", line: 7, column: 3 }];
    const report = renderTrap({ ...trap, frames }, own, { base: "/p" });
    expect(report).toContain("  at add    src/main.ts:2:10\n  at setup  src/main.ts:5:3\n");
    const same = renderTrap({ ...trap, frames: [thrown, { ...thrown, function: "add()" }] }, own, {
      base: "/p",
    });
    expect(same.match(/ {2}at add /g)).toHaveLength(1);
  });

  test("has positions in JSON", () => {
    expect(describeTrap(trap, subject, "/p")).toMatchObject({
      kind: "overflow",
      stack: [
        { function: "add", place: { file: "src/main.ts", line: 2, column: 10 } },
        { function: "setup", place: { file: "src/main.ts", line: 5, column: 3 } },
      ],
    });
  });
});

test("messages about C++ come at TypeScript lines, or at their own where there is none", () => {
  const message = { severity: "error", message: "no match\n" } as const;
  const messages = [
    { ...message, file: "C:\\x\\main.ino", line: 3, column: 10 },
    { ...message, file: "/core/Print.h", line: 5, column: 1 },
    { ...message, file: "", line: 0, column: 0 },
  ];
  expect(renderCppMessages(messages, subject, { base: "/p" })).toBe(
    [
      "src/main.ts:2:10 - error C++: no match",
      "2   return n + 1;",
      "           ~~~~~",
      "Print.h:5:1 - error C++: no match",
      "error C++: no match",
      "",
    ].join("\n"),
  );
});

describe("events", () => {
  function collect() {
    const stderr = new PassThrough();
    const stdout = new PassThrough();
    // Output uses of a terminal's stream only what every stream has.
    const streams = {
      stdout: stdout as unknown as NodeJS.WriteStream,
      stderr: stderr as unknown as NodeJS.WriteStream,
    };
    const output = new Output({ ...streams, json: false, color: false, command: "run" });
    return { output, text: () => String(stderr.read() ?? "") };
  }
  const bytes = (printed: string) => new TextEncoder().encode(printed);
  const listen = { type: "tcp-listen", port: 8888, host: "127.0.0.1", hostPort: 8888, at: 1 } as const;

  test("a server is announced with what to type", () => {
    const { output, text: printed } = collect();
    const notice = makeNoticeReader(output, false);
    notice(listen);
    expect(printed()).toBe(
      "  ➜ tcp  127.0.0.1:8888   try:  telnet 127.0.0.1 8888   (or: nc 127.0.0.1 8888)\n",
    );
    notice({ ...listen, host: "0.0.0.0", hostPort: 40000 });
    expect(printed()).toBe(
      "  ➜ tcp  0.0.0.0:40000   (the sketch's port 8888)   try:  telnet 127.0.0.1 40000   (or: nc 127.0.0.1 40000)\n",
    );
  });

  test("a notice does not run into a line of serial output on the same terminal", () => {
    const { output, text: printed } = collect();
    const notice = makeNoticeReader(output, true);
    notice({ type: "serial", bytes: bytes("..."), at: 1 });
    notice({ type: "restart", at: 2 });
    expect(printed()).toBe("\n  ↻ the board restarted\n");
    notice({ type: "serial", bytes: bytes("x\n"), at: 3 });
    notice({ type: "restart", at: 4 });
    expect(printed()).toBe("  ↻ the board restarted\n");
  });

  test("in JSON have type and time first", () => {
    expect(JSON.stringify(describeEvent({ ...listen, at: 1.23456 }))).toBe(
      '{"type":"tcp-listen","at":1.235,"port":8888,"host":"127.0.0.1","hostPort":8888}',
    );
    expect(describeEvent({ type: "serial", bytes: bytes("x"), at: 0 })).toBeUndefined();
  });

  test("serial bytes in JSON are exact, and text where characters are whole", async () => {
    const stdout = new PassThrough();
    const writer = makeSerialWriter(stdout);
    const euro = Buffer.from("€");
    writer.write(Buffer.concat([Buffer.from("a"), euro.subarray(0, 1)]));
    writer.write(Buffer.concat([euro.subarray(1), Buffer.from([255, 0])]));
    await new Promise((done) => writer.end(done));
    const events = String(stdout.read())
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(events.map((event) => event.text)).toEqual(["a", "€\ufffd\u0000"]);
    expect(Buffer.concat(events.map((event) => Buffer.from(event.base64, "base64")))).toEqual(
      Buffer.concat([Buffer.from("a"), euro, Buffer.from([255, 0])]),
    );
  });

  test("a slow reader of stdout holds serial bytes back", async () => {
    let release = () => {};
    const slow = new Writable({
      write(_chunk, _encoding, done) {
        release = done;
      },
    });
    const writer = makeSerialWriter(slow);
    let taken = false;
    const written = new Promise<void>((done) =>
      writer.write("x", () => {
        taken = true;
        done();
      }),
    );
    await new Promise((done) => setImmediate(done));
    expect(taken).toBe(false);
    release();
    await written;
    expect(taken).toBe(true);
  });
});

describe("options", () => {
  test.each([
    ["10", 10_000],
    ["10s", 10_000],
    ["0.5", 500],
    ["250ms", 250],
    ["2m", 120_000],
  ])("--timeout %s is %i ms", (written, milliseconds) => {
    expect(parseTimeout(written)).toBe(milliseconds);
  });

  test.each(["", "x", "-1", "0", "1h", "99999999"])("--timeout %j is refused", (written) => {
    expect(() => parseTimeout(written)).toThrow(Problem);
  });

  test("--port-map takes pairs, several at once", () => {
    expect(parsePortMap(["8888:0", "80:8080,81:8081"])).toEqual({ 80: 8080, 81: 8081, 8888: 0 });
    for (const wrong of ["80", "a:b", "0:1", "1:65536", "70000:1", "1:2:3", ""]) {
      expect(() => parsePortMap([wrong]), wrong).toThrow(Problem);
    }
  });
});
