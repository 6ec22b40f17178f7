// Puts a sketch to sleep that only asks and never gets: sketches poll for ever, on a PC that would be a busy core.
// A poll is fruitless when it brought nothing; after a row of them, close behind each other, the board sleeps until
// something happens in the world, each time a little longer. A sketch that computes between its polls never sleeps.

/** What the idle watch needs from its thread. */
export interface IdleWorld {
  /** Counts everything that happens in the world. */
  changes(): number;
  /** Sleeps until `changes()` is no longer `seen`, at most `milliseconds`; true when it was woken. */
  sleep(seen: number, milliseconds: number): boolean;
}

/** Polls in vain before the first sleep. */
const patience = 64;
/** Milliseconds between two polls that mean that the sketch has work of its own to do. */
const workingGap = 0.05;
const shortestNap = 0.25;
/** Nothing that happens on the board itself (a timer of the sketch) is noticed later than this. */
const longestNap = 4;

export class Idle {
  readonly #world: IdleWorld;
  #row = 0;
  #nap = shortestNap;
  #seen = 0;
  #lastPoll = 0;

  constructor(world: IdleWorld) {
    this.#world = world;
  }

  /** The sketch got or gave something: it is not idle. */
  progress(): void {
    this.#row = 0;
    this.#nap = shortestNap;
  }

  /** A poll brought nothing; may sleep. */
  fruitless(): void {
    if (this.#row++ === 0) this.#seen = this.#world.changes();
    if (this.#row < patience) return;
    const changes = this.#world.changes();
    if (changes !== this.#seen) return this.progress();
    const now = performance.now();
    const working = now - this.#lastPoll > workingGap;
    this.#lastPoll = now;
    if (working) return;
    if (this.#world.sleep(changes, this.#nap)) return this.progress();
    this.#nap = Math.min(longestNap, this.#nap * 2);
    this.#lastPoll = performance.now();
    // One look at everything between two naps is enough: half the patience is kept.
    this.#row = patience / 2;
  }
}
