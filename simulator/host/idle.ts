// Puts a sketch to sleep that only asks and never gets: sketches poll for ever, on a PC that would be a busy core.
// A poll is fruitless when it brought nothing. After a row of them, close behind each other, the board sleeps until
// something happens in the world, each time a little longer, and polls for a moment between two naps, so that a
// `loop` that counts its turns still gets on. A sketch that computes between its polls never sleeps.

/** What the idle watch needs from its thread. */
export interface IdleWorld {
  /** Counts everything that happens in the world. */
  changes(): number;
  /** Hands over what the sketch has written so far. */
  settle(): void;
  /** Sleeps until `changes()` is no longer `seen`, at most `milliseconds`; true when it was woken. */
  sleep(seen: number, milliseconds: number): boolean;
}

/** Polls between two looks at the clock; a power of two. */
const pollsPerLook = 16;
/** Polls in vain before the first nap. */
const patience = 64;
/** Milliseconds of polling between two naps. */
const pollingTime = 0.02;
/** Milliseconds between two looks that mean that the sketch has work of its own to do. */
const workingTime = 0.8;
const shortestNap = 0.25;
/** A time that the sketch itself waits for is noticed no later than this. */
const longestTimedNap = 5;
/** For a sketch that doesn't look at the clock: only the world can give it work, and that wakes it. */
const longestNap = 20;

export class Idle {
  readonly #world: IdleWorld;
  #row = 0;
  #nap = shortestNap;
  #seen = 0;
  #lastLook = 0;
  #pollingSince = 0;
  #clockRead = false;
  #timed = false;

  constructor(world: IdleWorld) {
    this.#world = world;
  }

  /** The sketch got or gave something: it is not idle. */
  progress(): void {
    this.#row = 0;
    this.#nap = shortestNap;
  }

  /** The sketch looked at the clock: it may be waiting for a time. */
  clockRead(): void {
    this.#clockRead = true;
    this.#timed = true;
  }

  /** A yield alone is no poll, long computations have them too; one in a loop around the clock is. */
  yielded(): void {
    if (!this.#clockRead) return;
    this.#clockRead = false;
    this.fruitless();
  }

  /** A poll brought nothing; may sleep. */
  fruitless(): void {
    if (this.#row++ === 0) this.#seen = this.#world.changes();
    if ((this.#row & (pollsPerLook - 1)) === 0) this.#look();
  }

  #look(): void {
    this.#world.settle();
    const changes = this.#world.changes();
    if (changes !== this.#seen) return this.progress();
    const now = performance.now();
    const working = now - this.#lastLook > workingTime;
    this.#lastLook = now;
    if (working) this.#pollingSince = now;
    if (this.#row < patience || now - this.#pollingSince < pollingTime) return;
    if (this.#world.sleep(changes, this.#nap)) return this.progress();
    this.#nap = Math.min(this.#timed ? longestTimedNap : longestNap, this.#nap * 2);
    this.#timed = false;
    this.#lastLook = performance.now();
    this.#pollingSince = this.#lastLook;
  }
}
