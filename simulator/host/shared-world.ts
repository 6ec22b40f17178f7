// The memory that the board's worker and the main thread share: a few words of state and all byte rings, laid out
// once for the most connections that a run can have. Untouched rings cost address space only.
import { ByteRing } from "./byte-ring.ts";

/** Connections at one time; a real board has room for far fewer. */
export const maxSockets = 64;
/** Listening servers at one time. */
export const maxListeners = 16;
/** Pin numbers 0…39. */
export const maxPins = 40;

const socketRing = 65_536;
const serialRing = 65_536;
const requestRing = 65_536;
const drivenRing = 65_536;

/** Single words. `change` counts what happened in the world, and is what an idle board sleeps on. */
export const word = {
  change: 0,
  /** 1: the board's worker must end. The board sleeps on it in `delay`. */
  stop: 1,
  /** 1: the main thread looks at the rings by itself within a millisecond. */
  bell: 2,
  /** Counts answered requests. */
  answers: 3,
  answer: 4,
  /** 1: input for the serial monitor waits for room in its ring. */
  serialStarved: 5,
  /** 1: the main thread has been called to look at once, and has not yet. */
  urgent: 6,
  /** Not 0: the board wants to know all that drives its pins, another number each time that it begins to. */
  watches: 7,
} as const;

/** Words of one connection. */
export const socketWord = {
  /** Bits of `socketState`, written by the main thread; 0 is a free place. */
  state: 0,
  /** 1: the board has closed it, written by the board. */
  closed: 1,
  /** 1: received bytes wait in the main thread for room in the ring. */
  starved: 2,
  remoteAddress: 3,
  remotePort: 4,
  localAddress: 5,
  localPort: 6,
  receive: 7,
  send: 9,
} as const;

export const socketState = {
  open: 1,
  /** The peer has shut down its sending side; all that it sent is in the ring. */
  ended: 2,
  /** Nothing can be sent or received any more. */
  broken: 4,
} as const;

/** Words of one listener; `queue` is a ring of accepted, unclaimed connections. */
export const listenerWord = {
  /** 1 while the board has it. */
  used: 0,
  /** Port that the PC's programs reach. */
  port: 1,
  queued: 2,
  claimed: 3,
  queue: 4,
} as const;

const socketWords = 11;
const listenerWords = listenerWord.queue + maxSockets;
const singleWords = 8;
const firstPin = singleWords;
const firstListener = firstPin + maxPins;
const firstSocket = firstListener + maxListeners * listenerWords;
const serialOutWord = firstSocket + maxSockets * socketWords;
const serialInWord = serialOutWord + 2;
const requestWord = serialInWord + 2;
const drivenWord = requestWord + 2;
const wordCount = drivenWord + 2;
const firstRing = Math.ceil((wordCount * 4) / 4096) * 4096;
const totalBytes = firstRing + 2 * serialRing + requestRing + drivenRing + maxSockets * 2 * socketRing;

/** A pin that nothing outside the board drives. */
export const undriven = -1;

/** Bytes of a record of what drives a pin. */
export const drivenBytes = 3;

/** The pin, and its level behind `undriven` in two bytes. */
export function makeDriven(pin: number, level: number): Uint8Array {
  const above = Math.min(level, 0xfffe) - undriven;
  return Uint8Array.of(pin, above & 0xff, above >> 8);
}

export function readDriven([pin = 0, low = 0, high = 0]: Uint8Array): {
  readonly pin: number;
  readonly level: number;
} {
  return { pin, level: (low | (high << 8)) + undriven };
}

/** One thread's view of the shared memory. */
export class SharedWorld {
  readonly memory: SharedArrayBuffer;
  readonly words: Int32Array<SharedArrayBuffer>;
  /** Bytes that the sketch prints. */
  readonly serialOut: ByteRing;
  /** Bytes that the sketch will read. */
  readonly serialIn: ByteRing;
  /** What the board asks and reports: records of a 4-byte length and JSON. */
  readonly requests: ByteRing;
  /** All that drives the pins, in order, while the board watches. */
  readonly driven: ByteRing;
  readonly receive: readonly ByteRing[];
  readonly send: readonly ByteRing[];

  /** Without `memory` a new world is made. */
  constructor(memory?: SharedArrayBuffer) {
    this.memory = memory ?? new SharedArrayBuffer(totalBytes);
    this.words = new Int32Array(this.memory, 0, wordCount);
    if (memory === undefined) this.words.fill(undriven, firstPin, firstPin + maxPins);
    let offset = firstRing;
    const ring = (word: number, capacity: number): ByteRing => {
      const made = new ByteRing(this.memory, this.words, { word, offset, capacity });
      offset += capacity;
      return made;
    };
    this.serialOut = ring(serialOutWord, serialRing);
    this.serialIn = ring(serialInWord, serialRing);
    this.requests = ring(requestWord, requestRing);
    this.driven = ring(drivenWord, drivenRing);
    const ids = Array.from({ length: maxSockets }, (_, id) => id);
    this.receive = ids.map((id) => ring(this.socket(id, "receive"), socketRing));
    this.send = ids.map((id) => ring(this.socket(id, "send"), socketRing));
  }

  /** Index of a word of connection `id`. */
  socket(id: number, name: keyof typeof socketWord): number {
    return firstSocket + id * socketWords + socketWord[name];
  }

  /** Index of a word of listener `id`. */
  listener(id: number, name: keyof typeof listenerWord): number {
    return firstListener + id * listenerWords + listenerWord[name];
  }

  /** Index of the word that holds what drives a pin from outside. */
  pin(pin: number): number {
    return firstPin + pin;
  }

  /** Main thread: something happened; wakes a board that waits for it. */
  announceChange(): void {
    Atomics.add(this.words, word.change, 1);
    Atomics.notify(this.words, word.change);
  }
}
