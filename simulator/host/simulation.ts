// `simulate`: one board with its world, from the first instruction until everything is closed again. It joins the
// parts; all state of a run lives in it.
import type { Readable, Writable } from "node:stream";
import { packAddress, reachableAddress } from "./address.ts";
import type { BoardRecord } from "./board-report.ts";
import { BoardThread } from "./board-thread.ts";
import type { BoardEnd } from "./board-worker.ts";
import { BoardWorkers } from "./board-workers.ts";
import type { TimeMode } from "./clock.ts";
import type { EventListener } from "./events.ts";
import { EventBus } from "./events.ts";
import { Network } from "./network.ts";
import type { Outcome } from "./outcome.ts";
import type { Pin } from "./pins.ts";
import { Pins } from "./pins.ts";
import { SerialLog } from "./serial-log.ts";
import { SerialPort } from "./serial-port.ts";
import { SharedWorld } from "./shared-world.ts";

export interface SimulationOptions {
  /** A module of the engine's `buildSketch`. */
  readonly wasm: Uint8Array;
  /** true: the program has no `loop` and is finished after `setup`. */
  readonly script?: boolean;
  /** Free heap of the board when `setup` starts, in bytes. */
  readonly heapBytes?: number;
  /** Machine code for speed rather than for a quick start; see the engine's `RunOptions`. */
  readonly optimize?: boolean;
  /** Address on which the sketch's servers listen; `127.0.0.1` unless told. */
  readonly host?: string;
  /** Sketch's port to the PC's port; 0 lets the system choose one, which `tcp-listen` reports. */
  readonly ports?: Readonly<Record<number, number>>;
  /** From `WiFi.begin` to the connection; 1000 unless told. */
  readonly joinMilliseconds?: number;
  /** `virtual` jumps over every `delay`; `real` unless told. */
  readonly time?: TimeMode;
  /** Takes every byte that the sketch prints; the sketch waits while it is slow. */
  readonly output?: Writable;
  /** What is typed into the serial monitor; its end does not end the run. */
  readonly input?: Readable;
  /** How many of the last printed bytes `serial.text` keeps; 4 MB unless told. */
  readonly historyBytes?: number;
  /** Threads to use again, for who runs many boards; one of its own unless told. */
  readonly workers?: BoardWorkers;
}

export interface Simulation {
  /** Calls `listener` for each event from now on; the result ends that. */
  on(listener: EventListener): () => void;
  readonly serial: {
    /** Types into the serial monitor; resolves when the last byte lies in the sketch's receive buffer. */
    write(data: Uint8Array | string): Promise<void>;
    /** What the sketch has printed, as UTF-8 (the last `historyBytes`). */
    readonly text: string;
    /** The same as bytes. */
    readonly bytes: Uint8Array;
    /**
     * Waits until `text` is printed, looking behind the last text that was waited for; resolves with all that was
     * printed since then. Fails with ExpectError after `milliseconds` (5000 unless told) or at the end of the run.
     */
    expect(text: string, milliseconds?: number): Promise<string>;
  };
  pin(number: number): Pin;
  /** Resolves with the address of the server on the sketch's `port`, as soon as it listens. */
  listening(port: number): Promise<{ readonly host: string; readonly port: number }>;
  /** Resolves when the program begins, or has ended without. */
  readonly running: Promise<void>;
  /** Ends the run: closes all sockets, ends the worker; resolves like `done`. */
  stop(): Promise<Outcome>;
  /** Resolves when the run is over and everything is closed; never rejects. */
  readonly done: Promise<Outcome>;
}

/** Milliseconds that last bytes have to reach a slow reader after `stop`. */
const lastBytes = 500;

