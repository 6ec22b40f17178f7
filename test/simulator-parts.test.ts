// The parts of the simulator's world that need no board: rings, the serial log, the idle watch, addresses.
import { describe, expect, test, vi } from "vitest";
import { packAddress, reachableAddress } from "../simulator/host/address.ts";
import { Idle } from "../simulator/host/idle.ts";
import { describeListenFailure } from "../simulator/host/network.ts";
import { ExpectError, SerialLog } from "../simulator/host/serial-log.ts";
import { SharedWorld } from "../simulator/host/shared-world.ts";
import { makeBytes, start } from "./simulator-sketches.ts";

describe("a ring", () => {
  test("gives back what went in, across its end, in pieces of any size", () => {
    const world = new SharedWorld();
    const ring = world.serialIn;
    const bytes = makeBytes(5 * ring.capacity);
    const back = Buffer.alloc(bytes.length);
    let written = 0;
    let read = 0;
    for (let step = 1; read < bytes.length; step = (step * 7 + 3) % 9001) {
      written += ring.write(bytes, written, Math.min(bytes.length, written + step));
      read += ring.read(back, read, Math.max(1, step >> 1));
    }
    expect(back.equals(bytes)).toBe(true);
    expect(ring.used()).toBe(0);
  });

  test("takes no more than it holds and peeks without taking", () => {
    const ring = new SharedWorld().serialOut;
    expect(ring.write(makeBytes(ring.capacity + 10))).toBe(ring.capacity);
    expect(ring.write(Uint8Array.of(1))).toBe(0);
    const three = Buffer.alloc(3);
    expect(ring.peek(three, 0, 3)).toBe(3);
    expect(three.equals(makeBytes(3))).toBe(true);
    expect(ring.used()).toBe(ring.capacity);
  });
});

describe("the serial log", () => {
  test("finds texts one behind the other, also across pieces", async () => {
    const log = new SerialLog(1000);
    const first = log.expect("ready", 1000);
    const second = log.expect("e", 1000);
    log.append(Buffer.from("not rea"));
    log.append(Buffer.from("dy and more"));
    expect(await first).toBe("not ready");
    expect(await second).toBe(" and more");
    expect(log.text()).toBe("not ready and more");
  });

  test("fails when the time is over or the run has ended", async () => {
    const log = new SerialLog(1000);
    log.append(Buffer.from("something else"));
    await expect(log.expect("never", 1)).rejects.toThrow(ExpectError);
    const waiting = log.expect("never", 10_000);
    log.end("the simulation ended");
    await expect(waiting).rejects.toThrow('ends with "something else"');
    await expect(log.expect("later", 10_000)).rejects.toThrow("the simulation ended");
  });

  test("keeps the last bytes only", async () => {
    const log = new SerialLog(1000);
    for (let i = 0; i < 1000; i++) log.append(Buffer.from(`line ${i}\n`));
    expect(log.bytes().length).toBeLessThan(4000);
    expect(log.text().endsWith("line 998\nline 999\n")).toBe(true);
    log.append(Buffer.from("end"));
    expect(await log.expect("end", 1000)).toContain("line 999\nend");
  });
});

describe("the idle watch", () => {
  /** Polls for `milliseconds` and tells how long the watch wanted to sleep in all. */
  function napsWhile(milliseconds: number, poll: (idle: Idle) => void): number {
    let slept = 0;
    let now = 1000;
    const clock = vi.spyOn(performance, "now").mockImplementation(() => now);
    const idle = new Idle({
      changes: () => 0,
      settle: () => {},
      sleep: (_seen, length) => {
        slept += length;
        return false;
      },
    });
    // A poll takes a microsecond, naps take no time.
    for (const end = now + milliseconds; now < end; now += 0.001) poll(idle);
    clock.mockRestore();
    return slept;
  }

  test("sends a sketch to sleep that polls in vain", () => {
    expect(napsWhile(20, (idle) => idle.fruitless())).toBeGreaterThan(100);
  });

  test("leaves one alone that gets something", () => {
    expect(
      napsWhile(20, (idle) => {
        idle.fruitless();
        idle.progress();
      }),
    ).toBe(0);
  });

  test("takes a yield for a poll only where the clock is read", () => {
    expect(napsWhile(20, (idle) => idle.yielded())).toBe(0);
    expect(
      napsWhile(20, (idle) => {
        idle.clockRead();
        idle.yielded();
      }),
    ).toBeGreaterThan(20);
  });
});

test("a failure to listen names the port and the reason", () => {
  const at = { host: "127.0.0.1", port: 80, hostPort: 8080 };
  const describe = (code: string) => describeListenFailure(code, at.host, at.port, at.hostPort);
  expect(describe("EADDRINUSE")).toEqual({ kind: "port-in-use", ...at });
  expect(describe("EACCES")).toEqual({ kind: "port-denied", ...at });
  expect(describe("EINVAL")).toEqual({ kind: "listen-failed", host: at.host, port: at.port, code: "EINVAL" });
});

test("sizes of the network classes are those that their headers tell", async () => {
  const simulation = await start(
    '#include <ESP8266WiFi.h>\nstatic_assert(sizeof(WiFiClient) == 24 && sizeof(WiFiServer) == 12, "");\nvoid setup() {}\nvoid loop() {}\n',
    { script: true },
  );
  expect(await simulation.done).toMatchObject({ kind: "finished", heap: { liveBlocks: 0 } });
});

test("addresses have their first octet in the low byte", () => {
  expect(packAddress("127.0.0.1")).toBe(0x0100007f);
  expect(packAddress("::ffff:10.0.0.200") >>> 0).toBe(0xc800000a);
  expect(packAddress("fe80::1")).toBe(0);
  expect(reachableAddress("192.168.1.5")).toBe("192.168.1.5");
  expect(packAddress(reachableAddress("0.0.0.0"))).not.toBe(0);
});
