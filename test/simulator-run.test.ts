// How a simulation starts, is touched from outside and ends: ports, stop, restart, Wi-Fi, pins, time, idle.
import { once } from "node:events";
import { connect, createServer } from "node:net";
import { expect, test } from "vitest";
import type { SimulationEvent } from "../simulator/index.ts";
import { bridge, join, port, serverSketch, start } from "./simulator-sketches.ts";

test("a port in use ends the run and is named", async () => {
  const other = createServer();
  other.listen(0, "127.0.0.1");
  await once(other, "listening");
  const address = other.address();
  const taken = typeof address === "object" && address !== null ? address.port : 0;
  const simulation = await start(bridge, { ports: { [port]: taken } });
  expect(await simulation.done).toEqual({ kind: "port-in-use", host: "127.0.0.1", port, hostPort: taken });
  await expect(simulation.listening(port)).rejects.toThrow(`port ${port}`);
  other.close();
});

test("an address that this PC doesn't have is told as such", async () => {
  const simulation = await start(bridge, { host: "192.0.2.1" });
  expect(await simulation.done).toMatchObject({ kind: "listen-failed", code: "EADDRNOTAVAIL" });
});

test("stop closes servers and clients, and the port is free at once", async () => {
  const simulation = await start(bridge);
  const events: SimulationEvent[] = [];
  simulation.on((event) => events.push(event));
  const server = await simulation.listening(port);
  const client = await join(simulation);
  client.resume();
  await simulation.serial.expect("open;");
  const closed = once(client, "close");
  expect(await simulation.stop()).toEqual({ kind: "stopped" });
  await closed;
  const refused = connect(server);
  const [error] = await once(refused, "error");
  expect(error).toMatchObject({ code: "ECONNREFUSED" });
  expect(events.at(-1)).toMatchObject({ type: "exit", outcome: { kind: "stopped" } });
  expect(await simulation.stop()).toEqual({ kind: "stopped" });
  const again = await start(bridge, { ports: { [port]: server.port } });
  expect(await again.listening(port)).toEqual(server);
  await again.stop();
});

test.each([
  ["a long delay", "delay(1000000);"],
  ["a computation without end", "for (volatile unsigned i = 0;; i = i + 1) {}"],
  ["a computation that yields", "for (volatile unsigned i = 0;; i = i + 1) yield();"],
  ["a wait for input", "while (Serial.available() == 0) {}"],
  ["printing", "for (;;) Serial.print(1);"],
  ["a connect that hangs", 'WiFiClient c; c.setTimeout(100000); c.connect("192.0.2.1", 9);'],
])("stop ends %s", async (_what, code) => {
  const simulation = await start(`#include <ESP8266WiFi.h>
void setup() { Serial.begin(9600); Serial.print("now;"); ${code} }
void loop() {}
`);
  await simulation.serial.expect("now;");
  const asked = performance.now();
  expect(await simulation.stop()).toEqual({ kind: "stopped" });
  expect(performance.now() - asked).toBeLessThan(3000);
});

test("a board that restarts begins anew and lets go of its sockets", async () => {
  const simulation = await start(
    serverSketch(
      `
  WiFiClient client = server.accept();
  if (!client) return;
  Serial.print(++served);
  while (client.available() == 0) yield();
  ESP.restart();
`,
      "int served = 0;",
    ),
  );
  for (let i = 0; i < 2; i++) {
    await simulation.serial.expect("ready;");
    const client = await join(simulation);
    client.on("error", () => {});
    client.resume();
    const closed = once(client, "close");
    await simulation.serial.expect("1");
    client.write("x");
    await closed;
  }
  await simulation.serial.expect("ready;");
  expect(simulation.serial.text).toBe("ready;1ready;1ready;");
  await simulation.stop();
});

