// What the simulator's tests share: starting a hand-written sketch on free ports, and clients that collect bytes.
import { createHash } from "node:crypto";
import { once } from "node:events";
import type { Socket } from "node:net";
import { connect } from "node:net";
import type { Simulation, SimulationOptions } from "../simulator/index.ts";
import { buildSketch, simulate } from "../simulator/index.ts";

/** Port of the test sketches' servers; the PC's port is chosen by the system. */
export const port = 8888;

/** A sketch with a server that has started before `loop` runs. */
export function serverSketch(loop: string, globals = ""): string {
  return `#include <ESP8266WiFi.h>
WiFiServer server(${port});
${globals}
void setup() {
  Serial.begin(115200);
  WiFi.mode(WIFI_STA);
  WiFi.begin("", "");
  while (WiFi.status() != WL_CONNECTED) delay(1);
  server.begin();
  Serial.print("ready;");
}
void loop() {
${loop}
}
`;
}

/** Copies between socket and serial byte by byte, as the main example does. */
export const bridge = serverSketch(`
  WiFiClient client = server.accept();
  if (!client) return;
  Serial.print("open;");
  while (client.connected()) {
    while (client.available() > 0) Serial.write(client.read());
    while (Serial.available() > 0) client.write(Serial.read());
  }
  client.stop();
  Serial.print(";closed;");
`);

/** Builds and starts a sketch; joins Wi-Fi at once and listens on free ports unless told otherwise. */
export async function start(
  text: string,
  options: Partial<SimulationOptions> = {},
  checked = true,
): Promise<Simulation> {
  const result = await buildSketch({ name: "test.ino", files: { "test.ino": text } }, { checked });
  if (!result.ok) throw new Error(result.text);
  return simulate({ wasm: result.module.wasm, ports: { [port]: 0 }, joinMilliseconds: 0, ...options });
}

/** A connected client of the sketch's server. */
export async function join(simulation: Simulation): Promise<Socket> {
  const socket = connect(await simulation.listening(port));
  await once(socket, "connect");
  return socket;
}

/** Resolves with the next `count` bytes that arrive. */
export function receive(socket: Socket, count: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const take = (chunk: Buffer): void => {
      chunks.push(chunk);
      length += chunk.length;
      if (length < count) return;
      socket.off("data", take);
      socket.pause();
      resolve(Buffer.concat(chunks));
    };
    socket.on("data", take);
    socket.once("close", () => reject(new Error(`closed after ${length} of ${count} bytes`)));
    socket.resume();
  });
}

/** Bytes in which every value occurs and no two blocks are alike. */
export function makeBytes(count: number, seed = 1): Buffer {
  const bytes = Buffer.alloc(count);
  let state = seed;
  for (let i = 0; i < count; i++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    bytes[i] = state >>> 16;
  }
  return bytes;
}

export function checksum(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
