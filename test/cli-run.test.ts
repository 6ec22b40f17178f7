// `tsino run` with real clang, pipes and sockets: what goes to stdout, and every way to end. The C++ of the programs
// is given here, through the compile cache, so that this is about what comes after the compiler.
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { record } from "./example-process.ts";
import { runTsino, TsinoProcess } from "./tools/run-tsino.ts";
import { type SeededProgram, seedProgram } from "./tools/seed-program.ts";
import { makeFolder } from "./tools/temporary-folder.ts";

/** One cache for all tests of this file: the simulator's own part is compiled once. */
const cache = mkdtempSync(join(tmpdir(), "tsino-run-"));
afterAll(() => rmSync(cache, { recursive: true, force: true }));

/** A folder with a program `a.ts`, as options for run-tsino. */
function seed(ino: string, more: Partial<SeededProgram> = {}) {
  const cwd = makeFolder();
  seedProgram(cwd, cache, {
    typescript: "run();\n",
    ino: `#include <Arduino.h>\n${ino}`,
    origins: {},
    ...more,
  });
  return { cwd, env: { TSINO_CACHE_DIR: cache } };
}

const hello = 'void setup() { Serial.begin(115200); Serial.print("hello\\n"); }\nvoid loop() { delay(1); }\n';
const script = { sketch: { kind: "script" } } as const;
const helloScript = 'void setup() { Serial.begin(115200); Serial.print("hello\\n"); }\nvoid loop() {}\n';

test("a script prints to stdout, and nothing else is there, and exits with 0", async () => {
  const { status, stdout, stderr } = await runTsino(["run", "a.ts"], seed(helloScript, script));
  expect({ status, stdout }, stderr).toEqual({ status: 0, stdout: "hello\n" });
});

test("what a script never freed is told when it is through; what its globals hold is not", async () => {
  const lost = `struct Held {
  int* number = new int(4);
  ~Held() { delete number; }
};
Held held;
int* lost;
void setup() {
  Serial.begin(115200);
  lost = new int(*held.number);
  Serial.println(*lost);
}
void loop() {}
`;
  const { status, stdout, stderr } = await runTsino(["run", "a.ts"], seed(lost, script));
  expect({ status, stdout }).toEqual({ status: 0, stdout: "4\n" });
  expect(stderr).toMatch(
    /1 block of \d+ bytes was never freed: objects that refer to each other in a circle/,
  );
  const kept = await runTsino(
    ["run", "a.ts"],
    seed(lost.replace("new int(*held.number)", "held.number"), script),
  );
  expect(kept.stderr).not.toContain("never freed");
});

test("--expect ends the program as soon as the text is there", async () => {
  const { status, stdout, stderr } = await runTsino(["run", "a.ts", "--expect", "ello"], seed(hello));
  expect(status).toBe(0);
  expect(stdout).toBe("hello\n");
  expect(stderr).toContain("✓ checked 1 file");
  expect(stderr).toContain("▶ nodemcuv2 simulated");
});

test("--expect that never comes is exit 10, at the program's end or at the time's", async () => {
  const ended = await runTsino(["run", "a.ts", "--expect", "bye"], seed(helloScript, script));
  expect(ended.status).toBe(10);
  expect(ended.stderr).toContain("✗ expect-failed: the program never printed `bye`");
  const late = await runTsino(["run", "a.ts", "--expect", "bye", "--timeout", "200ms"], seed(hello));
  expect(late.status).toBe(10);
});

test("--timeout is exit 124", async () => {
  const { status, stdout, stderr } = await runTsino(["run", "a.ts", "--timeout", "0.3"], seed(hello));
  expect(status).toBe(124);
  expect(stdout).toBe("hello\n");
  expect(stderr).toContain("✗ timeout: stopped after 0.3 s");
});

test.skipIf(process.platform === "win32")("Ctrl-C is 130, SIGTERM 143", async () => {
  for (const [signal, status] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const) {
    const tsino = new TsinoProcess(["run", "a.ts"], seed(hello));
    await tsino.waitFor(/hello/);
    tsino.child.kill(signal);
    expect((await tsino.done).status).toBe(status);
    expect(tsino.stderr).not.toContain("mistake");
  }
});

test("every byte goes from stdin through the sketch to stdout, unchanged", async () => {
  const echo = `void setup() {
  Serial.begin(115200);
  for (int count = 0; count < 512;) {
    if (Serial.available() == 0) { delay(1); continue; }
    Serial.write(static_cast<uint8_t>(Serial.read()));
    count++;
  }
}
void loop() {}
`;
  const all = Uint8Array.from({ length: 512 }, (_, i) => i & 255);
  const tsino = new TsinoProcess(["run", "a.ts"], seed(echo, script));
  tsino.child.stdin.end(all);
  expect((await tsino.done).status).toBe(0);
  expect(new Uint8Array(tsino.stdoutBytes)).toEqual(all);
});

test("whoever closes stdout ends the program, without a complaint", async () => {
  const chatty = 'void setup() { Serial.begin(115200); }\nvoid loop() { Serial.println("more"); }\n';
  const tsino = new TsinoProcess(["run", "a.ts"], seed(chatty));
  await tsino.waitFor(/more/);
  tsino.child.stdout.destroy();
  const { status, stderr } = await tsino.done;
  expect(status).toBe(0);
  expect(stderr).not.toContain("mistake");
});

