// Back pressure: whoever is slow, sketch, client, reader of stdout or the sketch's serial input, loses nothing and
// makes nobody's memory grow.
import { Readable, Writable } from "node:stream";
import { expect, test } from "vitest";
import { bridge, checksum, join, makeBytes, receive, serverSketch, start } from "./simulator-sketches.ts";

const megabyte = 1_048_576;

/** Resolves when `value()` has not changed for 200 ms. */
async function settled(value: () => number): Promise<number> {
  for (let last = -1; ; ) {
    const now = value();
    if (now === last) return now;
    last = now;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

test("a client that doesn't read makes the sketch wait, then gets every byte", async () => {
  const total = 24 * megabyte;
  const simulation = await start(
    serverSketch(
      `
  WiFiClient client = server.accept();
  if (!client) return;
  uint32_t state = 1;
  for (uint32_t sent = 0; sent < ${total}; sent += sizeof block) {
    for (size_t i = 0; i < sizeof block; i++) block[i] = static_cast<uint8_t>((state += 0x9E3779B1u) >> 24);
    if (client.write(block, sizeof block) != sizeof block) Serial.print("short;");
  }
  Serial.print("sent;");
`,
      "static uint8_t block[4096];",
    ),
    {},
    false,
  );
  const client = await join(simulation);
  client.pause();
  let sent = 0;
  simulation.on((event) => {
    if (event.type === "tcp-data" && event.direction === "out") sent += event.bytes;
  });
  const stuck = await settled(() => sent);
  expect(stuck).toBeLessThan(total);
  const memory = process.memoryUsage().rss;
  const bytes = await receive(client, total);
  let state = 1;
  let wrong = 0;
  for (const byte of bytes) {
    state = (state + 0x9e3779b1) >>> 0;
    if (byte !== state >>> 24) wrong++;
  }
  expect(wrong).toBe(0);
  await simulation.serial.expect("ready;sent;");
  // All that was received lies in this process, too: once as pieces, once joined.
  expect(process.memoryUsage().rss - memory).toBeLessThan(3 * total);
  await simulation.stop();
});

test("a write that waits longer than a board would is told, and loses nothing; one with a timeout gives up", async () => {
  const simulation = await start(
    serverSketch(
      `
  WiFiClient client = server.accept();
  if (!client) return;
  uint32_t sent = 0;
  while (sent < ${16 * megabyte}) sent += client.write(block, sizeof block);
  Serial.print("sent;");
  client.setTimeout(100);
  while (client.write(block, sizeof block) == sizeof block) {}
  Serial.print("gave up;");
`,
      "static uint8_t block[65536];",
    ),
  );
  const client = await join(simulation);
  client.pause();
  await new Promise((resolve) => {
    simulation.on((event) => event.type === "tcp-stall" && resolve(event));
  });
  expect((await receive(client, 16 * megabyte)).length).toBeGreaterThanOrEqual(16 * megabyte);
  expect(await simulation.serial.expect("gave up;", 20_000)).toBe("ready;sent;gave up;");
  await simulation.stop();
});

test("a sketch that doesn't read makes the client wait, then gets every byte", async () => {
  const total = 16 * megabyte;
  const simulation = await start(
    serverSketch(
      `
  WiFiClient client = server.accept();
  if (!client) return;
  while (Serial.read() < 0) delay(1);
  uint32_t count = 0, sum = 0;
  while (client.connected()) {
    const int got = client.read(block, sizeof block);
    for (int i = 0; i < got; i++) sum = (sum << 1 | sum >> 31) ^ block[i];
    count += got;
  }
  Serial.printf("%lu %lu;", static_cast<unsigned long>(count), static_cast<unsigned long>(sum));
`,
      "static uint8_t block[4096];",
    ),
    {},
    false,
  );
  const client = await join(simulation);
  let received = 0;
  simulation.on((event) => {
    if (event.type === "tcp-data" && event.direction === "in") received += event.bytes;
  });
  const bytes = makeBytes(total);
  client.end(bytes);
  expect(await settled(() => received)).toBeLessThanOrEqual(4 * 65_536);
  await simulation.serial.write("go");
  const sum = bytes.reduce((all, byte) => ((all << 1) | (all >>> 31)) ^ byte, 0) >>> 0;
  await simulation.serial.expect(`${total} ${sum};`, 30_000);
  await simulation.stop();
});

test("a slow reader of stdout makes the sketch wait and gets every byte", async () => {
  const pieces: Buffer[] = [];
  let release: (() => void) | undefined;
  let open = false;
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      pieces.push(chunk);
      if (open) done();
      else release = done;
    },
  });
  const simulation = await start(bridge, { output, historyBytes: 1000 });
  const client = await join(simulation);
  const up = makeBytes(4 * megabyte);
  client.end(up);
  let received = 0;
  simulation.on((event) => {
    if (event.type === "tcp-data" && event.direction === "in") received += event.bytes;
  });
  await settled(() => received);
  expect(Buffer.concat(pieces).length).toBeLessThan(65_536);
  expect(received).toBeLessThan(5 * 65_536);
  open = true;
  release?.();
  await simulation.serial.expect(";closed;", 30_000);
  const all = Buffer.concat(pieces);
  const from = all.indexOf("open;") + "open;".length;
  expect(checksum(all.subarray(from, -";closed;".length))).toBe(checksum(up));
  await simulation.stop();
});

