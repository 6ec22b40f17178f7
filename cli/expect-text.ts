// Looks for the texts of `--expect` in what a program prints, one after the other, however the bytes are cut.

export class TextExpectation {
  readonly #wanted: readonly Buffer[];
  #next = 0;
  #tail: Buffer = Buffer.alloc(0);

  /** @param texts to be found in this order; none is found at once */
  constructor(texts: readonly string[]) {
    this.#wanted = texts.map((text) => Buffer.from(text, "utf8"));
  }

  /** The text that has not been found yet; undefined when all were. */
  get missing(): string | undefined {
    return this.#wanted[this.#next]?.toString("utf8");
  }

  /** Takes the next bytes; true when all texts have been found. */
  push(bytes: Uint8Array): boolean {
    let rest = Buffer.concat([this.#tail, bytes]);
    for (let wanted = this.#wanted[this.#next]; wanted !== undefined; wanted = this.#wanted[this.#next]) {
      const at = rest.indexOf(wanted);
      if (at < 0) {
        // Only the beginning of a match can lie in what is kept.
        this.#tail = rest.subarray(Math.max(rest.length - wanted.length + 1, 0));
        return false;
      }
      rest = rest.subarray(at + wanted.length);
      this.#next++;
    }
    this.#tail = Buffer.alloc(0);
    return true;
  }
}
