// Makes lines of the bytes of a serial port, however they are cut into chunks. Pure.

export interface ReceivedLine {
  /** Without the line's end. */
  readonly bytes: Buffer;
  /** When its first byte came. */
  readonly at: number;
}

/** A board that never ends its line must not fill the memory. */
const longestLine = 64 * 1024;
const newline = 10;
const carriageReturn = 13;

export class LineAssembler {
  #open: Buffer = Buffer.alloc(0);
  #openedAt = 0;

  /** The line that has no end yet; undefined between lines. */
  get open(): ReceivedLine | undefined {
    return this.#open.length === 0 ? undefined : { bytes: this.#open, at: this.#openedAt };
  }

  /** Takes the next bytes and gives the lines that they complete. */
  push(chunk: Uint8Array, at: number): readonly ReceivedLine[] {
    const lines: ReceivedLine[] = [];
    if (this.#open.length === 0) this.#openedAt = at;
    let rest = Buffer.concat([this.#open, chunk]);
    for (let end = rest.indexOf(newline); end >= 0; end = rest.indexOf(newline)) {
      lines.push({ bytes: withoutReturn(rest.subarray(0, end)), at: this.#openedAt });
      rest = rest.subarray(end + 1);
      this.#openedAt = at;
    }
    if (rest.length > longestLine) {
      lines.push({ bytes: rest, at: this.#openedAt });
      rest = Buffer.alloc(0);
    }
    this.#open = rest;
    return lines;
  }

  /** Ends the open line: nothing more will come. */
  finish(): ReceivedLine | undefined {
    const { open } = this;
    this.#open = Buffer.alloc(0);
    return open === undefined ? undefined : { bytes: withoutReturn(open.bytes), at: open.at };
  }
}

function withoutReturn(bytes: Buffer): Buffer {
  return bytes.at(-1) === carriageReturn ? bytes.subarray(0, -1) : bytes;
}