test("a file of 1 MB on stdin loses nothing, however slowly the sketch reads; its end is not the run's", async () => {
  const bytes = makeBytes(megabyte);
  const simulation = await start(
    `void setup() { Serial.begin(115200); delay(200); }
uint32_t count = 0;
void loop() {
  if (Serial.available() == 0) return;
  Serial.write(Serial.read());
  if (++count % 100000 == 0) delay(20);
  if (count == ${megabyte}) { delay(50); Serial.print("all;"); }
}
`,
    { input: Readable.from(splitUnevenly(bytes)) },
  );
  await simulation.serial.expect("all;", 30_000);
  expect(checksum(simulation.serial.bytes.subarray(0, megabyte))).toBe(checksum(bytes));
  await simulation.stop();
});

test("stdin that is closed at once changes nothing", async () => {
  const input = Readable.from([]);
  const simulation = await start(bridge, { input });
  const client = await join(simulation);
  client.write("works");
  await simulation.serial.expect("works");
  expect(input.readableEnded).toBe(true);
  await simulation.stop();
  client.destroy();
});

test("prints all bytes of a script before the end, however slow the reader", async () => {
  const pieces: Buffer[] = [];
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      pieces.push(chunk);
      setTimeout(done, 20);
    },
  });
  const simulation = await start(
    "void setup() { Serial.begin(9600); for (int i = 0; i < 200000; i++) Serial.write(i & 255); }\nvoid loop() {}\n",
    { output, script: true },
  );
  expect(await simulation.done).toMatchObject({ kind: "finished" });
  const all = Buffer.concat(pieces);
  expect(all.length).toBe(200_000);
  expect(all.every((byte, i) => byte === (i & 255))).toBe(true);
});

test("ends when nobody reads its output any more", async () => {
  const output = new Writable({
    write(_chunk, _encoding, done) {
      done(Object.assign(new Error("write EPIPE"), { code: "EPIPE" }));
    },
  });
  const simulation = await start("void setup() { Serial.begin(9600); }\nvoid loop() { Serial.print(1); }\n", {
    output,
  });
  expect(await simulation.done).toEqual({ kind: "output-closed" });
});

function* splitUnevenly(bytes: Buffer): Generator<Buffer> {
  for (let at = 0, size = 1; at < bytes.length; at += size, size = (size * 3) % 70_001) {
    yield bytes.subarray(at, at + size);
  }
}
