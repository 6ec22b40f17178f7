// What the sketch has printed, for readers that wait for a text. Keeps the last bytes only, up to a limit, so a
// simulation that runs for weeks doesn't grow.

/** A text that did not come; `seen` is the end of what came instead. */
export class ExpectError extends Error {
  override readonly name = "ExpectError";
  readonly expected: string;
  readonly seen: string;

  constructor(expected: string, seen: string, why: string) {
    super(
      `${why} while waiting for ${JSON.stringify(expected)}; the serial output ends with ${JSON.stringify(seen)}`,
    );
    this.expected = expected;
    this.seen = seen;
  }
}

interface Waiter {
  readonly text: string;
  readonly needle: Buffer;
  readonly found: (upTo: string) => void;
  readonly failed: (error: ExpectError) => void;
  readonly timer: NodeJS.Timeout;
}

export class SerialLog {
  readonly #limit: number;
  #buffer = Buffer.alloc(0);
  /** Bytes of `#buffer` in use. */
  #length = 0;
  /** Where the next `expect` begins to look. */
  #cursor = 0;
  /** Up to here the first waiter's text has been looked for. */
  #searched = 0;
  #waiters: Waiter[] = [];
  #ended: string | undefined;

  /** Keeps at least the last `limit` bytes. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  append(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length);
    this.#buffer.set(bytes, this.#length);
    this.#length += bytes.length;
    this.#serve();
  }

  /** A copy of all bytes that are kept. */
  bytes(): Uint8Array {
    return Uint8Array.from(this.#buffer.subarray(0, this.#length));
  }

  /** All that is kept, as UTF-8. */
  text(): string {
    return this.#buffer.toString("utf8", 0, this.#length);
  }

  /**
   * Resolves as soon as `text` has been printed after the last text that was waited for, with all that was printed
   * since, up to its end. Fails after `milliseconds`, or when the simulation ends without it.
   */
  expect(text: string, milliseconds: number): Promise<string> {
    return new Promise((found, failed) => {
      const timer = setTimeout(() => this.#give(waiter, `${milliseconds} ms passed`), milliseconds);
      const waiter: Waiter = { text, needle: Buffer.from(text), found, failed, timer };
      this.#waiters.push(waiter);
      this.#serve();
      if (this.#ended !== undefined) this.#give(waiter, this.#ended);
    });
  }

  /** Nothing more will be printed: fails all who wait. */
  end(why: string): void {
    this.#ended = why;
    for (const waiter of [...this.#waiters]) this.#give(waiter, why);
  }

  /** Serves waiters in the order in which they came; each looks behind the find of the one before. */
  #serve(): void {
    for (let waiter = this.#waiters[0]; waiter !== undefined; waiter = this.#waiters[0]) {
      const at = this.#buffer.subarray(0, this.#length).indexOf(waiter.needle, this.#searched);
      if (at < 0) {
        this.#searched = Math.max(this.#cursor, this.#length - waiter.needle.length + 1);
        return;
      }
      const end = at + waiter.needle.length;
      const upTo = this.#buffer.toString("utf8", this.#cursor, end);
      this.#cursor = end;
      this.#searched = end;
      this.#waiters.shift();
      clearTimeout(waiter.timer);
      waiter.found(upTo);
    }
  }

  #give(waiter: Waiter, why: string): void {
    const place = this.#waiters.indexOf(waiter);
    if (place < 0) return;
    this.#waiters.splice(place, 1);
    if (place === 0) this.#searched = this.#cursor;
    clearTimeout(waiter.timer);
    const seen = this.#buffer.toString("utf8", Math.max(0, this.#length - 200), this.#length);
    waiter.failed(new ExpectError(waiter.text, seen, why));
  }

  /** Drops the oldest bytes when twice the limit is reached, otherwise grows by doubling. */
  #makeRoom(count: number): void {
    if (this.#length + count <= this.#buffer.length) return;
    const drop = this.#length + count > 2 * this.#limit ? Math.max(0, this.#length - this.#limit) : 0;
    const kept = this.#buffer.subarray(drop, this.#length);
    const next = Buffer.alloc(Math.max(1024, 2 * kept.length, kept.length + count));
    next.set(kept);
    this.#buffer = next;
    this.#length = kept.length;
    this.#cursor = Math.max(0, this.#cursor - drop);
    this.#searched = Math.max(0, this.#searched - drop);
  }
}
