// The serial monitor in the main thread: what the sketch prints goes to a sink, input goes to the sketch. A slow
// sink makes the sketch wait; a fast source is paused while the sketch's ring is full.
import type { Readable, Writable } from "node:stream";
import type { EventBus } from "./events.ts";
import type { SerialLog } from "./serial-log.ts";
import type { SharedWorld } from "./shared-world.ts";
import { word } from "./shared-world.ts";

const largestWrite = 32_768;

interface Input {
  left: Uint8Array;
  readonly taken: () => void;
}

export class SerialPort {
  readonly #world: SharedWorld;
  readonly #bus: EventBus;
  readonly #log: SerialLog;
  readonly #sink: Writable | undefined;
  readonly #sinkFailed: () => void;
  /** Bytes that were ever taken from the board or given to it. */
  moved = 0;
  #writing = false;
  #queue: Input[] = [];
  #source: Readable | undefined;
  #closed = false;
  #failed = false;

  /** `sinkFailed` is called when the sink takes nothing any more. */
  constructor(
    world: SharedWorld,
    bus: EventBus,
    log: SerialLog,
    sink: Writable | undefined,
    sinkFailed: () => void,
  ) {
    this.#world = world;
    this.#bus = bus;
    this.#log = log;
    this.#sink = sink;
    this.#sinkFailed = sinkFailed;
    sink?.on("error", this.#onSinkError);
  }

  /** Looks at what the board has left in shared memory. */
  look(): void {
    this.#feed();
    this.#drain();
  }

  /** True while printed bytes are on their way to the sink. */
  isDraining(): boolean {
    return !this.#failed && !this.#closed && (this.#writing || this.#world.serialOut.used() > 0);
  }

  /** Sends bytes to the sketch; resolves when the last one lies in its receive buffer. */
  write(bytes: Uint8Array): Promise<void> {
    return new Promise((taken) => {
      this.#queue.push({ left: bytes, taken });
      this.#feed();
    });
  }

  /** Sends all that comes out of `source`; its end is nothing special. */
  readFrom(source: Readable): void {
    this.#source = source;
    source.on("data", this.#onData);
    source.on("error", this.#onSourceError);
    source.resume();
  }

  /** Takes its hands off source and sink; what the board prints from now on is dropped. */
  close(): void {
    this.#closed = true;
    const source = this.#source;
    this.#source = undefined;
    if (source !== undefined) {
      source.off("data", this.#onData);
      source.pause();
    }
    this.#sink?.off("error", this.#onSinkError);
    for (const input of this.#queue) input.taken();
    this.#queue = [];
  }

  readonly #onSinkError = (): void => {
    this.#failed = true;
    this.#sinkFailed();
  };
  /** An input that breaks is an input that ended. */
  readonly #onSourceError = (): void => {};
  readonly #onData = (chunk: Uint8Array | string): void => {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    this.#source?.pause();
    this.#queue.push({ left: bytes, taken: () => this.#source?.resume() });
    this.#feed();
  };

  #feed(): void {
    for (let input = this.#queue[0]; input !== undefined; input = this.#queue[0]) {
      const count = this.#world.serialIn.write(input.left);
      if (count > 0) this.#world.announceChange();
      this.moved += count;
      input.left = input.left.subarray(count);
      if (input.left.length > 0) {
        if (Atomics.exchange(this.#world.words, word.serialStarved, 1) === 0) continue;
        return;
      }
      this.#queue.shift();
      if (this.#queue.length === 0) Atomics.store(this.#world.words, word.serialStarved, 0);
      input.taken();
    }
  }

  #drain(): void {
    if (this.#writing || this.#closed || this.#failed) return;
    const ring = this.#world.serialOut;
    const waiting = ring.readable();
    if (waiting === 0) return;
    const bytes = Buffer.allocUnsafe(Math.min(waiting, largestWrite));
    ring.read(bytes, 0, bytes.length);
    this.moved += bytes.length;
    this.#world.announceChange();
    this.#log.append(bytes);
    this.#bus.emit({ type: "serial", bytes });
    if (this.#sink === undefined) {
      setImmediate(() => this.#drain());
      return;
    }
    this.#writing = true;
    this.#sink.write(bytes, (error) => {
      this.#writing = false;
      if (error !== undefined && error !== null) this.#onSinkError();
      else this.#drain();
    });
  }
}
