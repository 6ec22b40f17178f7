// Reads numbers of the forms that debug information is made of, one after the other.

export class ByteReader {
  at = 0;
  readonly #bytes: Buffer;

  constructor(bytes: Buffer, at = 0) {
    this.#bytes = bytes;
    this.at = at;
  }

  get atEnd(): boolean {
    return this.at >= this.#bytes.length;
  }

  u8(): number {
    return this.#bytes.readUInt8(this.at++);
  }

  s8(): number {
    return this.#bytes.readInt8(this.at++);
  }

  u16(): number {
    this.at += 2;
    return this.#bytes.readUInt16LE(this.at - 2);
  }

  u32(): number {
    this.at += 4;
    return this.#bytes.readUInt32LE(this.at - 4);
  }

  /** A number of any size, seven bits a byte. Beyond 2^53 it is inexact, which no table comes to. */
  uleb(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.u8();
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
  }

  sleb(): number {
    let value = 0;
    for (let scale = 1; ; ) {
      const byte = this.u8();
      value += (byte & 0x7f) * scale;
      scale *= 128;
      if (byte < 0x80) return (byte & 0x40) === 0 ? value : value - scale;
    }
  }

  text(): string {
    const end = this.#bytes.indexOf(0, this.at);
    const text = this.#bytes.toString("utf8", this.at, end < 0 ? this.#bytes.length : end);
    this.at = end < 0 ? this.#bytes.length : end + 1;
    return text;
  }

  skip(length: number): void {
    this.at += length;
  }
}