describe("a trap", () => {
  const typescript = "let n = 2147483647;\nfunction grow() {\n  n = n + 1;\n}\ngrow();\n";
  const ino = `volatile int32_t n = 2147483647;
__attribute__((noinline)) void grow() {
  n = n + 1;
}
void setup() {
  Serial.begin(115200);
  Serial.print("before\\n");
  grow();
}
void loop() {}
`;
  const origins = { 4: "n = n + 1", 9: "grow();" };

  test("is exit 20 with the TypeScript line and the calls", async () => {
    const { status, stdout, stderr } = await runTsino(
      ["run", "a.ts"],
      seed(ino, { ...script, typescript, origins }),
    );
    expect(status).toBe(20);
    expect(stdout).toBe("before\n");
    expect(stderr).toMatch(/^a\.ts:3:3 - trap overflow/m);
    expect(stderr).toContain("3   n = n + 1;\n    ~~~~~~~~~\n");
    expect(stderr).toMatch(/^ {2}at .*a\.ts:3:3\n {2}at .*a\.ts:5:1$/m);
  });

  test("does not happen with --release", async () => {
    const options = seed(ino, { ...script, typescript, origins });
    expect((await runTsino(["run", "a.ts", "--release"], options)).status).toBe(0);
  });

  test("is an event in --json", async () => {
    const options = seed(ino, { ...script, typescript, origins });
    const { status, stdout } = await runTsino(["run", "a.ts", "--json"], options);
    expect(status).toBe(20);
    const events = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(events[0]).toMatchObject({ type: "serial-begin", baud: 115200 });
    expect(events[1]).toMatchObject({ type: "serial", text: "before\n" });
    expect(events.at(-1)).toMatchObject({
      type: "exit",
      outcome: "trap",
      exitCode: 20,
      trap: {
        kind: "overflow",
        stack: [{ place: { file: "a.ts", line: 3 } }, { place: { file: "a.ts", line: 5 } }],
      },
    });
  });
});

test("an error in C++ is shown at the TypeScript, as a bug of tsino, exit 5", async () => {
  const broken = "void setup() { nonsense(); }\nvoid loop() {}\n";
  const { status, stdout, stderr } = await runTsino(
    ["run", "a.ts"],
    seed(broken, { origins: { 2: "run();" } }),
  );
  expect(status).toBe(5);
  expect(stdout).toBe("");
  expect(stderr).toMatch(/^a\.ts:1:1 - error C\+\+: .*nonsense/m);
  expect(stderr).toContain("this is a bug of tsino, please report it");
});

test("secrets are not needed, and those of .env are used", async () => {
  const ino =
    '#include "secrets.h"\nvoid setup() { Serial.begin(9600); Serial.print(SECRET_KEY); }\nvoid loop() {}\n';
  const options = seed(ino, { sketch: { kind: "script", secrets: ["KEY"] } });
  expect((await runTsino(["run", "a.ts"], options)).stdout).toBe("tsino-sim");
  writeFileSync(join(options.cwd, ".env"), "KEY=\"ünd 'quotes'\"\n");
  expect((await runTsino(["run", "a.ts"], options)).stdout).toBe("ünd 'quotes'");
});

describe("servers", () => {
  const server = (port: number) => `#include <ESP8266WiFi.h>
WiFiServer server(${port});
void setup() {
  Serial.begin(115200);
  WiFi.mode(WIFI_STA);
  WiFi.begin("a", "b");
  while (WiFi.status() != WL_CONNECTED) delay(10);
  server.begin();
}
void loop() {
  WiFiClient client = server.accept();
  if (!client) return;
  while (client.connected()) {
    while (client.available() > 0) Serial.write(client.read());
    while (Serial.available() > 0) client.write(Serial.read());
    delay(1);
  }
}
`;

  test("are announced, and reached by telnet in both directions", async () => {
    const tsino = new TsinoProcess(["run", "a.ts", "--port-map", "8888:0"], seed(server(8888)));
    const [, port] = await tsino.waitFor(
      /➜ tcp {2}127\.0\.0\.1:(\d+) {3}\(the sketch's port 8888\) {3}try: {2}telnet/,
    );
    const socket = connect(Number(port), "127.0.0.1");
    socket.write("to serial\n");
    await tsino.waitFor(/to serial\n/);
    tsino.child.stdin.write("to the client\n");
    // The sketch writes byte by byte: the text may come in any number of pieces.
    await record(socket).find("to the client\n");
    const closed = once(socket, "close");
    tsino.child.kill("SIGINT");
    await closed;
    expect((await tsino.done).stdout).toBe("to serial\n");
  });

  test("on a port in use are exit 3 with the way out", async () => {
    const blocker = createServer().listen(0, "127.0.0.1");
    await once(blocker, "listening");
    const address = blocker.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const { status, stderr } = await runTsino(["run", "a.ts"], seed(server(port)));
    blocker.close();
    expect(status).toBe(3);
    expect(stderr).toContain(`✗ port-in-use: port ${port} of this computer is in use`);
    expect(stderr).toContain(`--port-map ${port}:0`);
  });
});
