// TCP between real clients and simulated sketches: bytes in both directions, many connections, every kind of end.
import { once } from "node:events";
import { connect, createServer } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, expect, test } from "vitest";
import type { Simulation } from "../simulator/index.ts";
import {
  bridge,
  checksum,
  join,
  makeBytes,
  port,
  receive,
  serverSketch,
  start,
} from "./simulator-sketches.ts";

const running: Simulation[] = [];
async function run(text: string, options?: Parameters<typeof start>[1]): Promise<Simulation> {
  const simulation = await start(text, options);
  running.push(simulation);
  return simulation;
}
afterEach(async () => {
  await Promise.all(running.splice(0).map((simulation) => simulation.stop()));
});

const megabyte = 1_048_576;

test("copies 1 MB each way at the same time, every byte value", async () => {
  const simulation = await run(bridge);
  const client = await join(simulation);
  await simulation.serial.expect("open;");
  const before = simulation.serial.bytes.length;
  const up = makeBytes(megabyte, 1);
  const down = makeBytes(megabyte, 2);
  const received = receive(client, megabyte);
  const typed = simulation.serial.write(down);
  client.end(up);
  expect(checksum(await received)).toBe(checksum(down));
  await typed;
  await simulation.serial.expect(";closed;", 20_000);
  expect(checksum(simulation.serial.bytes.subarray(before, -";closed;".length))).toBe(checksum(up));
});

test("passes single bytes on at once", async () => {
  const simulation = await run(bridge);
  const client = await join(simulation);
  client.setNoDelay(true);
  await simulation.serial.expect("open;");
  for (const byte of [0, 10, 13, 127, 128, 255]) {
    const answer = receive(client, 1);
    await simulation.serial.write(Uint8Array.of(byte));
    expect([...(await answer)]).toEqual([byte]);
  }
  client.write("x");
  await simulation.serial.expect("x");
});

test("serves 200 clients in a row", async () => {
  const simulation = await run(bridge);
  for (let i = 0; i < 200; i++) {
    const client = await join(simulation);
    client.end(`client ${i}`);
    await simulation.serial.expect(`open;client ${i};closed;`);
  }
  expect(simulation.serial.text.match(/closed/g)).toHaveLength(200);
});

test("notices a client that vanishes, with and without a reset, and serves the next", async () => {
  const simulation = await run(bridge);
  const ends: string[] = [];
  simulation.on((event) => event.type === "tcp-close" && ends.push(event.by));
  const gone = await join(simulation);
  await simulation.serial.expect("open;");
  gone.destroy();
  await simulation.serial.expect(";closed;");
  const reset = await join(simulation);
  await simulation.serial.expect("open;");
  reset.resetAndDestroy();
  await simulation.serial.expect(";closed;");
  const next = await join(simulation);
  next.write("still here");
  await simulation.serial.expect("still here");
  expect(ends).toEqual(["peer", "broken"]);
});

test("a sketch can answer after the client has shut down its side", async () => {
  const simulation = await run(
    serverSketch(`
  WiFiClient client = server.accept();
  if (!client) return;
  uint32_t sum = 0;
  while (client.connected()) while (client.available() > 0) sum += client.read();
  client.print(sum);
  client.stop();
`),
  );
  const client = await join(simulation);
  client.end(Buffer.alloc(100_000, 3));
  expect(await text(client)).toBe("300000");
});

test("bytes before the close of the client can be read by a sketch that looks late", async () => {
  const simulation = await run(
    serverSketch(`
  WiFiClient client = server.accept();
  if (!client) return;
  while (client.connected()) delay(1);
  Serial.print(client ? "true " : "false ");
  Serial.print(client.available());
  while (client.available() > 0) Serial.write(client.read());
  Serial.print(client ? " true" : " false");
  Serial.print(client.read());
`),
  );
  const client = await join(simulation);
  client.end("late");
  expect(await simulation.serial.expect("-1")).toBe("ready;true 4late false-1");
});

