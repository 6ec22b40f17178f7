// The examples and sketches on the simulated board: what they do with pins, clients and time; and what the simulator
// says about a program that wants more of the board than it has.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { compile } from "../compiler/index.ts";
import { buildSketch, type Simulation, type SimulationOptions, simulate } from "../simulator/index.ts";
import { ExampleProcess, examplePath, record } from "./example-process.ts";
import { join as joinServer, receive } from "./simulator-sketches.ts";
import { runTsino } from "./tools/run-tsino.ts";
import { makeFolder } from "./tools/temporary-folder.ts";

const cache = mkdtempSync(join(tmpdir(), "tsino-examples-"));
afterAll(() => rmSync(cache, { recursive: true, force: true }));

const root = fileURLToPath(new URL("..", import.meta.url));
const host = {
  readFile: (path: string) => readFileSync(path, "utf8"),
  readAsset: (path: string) => readFileSync(join(root, path), "utf8"),
  listAssets: (folder: string) => readdirSync(join(root, folder)),
};

/** Compiles a program and starts it on a board in this process, whose buttons can be pressed. */
async function simulateProgram(path: string, options: Partial<SimulationOptions> = {}): Promise<Simulation> {
  const { sketch, diagnostics } = compile(host, path, { board: "nodemcuv2", name: "sketch" });
  if (sketch === undefined) throw new Error(diagnostics.map((one) => one.message).join("\n"));
  const secrets = sketch.secrets.map((key) => `#define SECRET_${key} "tsino-sim"\n`).join("");
  const files = { ...sketch.files, "secrets.h": secrets };
  const result = await buildSketch({ name: sketch.ino, files }, { checked: true });
  if (!result.ok) throw new Error(result.text);
  const { wasm } = result.module;
  const simulation = simulate({ wasm, ports: { 8888: 0 }, joinMilliseconds: 0, ...options });
  onTestFinished(async () => void (await simulation.stop()));
  return simulation;
}

const sketchPath = (name: string) => join(root, "test/cases/sketches", `${name}.ts`);

test("tcp-socket-server: each press of the button sends one line, however long it lasts", async () => {
  const simulation = await simulateProgram(examplePath("tcp-socket-server"));
  const client = await joinServer(simulation);
  await simulation.serial.expect("Client connected", 30_000);
  const line = "The button was pressed\r\n";
  for (const milliseconds of [60, 200]) {
    const heard = receive(client, line.length);
    await simulation.pin(0).press(milliseconds);
    expect(String(await heard)).toBe(line);
    // Nothing comes twice: what follows is what is typed. The sketch reads the button once between two bytes, so
    // that it has seen the release when the second one arrives.
    for (const typed of ["1", "2"]) {
      const next = receive(client, 1);
      await simulation.serial.write(typed);
      expect(String(await next)).toBe(typed);
    }
  }
});

test("flow-meter: interrupts count every pulse while the program waits, and a bouncing button once", async () => {
  const simulation = await simulateProgram(sketchPath("flow-meter"));
  await simulation.serial.expect("ready", 30_000);
  const [meter, button] = [simulation.pin(5), simulation.pin(4)];
  for (let i = 0; i < 1003; i++) {
    meter.drive(1);
    meter.drive(0);
  }
  await simulation.serial.expect("2 l and 103 pulses\r\n");
  // In its first 30 ms the sketch takes a press for the bouncing of an earlier one; this line comes a second later.
  await simulation.serial.expect("2 l and 103 pulses\r\n");
  for (let i = 0; i < 5; i++) {
    button.drive(0);
    button.release();
  }
  await simulation.serial.expect("starts anew\r\n0 l and 0 pulses\r\n");
  expect(simulation.serial.text.match(/anew/g)).toHaveLength(1);
});

test("a number that overflows in an interrupt stops the simulator there", async () => {
  const program = `import { attachInterrupt, CHANGE, Serial } from "Arduino";
import { D1 } from "board";
import type { i32 } from "tsino";
let sum: i32 = 2_147_483_000;
attachInterrupt(D1, () => { sum += 300; }, CHANGE);
export function setup(): void {
  Serial.begin(9600);
  Serial.println("up");
}
export function loop(): void { if (sum < 0) console.log("never"); }
`;
  const path = join(makeFolder({ "main.ts": program }), "main.ts");
  const simulation = await simulateProgram(path);
  await simulation.serial.expect("up", 30_000);
  for (const level of [1, 0, 1]) simulation.pin(5).drive(level);
  expect(await simulation.done).toMatchObject({ kind: "trap", trap: { kind: "overflow" } });
});

