// A bounded queue of bytes in shared memory with one writing and one reading thread. Its size never changes, so
// whoever is faster has to wait: this is where back pressure comes from. Two words hold how many bytes were ever
// written and read, modulo 2^32; the capacity is a power of two.

/** Where a ring lies in the shared memory. */
export interface RingPlace {
  /** Index of the first of its two words. */
  readonly word: number;
  /** Offset of its bytes. */
  readonly offset: number;
  /** Bytes that it holds, a power of two. */
  readonly capacity: number;
}

/** Below this many bytes a loop beats `set` with its temporary views. */
const smallCopy = 24;

export class ByteRing {
  readonly capacity: number;
  readonly #words: Int32Array<SharedArrayBuffer>;
  readonly #written: number;
  readonly #read: number;
  readonly #bytes: Uint8Array<SharedArrayBuffer>;
  readonly #mask: number;

  constructor(memory: SharedArrayBuffer, words: Int32Array<SharedArrayBuffer>, place: RingPlace) {
    this.capacity = place.capacity;
    this.#words = words;
    this.#written = place.word;
    this.#read = place.word + 1;
    this.#bytes = new Uint8Array(memory, place.offset, place.capacity);
    this.#mask = place.capacity - 1;
  }

  /** Bytes in the ring, for any thread. */
  used(): number {
    return (Atomics.load(this.#words, this.#written) - Atomics.load(this.#words, this.#read)) >>> 0;
  }

  /** Bytes that the reading thread can take now. Its own word needs no atomic access, which is slow in JavaScript. */
  readable(): number {
    return (Atomics.load(this.#words, this.#written) - (this.#words[this.#read] ?? 0)) >>> 0;
  }

  /** Bytes that the writing thread can put in now. */
  writable(): number {
    return (
      this.capacity - (((this.#words[this.#written] ?? 0) - Atomics.load(this.#words, this.#read)) >>> 0)
    );
  }

  /** Empties the ring; only while no other thread uses it. */
  clear(): void {
    Atomics.store(this.#words, this.#written, 0);
    Atomics.store(this.#words, this.#read, 0);
  }

  /** Writes as much of `from[start, end)` as fits; returns how many bytes that were. */
  write(from: Uint8Array, start = 0, end = from.length): number {
    const count = Math.min(end - start, this.writable());
    if (count <= 0) return 0;
    const written = this.#words[this.#written] ?? 0;
    const at = written & this.#mask;
    if (count <= smallCopy) {
      for (let i = 0; i < count; i++) this.#bytes[(at + i) & this.#mask] = from[start + i] ?? 0;
    } else {
      const first = Math.min(count, this.capacity - at);
      this.#bytes.set(from.subarray(start, start + first), at);
      if (count > first) this.#bytes.set(from.subarray(start + first, start + count), 0);
    }
    Atomics.store(this.#words, this.#written, (written + count) | 0);
    return count;
  }

  /** Copies up to `count` bytes to `to[start…]` and leaves them in the ring; returns how many. */
  peek(to: Uint8Array, start: number, count: number): number {
    const taken = Math.min(count, this.readable());
    if (taken <= 0) return 0;
    const at = (this.#words[this.#read] ?? 0) & this.#mask;
    if (taken <= smallCopy) {
      for (let i = 0; i < taken; i++) to[start + i] = this.#bytes[(at + i) & this.#mask] ?? 0;
    } else {
      const first = Math.min(taken, this.capacity - at);
      to.set(this.#bytes.subarray(at, at + first), start);
      if (taken > first) to.set(this.#bytes.subarray(0, taken - first), start + first);
    }
    return taken;
  }

  /** Forgets `count` bytes that were peeked. */
  skip(count: number): void {
    Atomics.store(this.#words, this.#read, ((this.#words[this.#read] ?? 0) + count) | 0);
  }

  /** Takes up to `count` bytes out of the ring; returns how many. */
  read(to: Uint8Array, start: number, count: number): number {
    const taken = this.peek(to, start, count);
    if (taken > 0) this.skip(taken);
    return taken;
  }
}
