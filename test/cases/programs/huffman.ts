// @run
// Huffman coding: counts, a tree of two classes with a common base, code words, a packed bit stream with the tree in
// front, decoding, and the measure against the entropy.
abstract class HuffmanNode {
  constructor(readonly weight: number) {}
  abstract walk(visit: (symbol: string, code: string) => void, prefix?: string): void;
  abstract write(out: BitStream): void;
  /** The smallest symbol below: breaks ties, so that the tree is always the same. */
  abstract get first(): string;
  abstract get height(): number;
}

class Leaf extends HuffmanNode {
  constructor(
    weight: number,
    readonly symbol: string,
  ) {
    super(weight);
  }

  walk(visit: (symbol: string, code: string) => void, prefix = ""): void {
    visit(this.symbol, prefix === "" ? "0" : prefix);
  }

  write(out: BitStream): void {
    out.push(1).number(this.symbol.charCodeAt(0), 7);
  }

  get first(): string {
    return this.symbol;
  }

  get height(): number {
    return 0;
  }
}

class Fork extends HuffmanNode {
  constructor(
    readonly left: HuffmanNode,
    readonly right: HuffmanNode,
  ) {
    super(left.weight + right.weight);
  }

  walk(visit: (symbol: string, code: string) => void, prefix = ""): void {
    this.left.walk(visit, `${prefix}0`);
    this.right.walk(visit, `${prefix}1`);
  }

  write(out: BitStream): void {
    out.push(0);
    for (const child of [this.left, this.right]) child.write(out);
  }

  get first(): string {
    return this.left.first < this.right.first ? this.left.first : this.right.first;
  }

  get height(): number {
    return 1 + Math.max(this.left.height, this.right.height);
  }
}

class BitStream {
  private readonly bytes: number[] = [];
  private position = 0;
  length = 0;

  static from(bytes: readonly number[], length = bytes.length * 8): BitStream {
    const stream = new BitStream();
    stream.bytes.push(...bytes);
    stream.length = length;
    return stream;
  }

  push(...bits: number[]): this {
    for (const bit of bits) {
      const shift = 7 - (this.length & 7);
      if (shift === 7) this.bytes.push(0);
      this.bytes[this.length >> 3] |= bit << shift;
      this.length++;
    }
    return this;
  }

  number(value: number, width: number): this {
    for (let bit = width - 1; bit >= 0; bit--) this.push((value >> bit) & 1);
    return this;
  }

  next(): number {
    if (this.position >= this.length) throw new Error(`no more bits after ${this.length}`);
    const bit = (this.bytes[this.position >> 3] >> (7 - (this.position & 7))) & 1;
    this.position++;
    return bit;
  }

  readNumber(width: number): number {
    let value = 0;
    for (let i = 0; i < width; i++) value = value * 2 + this.next();
    return value;
  }

  get data(): readonly number[] {
    return this.bytes;
  }
}

function countSymbols(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const symbol of text) counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
  return counts;
}

function buildTree(counts: Map<string, number>): HuffmanNode | null {
  const nodes: HuffmanNode[] = [...counts].map(([symbol, weight]) => new Leaf(weight, symbol));
  const heavier = (a: HuffmanNode, b: HuffmanNode) => b.weight - a.weight || (a.first < b.first ? 1 : -1);
  while (nodes.length > 1) {
    nodes.sort(heavier);
    const [right, left] = nodes.splice(-2);
    nodes.push(new Fork(left, right));
  }
  return nodes[0] ?? null;
}

function readTree(bits: BitStream): HuffmanNode {
  if (bits.next() === 1) return new Leaf(0, String.fromCharCode(bits.readNumber(7)));
  const left = readTree(bits);
  return new Fork(left, readTree(bits));
}

interface Packed {
  readonly bytes: readonly number[];
  readonly bits: number;
  readonly codes: ReadonlyMap<string, string>;
}

function pack(text: string): Packed {
  const out = new BitStream().number(text.length, 16);
  const codes = new Map<string, string>();
  const tree = buildTree(countSymbols(text));
  tree?.write(out);
  tree?.walk((symbol, code) => codes.set(symbol, code));
  for (const symbol of text) out.push(...[...(codes.get(symbol) ?? "")].map(Number));
  return { bytes: out.data, bits: out.length, codes };
}

function unpack({ bytes, bits }: Pick<Packed, "bytes" | "bits">): string {
  const stream = BitStream.from(bytes, bits);
  const length = stream.readNumber(16);
  if (length === 0) return "";
  const tree = readTree(stream);
  let text = "";
  while (text.length < length) {
    let node = tree;
    if (node instanceof Leaf) stream.next();
    while (node instanceof Fork) node = stream.next() === 0 ? node.left : node.right;
    if (node instanceof Leaf) text += node.symbol;
  }
  return text;
}

function entropy(text: string): number {
  let bits = 0;
  for (const [, count] of countSymbols(text)) bits -= count * Math.log2(count / text.length);
  return bits;
}

const printable = (symbol: string) => (symbol === " " ? "space" : symbol === "\n" ? "newline" : symbol);

const { codes } = pack("abracadabra alakazam");
const table = [...codes].sort(([, a], [, b]) => a.length - b.length || (a < b ? -1 : 1));
for (const [symbol, code] of table) console.log(`${printable(symbol).padEnd(6)} ${code}`);
const prefixFree = table.every(([, a], i) => table.every(([, b], k) => i === k || !b.startsWith(a)));
console.log("prefix free:", prefixFree);

const texts = {
  empty: "",
  one: "zzzzzzzz",
  two: "abababbb",
  short: "Hello, world!",
  poem: "the rain in spain\nstays mainly in the plain\nand again the rain",
  digits: Array.from({ length: 100 }, (_, i) => ((i * i * 7) % 10).toString()).join(""),
};
for (const [name, text] of Object.entries(texts)) {
  const packed = pack(text);
  const back = unpack(packed);
  const height = buildTree(countSymbols(text))?.height ?? -1;
  const payload = [...text].reduce((sum, symbol) => sum + (packed.codes.get(symbol)?.length ?? 0), 0);
  console.log(
    `${name}: ${text.length} -> ${packed.bytes.length} bytes, ${packed.codes.size} symbols, height ${height}, ` +
      `${payload} bits of at least ${entropy(text).toFixed(1)}, ${back === text ? "same" : "DIFFERENT"}`,
  );
}
console.log(
  pack("Hello")
    .bytes.map((byte) => byte.toString(2).padStart(8, "0"))
    .join(" "),
);

const { bytes, bits } = pack("short text");
for (const cut of [0, 8, 12, 40]) {
  try {
    console.log(unpack({ bytes, bits: bits - cut }));
  } catch (error) {
    console.log(`cut ${cut}: ${error instanceof Error ? error.message : "?"}`);
  }
}
