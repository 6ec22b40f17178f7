// Edges at the pins that have interrupts. What drives pins from outside comes in order through a ring, so that none is lost
// while the sketch computes; the board goes through it edge by edge, and what pins read is as old as the edge at hand.
import type { SharedWorld } from "./shared-world.ts";
import { drivenBytes, maxPins, readDriven, word } from "./shared-world.ts";

/** The core's modes; others never call. */
const edge = { rising: 1, falling: 2, change: 3 } as const;

export class PinInterrupts {
  readonly #world: SharedWorld;
  /** The level of a pin as the sketch would read it now. */
  readonly #levelOf: (pin: number) => number;
  readonly #modes = new Map<number, number>();
  readonly #levels = new Map<number, number>();
  /** Pins whose handler must run, each once. */
  readonly #pending = new Set<number>();
  /** What drives each pin, as far as the ring was read. */
  readonly #seen = new Int32Array(maxPins);
  readonly #record = new Uint8Array(drivenBytes);
  #watches = 0;

  constructor(world: SharedWorld, levelOf: (pin: number) => number) {
    this.#world = world;
    this.#levelOf = levelOf;
  }

  /** What drives a pin from outside, to whoever reads it now. */
  driven(pin: number): number {
    if (this.#modes.size > 0) return this.#seen[pin] ?? 0;
    return Atomics.load(this.#world.words, this.#world.pin(pin));
  }

  /** The board starts anew, without interrupts. */
  reset(): void {
    for (const pin of [...this.#modes.keys()]) this.setMode(pin, 0);
  }

  /** @param mode 0: its interrupts are over */
  setMode(pin: number, mode: number): void {
    this.#pending.delete(pin);
    if (mode === 0) {
      this.#modes.delete(pin);
      if (this.#modes.size === 0) Atomics.store(this.#world.words, word.watches, 0);
      return;
    }
    if (this.#modes.size === 0) this.#beginToWatch();
    this.#modes.set(pin, mode);
    this.#levels.set(pin, this.#levelOf(pin));
  }

  /** The sketch itself may have changed the level of a pin. */
  note(pin: number): void {
    const mode = this.#modes.get(pin);
    if (mode === undefined) return;
    const level = this.#levelOf(pin);
    if (level === this.#levels.get(pin)) return;
    this.#levels.set(pin, level);
    if (mode === edge.change || mode === (level === 0 ? edge.falling : edge.rising)) this.#pending.add(pin);
  }

  /** The pin whose handler must run next; -1: none. @param heldBack none may, they are kept until then */
  next(heldBack: boolean): number {
    if (heldBack) while (this.#readOne()) {}
    if (heldBack || !this.waits()) return -1;
    for (const pin of this.#pending) {
      this.#pending.delete(pin);
      return pin;
    }
    return -1;
  }

  /** Whether there is one. */
  waits(): boolean {
    while (this.#pending.size === 0) if (!this.#readOne()) return false;
    return true;
  }

  #beginToWatch(): void {
    this.#watches += 1;
    Atomics.store(this.#world.words, word.watches, this.#watches);
    const { driven } = this.#world;
    driven.skip(driven.readable());
    for (let pin = 0; pin < maxPins; pin++)
      this.#seen[pin] = Atomics.load(this.#world.words, this.#world.pin(pin));
  }

  #readOne(): boolean {
    if (this.#world.driven.readable() < drivenBytes) return false;
    this.#world.driven.read(this.#record, 0, drivenBytes);
    const { pin, level } = readDriven(this.#record);
    this.#seen[pin] = level;
    this.note(pin);
    return true;
  }
}
