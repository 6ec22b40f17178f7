// @run
// Two compressors behind one interface: LZ77 with a window and a hash chain, LZW with a growing dictionary; both are
// checked by unpacking, and damaged input is refused.
interface Compressor {
  readonly name: string;
  pack(text: string): Uint8Array;
  unpack(data: Uint8Array): string;
}

class DamagedError extends Error {
  constructor(
    what: string,
    readonly offset: number,
  ) {
    super(`${what} at byte ${offset}`);
    this.name = "DamagedError";
  }
}

class ByteWriter {
  private buffer = new Uint8Array(16);
  private used = 0;

  byte(value: number): void {
    if (this.used === this.buffer.length) {
      const bigger = new Uint8Array(this.buffer.length * 2);
      bigger.set(this.buffer);
      this.buffer = bigger;
    }
    this.buffer[this.used++] = value;
  }

  get length(): number {
    return this.used;
  }

  finish(): Uint8Array {
    return this.buffer.slice(0, this.used);
  }
}

class BitWriter extends ByteWriter {
  private pending = 0;
  private count = 0;

  bits(value: number, width: number): void {
    for (let bit = width - 1; bit >= 0; bit--) {
      this.pending = (this.pending << 1) | ((value >> bit) & 1);
      if (++this.count === 8) this.flush();
    }
  }

  private flush(): void {
    super.byte(this.pending);
    this.pending = this.count = 0;
  }

  override finish(): Uint8Array {
    while (this.count > 0) this.bits(0, 1);
    return super.finish();
  }
}

class BitReader {
  private at = 0;
  constructor(private readonly data: Uint8Array) {}

  get left(): number {
    return this.data.length * 8 - this.at;
  }

  get offset(): number {
    return this.at >> 3;
  }

  bits(width: number): number {
    let value = 0;
    for (let i = 0; i < width; i++, this.at++) {
      value = (value << 1) | ((this.data[this.at >> 3] >> (7 - (this.at & 7))) & 1);
    }
    return value;
  }
}

class Lz77 implements Compressor {
  readonly name = "lz77";
  private static readonly minLength = 3;

  constructor(private readonly window = 255) {}

  /** A byte 0 to 127 is a letter; 128 + n stands for n + 3 letters, the next byte says how far back. */
  pack(text: string): Uint8Array {
    const out = new ByteWriter();
    const places = new Map<string, number[]>();
    for (let at = 0; at < text.length; ) {
      const { length, distance } = this.longest(text, at, places.get(text.slice(at, at + Lz77.minLength)) ?? []);
      if (length === 0) {
        out.byte(text.charCodeAt(at));
      } else {
        out.byte(128 + length - Lz77.minLength);
        out.byte(distance);
      }
      for (const end = at + Math.max(length, 1); at < end; at++) {
        const key = text.slice(at, at + Lz77.minLength);
        const list = places.get(key);
        if (list) list.push(at);
        else places.set(key, [at]);
      }
    }
    return out.finish();
  }

  private longest(text: string, at: number, candidates: readonly number[]): { length: number; distance: number } {
    let [length, distance] = [0, 0];
    for (let i = candidates.length - 1; i >= 0; i--) {
      const start = candidates[i];
      if (at - start > this.window) break;
      let same = 0;
      while (same < 130 && at + same < text.length && text[start + same] === text[at + same]) same++;
      if (same >= Lz77.minLength && same > length) [length, distance] = [same, at - start];
    }
    return { length, distance };
  }

  unpack(data: Uint8Array): string {
    let text = "";
    for (let i = 0; i < data.length; i++) {
      const byte = data[i];
      if (byte < 128) {
        text += String.fromCharCode(byte);
        continue;
      }
      if (i + 1 >= data.length) throw new DamagedError("a distance is missing", i);
      const distance = data[++i];
      if (distance === 0 || distance > text.length) throw new DamagedError(`distance ${distance}`, i);
      for (let k = byte - 128 + Lz77.minLength; k > 0; k--) text += text[text.length - distance];
    }
    return text;
  }
}

class Lzw implements Compressor {
  readonly name = "lzw";
  private static readonly limit = 512;

  private static width(size: number): number {
    return 32 - Math.clz32(size - 1);
  }

  pack(text: string): Uint8Array {
    const out = new BitWriter();
    const codes = new Map<string, number>();
    for (let code = 0; code < 128; code++) codes.set(String.fromCharCode(code), code);
    let known = "";
    const put = (word: string) => out.bits((codes.get(word) ?? 0) + 1, Lzw.width(codes.size + 2));
    for (const char of text) {
      const longer = known + char;
      if (codes.has(longer)) {
        known = longer;
        continue;
      }
      put(known);
      if (codes.size < Lzw.limit) codes.set(longer, codes.size);
      known = char;
    }
    if (known !== "") put(known);
    return out.finish();
  }

  unpack(data: Uint8Array): string {
    const words = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
    const input = new BitReader(data);
    let [text, previous] = ["", ""];
    for (;;) {
      const size = Math.min(Lzw.limit, words.length + (previous === "" ? 0 : 1));
      const width = Lzw.width(size + 2);
      if (input.left < width) return text;
      const { offset } = input;
      const code = input.bits(width) - 1;
      if (code < 0) return text;
      let word: string;
      if (code < words.length) word = words[code];
      else if (code === words.length && previous !== "") word = previous + previous.charAt(0);
      else throw new DamagedError(`code ${code}`, offset);
      text += word;
      if (previous !== "" && words.length < Lzw.limit) words.push(previous + word[0]);
      previous = word;
    }
  }
}

const hex = (data: Uint8Array) => Array.from(data, (byte) => byte.toString(16).padStart(2, "0")).join(" ");
const samples: Record<string, string> = {
  empty: "",
  letter: "a",
  run: "a".repeat(40),
  pairs: "abababababababab",
  sentence: "the cat sat on the mat and the rat sat on the cat",
  log: Array.from({ length: 12 }, (_, i) => `sensor=${i % 3};value=${20 + ((i * 7) % 5)};ok`).join("\n"),
  long: Array.from({ length: 300 }, (_, i) => String.fromCharCode(97 + ((i * i) % 23))).join(""),
};
const compressors: Compressor[] = [new Lz77(), new Lzw(), new Lz77(20)];

for (const [name, text] of Object.entries(samples)) {
  const results = compressors.map((compressor) => {
    const packed = compressor.pack(text);
    const good = compressor.unpack(packed) === text;
    const percent = text.length === 0 ? 100 : Math.round((packed.length / text.length) * 100);
    return `${compressor.name} ${packed.length} (${percent} %) ${good ? "ok" : "BAD"}`;
  });
  console.log(`${name.padEnd(9)}${String(text.length).padStart(4)}: ${results.join(", ")}`);
}
console.log(hex(compressors[0].pack(samples.pairs)), "|", hex(compressors[1].pack(samples.pairs)));
console.log(hex(compressors[0].pack(samples.sentence)));

const damaged: [Compressor, number[]][] = [
  [compressors[0], [97, 130]],
  [compressors[0], [97, 98, 131, 3]],
  [compressors[0], [97, 128, 1, 98, 129, 2]],
  [compressors[1], [255, 255, 255]],
];
for (const [compressor, bytes] of damaged) {
  try {
    console.log(`${compressor.name} unpacks "${compressor.unpack(Uint8Array.from(bytes))}"`);
  } catch (error) {
    if (!(error instanceof DamagedError)) throw error;
    console.log(`${compressor.name} ${error.name}: ${error.message} (${error.offset})`);
  }
}