test("Wi-Fi joins after a moment, under the network's name, with an address that can be reached", async () => {
  const simulation = await start(
    `#include <ESP8266WiFi.h>
void report() {
  Serial.print(WiFi.status()); Serial.print(" "); Serial.print(WiFi.SSID()); Serial.print(" ");
  Serial.print(WiFi.localIP()); Serial.print(";");
}
void setup() {
  Serial.begin(9600);
  Serial.print(WiFi.status()); Serial.print(";");
  WiFi.mode(WIFI_STA);
  WiFi.begin(F("home"), F("password"));
  report();
  while (WiFi.status() != WL_CONNECTED) delay(5);
  report();
  WiFi.disconnect();
  report();
  WiFi.begin("");
  Serial.print(WiFi.waitForConnectResult());
  report();
  Serial.print(WiFi.macAddress().length());
  Serial.print("done");
}
void loop() {}
`,
    { joinMilliseconds: 50 },
  );
  const states: string[] = [];
  simulation.on((event) => event.type === "wifi" && states.push(`${event.state} ${event.ssid}`));
  expect(await simulation.serial.expect("done")).toBe(
    "0;7 home (IP unset);3 home 127.0.0.1;0 home (IP unset);33 tsino-sim 127.0.0.1;17done",
  );
  expect(states).toEqual([
    "joining home",
    "connected home",
    "disconnected home",
    "joining tsino-sim",
    "connected tsino-sim",
  ]);
  await simulation.stop();
});

test("a press of the button is seen, outputs are told, levels can be driven", async () => {
  const simulation = await start(`
void setup() { Serial.begin(9600); pinMode(0, INPUT_PULLUP); pinMode(2, OUTPUT); pinMode(5, INPUT); Serial.print("up;"); }
void loop() {
  static int last = HIGH, analog = 0;
  const int level = digitalRead(0);
  if (level != last) { last = level; digitalWrite(2, level); Serial.print(level); Serial.print(";"); }
  const int value = analogRead(A0);
  if (value != analog) { analog = value; Serial.print(digitalRead(5)); Serial.print(","); Serial.print(value); Serial.print(";"); }
}
`);
  const led: (number | null)[] = [];
  simulation.on((event) => event.type === "pin" && event.by === "sketch" && led.push(event.level));
  await simulation.serial.expect("up;");
  await simulation.pin(0).press(30);
  await simulation.serial.expect("0;1;");
  simulation.pin(5).drive(1);
  simulation.pin(17).drive(700);
  await simulation.serial.expect("1,700;");
  expect(led).toEqual([1]);
  expect(() => simulation.pin(99)).toThrow(RangeError);
  await simulation.stop();
});

test("virtual time jumps over delays", async () => {
  const started = performance.now();
  const simulation = await start(
    "void setup() { Serial.begin(9600); delay(3600000); Serial.print(millis() / 3600000); }\nvoid loop() {}\n",
    { time: "virtual", script: true },
  );
  expect(await simulation.done).toMatchObject({ kind: "finished" });
  expect(simulation.serial.text).toBe("1");
  expect(performance.now() - started).toBeLessThan(60_000);
});

test("delay takes its time, and time goes on in between", async () => {
  const simulation = await start(
    "void setup() { Serial.begin(9600); unsigned long t = millis(); delay(50); delayMicroseconds(500); Serial.print(millis() - t); }\nvoid loop() {}\n",
    { script: true },
  );
  await simulation.done;
  expect(Number(simulation.serial.text)).toBeGreaterThanOrEqual(50);
  expect(Number(simulation.serial.text)).toBeLessThan(500);
});

test("a trap ends the run with its kind", async () => {
  const simulation = await start(
    'volatile int zero = 0;\nvoid setup() { Serial.begin(9600); Serial.print("before"); Serial.print(1 / zero); }\nvoid loop() {}\n',
  );
  expect(await simulation.done).toMatchObject({ kind: "trap", trap: { kind: "divide-by-zero" } });
  expect(simulation.serial.text).toBe("before");
});

test("a sketch that polls in vain leaves the PC alone, and wakes at once", async () => {
  const simulation = await start(bridge, {}, false);
  const client = await join(simulation);
  client.setNoDelay(true);
  await simulation.serial.expect("open;");
  await new Promise((resolve) => setTimeout(resolve, 300));
  const before = process.cpuUsage();
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1_500_000).toBeLessThan(0.2);
  const times: number[] = [];
  for (let i = 0; i < 20; i++) {
    await new Promise((resolve) => setTimeout(resolve, 30));
    const asked = performance.now();
    client.write("?");
    await simulation.serial.expect("?");
    times.push(performance.now() - asked);
  }
  expect(times.sort((a, b) => a - b)[10]).toBeLessThan(10);
  await simulation.stop();
});