/** Starts a board; it runs until the program ends, something fails, or `stop` is called. */
export function simulate(options: SimulationOptions): Simulation {
  const host = options.host ?? "127.0.0.1";
  const ownWorkers = new BoardWorkers();
  const world = new SharedWorld();
  const bus = new EventBus();
  const log = new SerialLog(options.historyBytes ?? 4_194_304);
  const network = new Network(world, bus, { host, ports: options.ports ?? {} });
  const pins = new Pins(world, bus);
  const serial = new SerialPort(world, bus, log, options.output, () => end({ kind: "output-closed" }));
  const servers = new Map<number, { host: string; port: number }>();
  /** The first reason to end is the one that counts. */
  let outcome: Outcome | undefined;
  let ended = false;
  let over = false;
  /** After `stop` the last bytes have until this time (of `performance.now()`) to reach a slow reader. */
  let latest = Number.POSITIVE_INFINITY;
  let finish: (outcome: Outcome) => void = () => {};
  const done = new Promise<Outcome>((resolve) => {
    finish = resolve;
  });
  let begin: () => void = () => {};
  const running = new Promise<void>((resolve) => {
    begin = resolve;
  });

  bus.on((event) => {
    if (event.type === "tcp-listen") {
      servers.set(event.port, { host: reachableAddress(event.host), port: event.hostPort });
    } else if (event.type === "tcp-unlisten") {
      servers.delete(event.port);
    }
  });

  let records = 0;
  const look = (): number => {
    for (const record of board.records()) {
      records++;
      // as: the table's type ties each handler to its kind; an index by a union can't say so.
      handlers[record.kind](record as never);
    }
    serial.look();
    network.look();
    return records + serial.moved + network.moved;
  };

  /** One handler per kind of record; the type proves that none is missing. */
  const handlers: { [K in BoardRecord["kind"]]: (record: Extract<BoardRecord, { kind: K }>) => void } = {
    running: () => begin(),
    "serial-begin": ({ baud }) => bus.emit({ type: "serial-begin", baud }),
    "pin-mode": ({ pin, mode }) => bus.emit({ type: "pin-mode", pin, mode }),
    pin: ({ pin, level }) => bus.emit({ type: "pin", pin, level, by: "sketch" }),
    pwm: ({ pin, duty }) => bus.emit({ type: "pwm", pin, duty }),
    tone: ({ pin, hertz, milliseconds }) => bus.emit({ type: "tone", pin, hertz, milliseconds }),
    wifi: ({ state, ssid }) => bus.emit({ type: "wifi", state, ssid }),
    unlisten: ({ listener }) => network.unlisten(listener),
    stall: ({ socket }) => network.reportStall(socket),
    listen: async ({ listener, port }) => {
      const failure = await network.listen(listener, port);
      if (failure !== undefined) end(failure);
      board.answer(failure === undefined ? 1 : 0);
    },
    connect: async ({ host: to, port, timeout }) => board.answer(await network.connect(to, port, timeout)),
    resolve: async ({ host: name, timeout }) => board.answer(await network.resolve(name, timeout)),
    restart: () => {
      network.close();
      bus.emit({ type: "restart" });
      board.answer(1);
    },
  };

  const board = new BoardThread(
    world,
    {
      wasm: options.wasm,
      memory: world.memory,
      script: options.script ?? false,
      optimize: options.optimize ?? false,
      time: options.time ?? "real",
      wifi: {
        joinMilliseconds: options.joinMilliseconds ?? 1000,
        address: packAddress(reachableAddress(host)),
      },
      ...(options.heapBytes === undefined ? {} : { heapBytes: options.heapBytes }),
    },
    { look, ended: (how) => void close(how) },
    options.workers ?? ownWorkers,
  );
  if (options.input !== undefined) serial.readFrom(options.input);

  function end(why: Outcome): void {
    latest = Math.min(latest, performance.now() + lastBytes);
    if (ended) return;
    outcome ??= why;
    board.stop();
  }

  async function close(how: BoardEnd): Promise<void> {
    if (ended) return;
    ended = true;
    const final = outcome ?? describeEnd(how);
    await settle(() => serial.isDraining());
    latest = Math.min(latest, performance.now() + lastBytes);
    await settle(() => network.isSending());
    network.close();
    pins.close();
    serial.close();
    await board.close();
    await ownWorkers.close();
    log.end(`the simulation ended (${final.kind})`);
    over = true;
    bus.emit({ type: "exit", outcome: final });
    begin();
    finish(final);
  }

  /** Waits until nothing is under way any more. */
  async function settle(busy: () => boolean): Promise<void> {
    while (busy() && performance.now() < latest) {
      serial.look();
      network.look();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  return {
    on: (listener) => bus.on(listener),
    serial: {
      write: (data) => serial.write(typeof data === "string" ? Buffer.from(data) : data),
      get text() {
        return log.text();
      },
      get bytes() {
        return log.bytes();
      },
      expect: (text, milliseconds = 5000) => log.expect(text, milliseconds),
    },
    pin: (number) => pins.pin(number),
    listening: (port) =>
      new Promise((resolve, reject) => {
        const known = servers.get(port);
        if (known !== undefined) return resolve(known);
        const tooLate = (): void =>
          reject(new Error(`the simulation ended before the sketch listened on port ${port}`));
        if (over) return tooLate();
        const off = bus.on((event) => {
          const server = servers.get(port);
          if (server === undefined && event.type !== "exit") return;
          off();
          if (server !== undefined) resolve(server);
          else tooLate();
        });
      }),
    running,
    stop: () => {
      end({ kind: "stopped" });
      return done;
    },
    done,
  };
}

function describeEnd(how: BoardEnd): Outcome {
  if (how.kind === "failed") return { kind: "failed", message: how.message };
  return how.outcome.kind === "stopped" ? { kind: "stopped" } : how.outcome;
}
