// What is connected to the board's pins from outside: buttons that tie a pin to ground, levels, voltages.
import type { EventBus } from "./events.ts";
import type { SharedWorld } from "./shared-world.ts";
import { makeDriven, maxPins, undriven, word } from "./shared-world.ts";

/** How long a press lasts unless told, in milliseconds: long enough for a sketch that polls. */
const pressMilliseconds = 100;

/** One pin of the board, seen from outside. */
export interface Pin {
  /** Ties the pin to ground for `milliseconds` (100 unless told), as a button does; resolves at the release. */
  press(milliseconds?: number): Promise<void>;
  /** Puts a level on the pin: 0 or 1 for a digital input, 0…1023 for an analog one. */
  drive(level: number): void;
  /** Lets go: the pin reads its pull-up again. */
  release(): void;
}

export class Pins {
  readonly #world: SharedWorld;
  readonly #bus: EventBus;
  readonly #releases = new Set<() => void>();
  /** What the ring had no room for yet, and for which watch of the board it is. */
  #waiting: Uint8Array[] = [];
  #watch = 0;
  #retry: NodeJS.Timeout | undefined;

  constructor(world: SharedWorld, bus: EventBus) {
    this.#world = world;
    this.#bus = bus;
  }

  /** Throws RangeError for a number that no board has. */
  pin(number: number): Pin {
    if (!Number.isInteger(number) || number < 0 || number >= maxPins) {
      throw new RangeError(`there is no pin ${number}: pins are numbered 0 to ${maxPins - 1}`);
    }
    return {
      press: (milliseconds = pressMilliseconds) => this.#press(number, milliseconds),
      drive: (level) => this.#drive(number, level),
      release: () => this.#drive(number, undriven),
    };
  }

  /** Ends presses that are under way. */
  close(): void {
    for (const release of [...this.#releases]) release();
    clearTimeout(this.#retry);
    this.#waiting = [];
  }

  #press(pin: number, milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const release = (): void => {
        clearTimeout(timer);
        this.#releases.delete(release);
        this.#drive(pin, undriven);
        resolve();
      };
      const timer = setTimeout(release, milliseconds);
      this.#releases.add(release);
      this.#drive(pin, 0);
    });
  }

  /** Puts into the ring what waits for it, and looks again while something does. */
  #hand(): void {
    if (Atomics.load(this.#world.words, word.watches) !== this.#watch) this.#waiting = [];
    let count = 0;
    for (const record of this.#waiting) {
      if (this.#world.driven.writable() < record.length) break;
      this.#world.driven.write(record);
      count++;
    }
    this.#waiting.splice(0, count);
    if (this.#waiting.length === 0) return;
    this.#retry ??= setTimeout(() => {
      this.#retry = undefined;
      this.#hand();
      this.#world.announceChange();
    }, 1);
  }

  #drive(pin: number, level: number): void {
    Atomics.store(this.#world.words, this.#world.pin(pin), level);
    const watch = Atomics.load(this.#world.words, word.watches);
    if (watch !== this.#watch) this.#waiting = [];
    this.#watch = watch;
    if (watch !== 0) this.#waiting.push(makeDriven(pin, level));
    this.#hand();
    this.#world.announceChange();
    this.#bus.emit({ type: "pin", pin, level: level === undriven ? null : level, by: "outside" });
  }
}