test("serves several clients and several servers at once", async () => {
  const simulation = await run(
    serverSketch(
      `
  WiFiClient next = server.accept();
  if (next) clients[count++] = next;
  WiFiClient visitor = second.accept();
  if (visitor) visitor.print("second");
  for (int from = 0; from < count; from++) {
    while (clients[from].available() > 0) {
      const uint8_t value = clients[from].read();
      for (int to = 0; to < count; to++) if (to != from) clients[to].write(value);
    }
  }
`,
      "WiFiServer second(9999); WiFiClient clients[5]; int count = 0; struct Begin { Begin() { second.begin(); } } begin;",
    ),
    { ports: { [port]: 0, 9999: 0 } },
  );
  const clients = [await join(simulation), await join(simulation), await join(simulation)];
  const heard = clients.slice(1).map((client) => receive(client, 5));
  await new Promise((resolve) => setTimeout(resolve, 50));
  clients[0]?.write("hello");
  expect((await Promise.all(heard)).map(String)).toEqual(["hello", "hello"]);
  const visitor = connect(await simulation.listening(9999));
  expect(String(await receive(visitor, 6))).toBe("second");
});

test("takes 150 clients at a time, some of whom wait for a place", async () => {
  const simulation = await run(
    serverSketch(`
  WiFiClient client = server.accept();
  if (!client) return;
  while (client.connected() && client.available() == 0) {}
  client.write(client.read());
  client.stop();
`),
  );
  const clients = await Promise.all(Array.from({ length: 150 }, () => join(simulation)));
  const answers = clients.map((client) => receive(client, 1));
  clients.forEach((client, i) => {
    client.end(Uint8Array.of(i));
  });
  expect((await Promise.all(answers)).map((bytes) => bytes[0])).toEqual(clients.map((_, i) => i));
});

test("copies of a client share the connection, the last one closes it", async () => {
  const simulation = await run(
    serverSketch(`
  WiFiClient first = server.accept();
  if (!first) return;
  { WiFiClient second = first; WiFiClient third; third = second; second = first; third.print("a"); }
  first.print("b");
  first = WiFiClient();
  delay(1000000);
`),
  );
  const client = await join(simulation);
  let text = "";
  client.on("data", (bytes: Buffer) => {
    text += bytes;
  });
  await once(client, "end");
  expect(text).toBe("ab");
});

test("calls a server, by name and by address, and is told when there is none", async () => {
  const server = createServer((socket) => socket.on("data", (bytes) => socket.end(`got ${bytes}`)));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const to = typeof address === "object" ? address?.port : undefined;
  const simulation = await run(`#include <ESP8266WiFi.h>
void ask(WiFiClient& client, const char* what) {
  client.print(what);
  while (client.connected() || client.available()) if (client.available()) Serial.write(client.read());
  client.stop();
  Serial.print(";");
}
void setup() {
  Serial.begin(9600);
  WiFiClient client;
  if (client.connect("localhost", ${to})) ask(client, "name");
  if (client.connect(IPAddress(127, 0, 0, 1), ${to})) ask(client, "address");
  Serial.print(client.connect("127.0.0.1", 1));
  Serial.print(client.connected());
  IPAddress found;
  Serial.print(WiFi.hostByName("localhost", found));
  Serial.print(found);
}
void loop() {}
`);
  expect(await simulation.serial.expect("127.0.0.1")).toBe("got name;got address;001127.0.0.1");
  server.close();
});

test("a server can be stopped and started again", async () => {
  const simulation = await run(
    serverSketch(`
  WiFiClient client = server.accept();
  if (!client) return;
  client.stop();
  server.stop();
  Serial.print("stopped;");
  while (Serial.read() < 0) delay(1);
  server.begin();
  Serial.print("again;");
`),
  );
  const first = await simulation.listening(port);
  (await join(simulation)).resume();
  await simulation.serial.expect("stopped;");
  const refused = connect(first);
  const [error] = await once(refused, "error");
  expect(error).toMatchObject({ code: "ECONNREFUSED" });
  await simulation.serial.write("x");
  await simulation.serial.expect("again;");
  const client = await join(simulation);
  client.resume();
  await simulation.serial.expect("stopped;");
});