test("telnet-to-serial-multi: three clients, each gets what serial says, one that leaves is told", async () => {
  const args = ["--port-map", "2323:0"];
  const example = new ExampleProcess("telnet-to-serial-multi", { args, cache });
  await example.serial.find("Up to 8 clients may telnet to IP:127.0.0.1 on port 2323\r\n");
  const clients = [];
  for (let i = 1; i <= 3; i++) {
    const socket = await example.join();
    clients.push({ socket, heard: record(socket) });
    await example.serial.find(`127.0.0.1 joined, ${i} connected\r\n`);
  }
  await example.type("to all\n");
  for (const { heard } of clients) await heard.find("to all\n");
  for (const [i, { socket }] of clients.entries()) {
    socket.write(`from ${i};`);
    await example.serial.find(`from ${i};`);
  }
  const left = example.serial.length;
  clients[1]?.socket.end();
  await example.serial.find("A client left, 2 connected\r\n", left);
  await example.type("to the rest\n");
  for (const i of [0, 2]) await clients[i]?.heard.find("to the rest\n");
  expect(String(clients[1]?.heard.slice(0))).toBe("to all\n");
  const joined = example.serial.length;
  await example.join();
  await example.serial.find("127.0.0.1 joined, 3 connected\r\n", joined);
  expect(await example.interrupt()).toBe(130);
});

test("telnet-to-serial-multi: a ninth client is sent away", async () => {
  const args = ["--port-map", "2323:0"];
  const example = new ExampleProcess("telnet-to-serial-multi", { args, cache });
  for (let i = 1; i <= 8; i++) {
    await example.join();
    await example.serial.find(`127.0.0.1 joined, ${i} connected\r\n`);
  }
  const heard = record(await example.join());
  await heard.find("Sorry, all places are taken\r\n");
});

test("blink: the LED changes in --json, on and off in turn, twice a second", async () => {
  const example = new ExampleProcess("blink", { args: ["--json"], cache });
  let at = 0;
  for (let i = 0; i < 4; i++) at = await example.serial.find('"type":"pin",', at);
  expect(await example.interrupt()).toBe(130);
  const events = example.tsino.stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(events[0]).toMatchObject({ type: "pin-mode", pin: 2, mode: 1 });
  const changes = events.filter((event) => event.type === "pin");
  expect(changes[0]).toMatchObject({ pin: 2, by: "sketch" });
  const levels: number[] = changes.map((event) => event.level);
  for (const [i, level] of levels.entries())
    expect(level).toBe(i % 2 === 0 ? levels[0] : 1 - (levels[0] ?? 0));
  expect(changes[3].at - changes[0].at).toBeGreaterThanOrEqual(1400);
});

test("melody: tones are events with their pitch", async () => {
  const simulation = await simulateProgram(sketchPath("melody"), { time: "virtual" });
  const tones: string[] = [];
  // Serial text takes another way to this thread than events: it may be there first.
  const sixTones = new Promise<void>((resolve) => {
    simulation.on((event) => {
      if (event.type === "tone") tones.push(`${event.pin}:${event.hertz}`);
      if (tones.length === 6) resolve();
    });
  });
  await simulation.serial.expect("(32 eighths)", 30_000);
  await sixTones;
  expect(simulation.serial.text).toContain("C C G G A A G F F E E D D C (32 eighths)");
  expect(tones.slice(0, 6)).toEqual(["14:262", "14:0", "14:262", "14:0", "14:392", "14:0"]);
});

test("wifi-scan: finds the simulator's network", async () => {
  const simulation = await simulateProgram(sketchPath("wifi-scan"), { time: "virtual" });
  await simulation.serial.expect("<- best", 30_000);
  expect(simulation.serial.text).toContain(
    "1 networks\r\n||||. -50 dBm  tsino-sim (open, channel 1) <- best",
  );
});

test("what the simulator hasn't got is told at the TypeScript, exit 5, as no bug of anybody", async () => {
  const program = `import { ESP, pulseIn, Serial } from "Arduino";
import { D5 } from "board";

export function setup(): void {
  Serial.println(pulseIn(D5, 1));
  ESP.deepSleep(1000);
}

export function loop(): void {}
`;
  const cwd = makeFolder({ "a.ts": program });
  const { status, stdout, stderr } = await runTsino(["run", "a.ts"], {
    cwd,
    env: { TSINO_CACHE_DIR: cache },
  });
  expect(status).toBe(5);
  expect(stdout).toBe("");
  expect(stderr).toMatch(
    /^a\.ts:5:18 - error not-simulated: `pulseIn` is not in the simulator yet\n5 {3}Serial\.println/m,
  );
  expect(stderr).toMatch(/^a\.ts:6:3 - error not-simulated: `deepSleep` is not in the simulator yet$/m);
  expect(stderr).toContain(
    "it has no pulse measurement, deep sleep yet\n    help: `tsino build` can still make",
  );
  expect(stderr).not.toContain("bug");
});
