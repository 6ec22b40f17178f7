// @run
// MQTT packets from a tagged union, topics with wildcards.
type Packet =
  | {
      type: "connect";
      clientId: string;
      keepAlive: number;
      clean: boolean;
      username?: string;
      password?: string;
    }
  | { type: "publish"; topic: string; payload: Uint8Array; qos: 0 | 1 | 2; retain: boolean; id?: number }
  | { type: "subscribe"; id: number; topics: { topic: string; qos: number }[] }
  | { type: "pingreq" };

class Writer {
  private bytes: number[] = [];
  u8(v: number): this {
    this.bytes.push(v & 0xff);
    return this;
  }
  u16(v: number): this {
    return this.u8(v >> 8).u8(v);
  }
  str(s: string): this {
    const utf8: number[] = [];
    for (const ch of s) {
      const c = ch.codePointAt(0)!;
      if (c < 0x80) utf8.push(c);
      else if (c < 0x800) utf8.push(0xc0 | (c >> 6), 0x80 | (c & 63));
      else if (c < 0x10000) utf8.push(0xe0 | (c >> 12), 0x80 | ((c >> 6) & 63), 0x80 | (c & 63));
      else utf8.push(0xf0 | (c >> 18), 0x80 | ((c >> 12) & 63), 0x80 | ((c >> 6) & 63), 0x80 | (c & 63));
    }
    this.u16(utf8.length);
    this.bytes.push(...utf8);
    return this;
  }
  raw(b: Uint8Array): this {
    for (const x of b) this.bytes.push(x);
    return this;
  }
  get length() {
    return this.bytes.length;
  }
  done(): Uint8Array {
    return Uint8Array.from(this.bytes);
  }
}

function varint(n: number): number[] {
  const out: number[] = [];
  do {
    let b = n % 128;
    n = Math.floor(n / 128);
    if (n > 0) b |= 128;
    out.push(b);
  } while (n > 0);
  return out;
}

function encode(p: Packet): Uint8Array {
  const body = new Writer();
  let head = 0;
  switch (p.type) {
    case "connect": {
      head = 0x10;
      const flags =
        (p.clean ? 2 : 0) | (p.username !== undefined ? 0x80 : 0) | (p.password !== undefined ? 0x40 : 0);
      body.str("MQTT").u8(4).u8(flags).u16(p.keepAlive).str(p.clientId);
      if (p.username !== undefined) body.str(p.username);
      if (p.password !== undefined) body.str(p.password);
      break;
    }
    case "publish":
      head = 0x30 | (p.qos << 1) | (p.retain ? 1 : 0);
      body.str(p.topic);
      if (p.qos > 0) body.u16(p.id ?? 0);
      body.raw(p.payload);
      break;
    case "subscribe":
      head = 0x82;
      body.u16(p.id);
      p.topics.forEach(({ topic, qos }) => body.str(topic).u8(qos));
      break;
    case "pingreq":
      head = 0xc0;
      break;
    default: {
      const never: never = p;
      throw new Error(`unknown ${never}`);
    }
  }
  return new Writer()
    .u8(head)
    .raw(Uint8Array.from(varint(body.length)))
    .raw(body.done())
    .done();
}

const hex = (b: Uint8Array) => Array.from(b, (x) => x.toString(16).padStart(2, "0")).join(" ");

const packets: Packet[] = [
  { type: "connect", clientId: "esp-äöü", keepAlive: 60, clean: true },
  { type: "connect", clientId: "x", keepAlive: 65535, clean: false, username: "u", password: "p€😀" },
  { type: "publish", topic: "a/b", payload: new Uint8Array([1, 2, 255]), qos: 0, retain: true },
  { type: "publish", topic: "long", payload: new Uint8Array(200).fill(7), qos: 2, retain: false, id: 513 },
  {
    type: "subscribe",
    id: 9,
    topics: [
      { topic: "#", qos: 1 },
      { topic: "x/+/y", qos: 0 },
    ],
  },
  { type: "pingreq" },
];
for (const p of packets) console.log(p.type.padEnd(10), hex(encode(p)));

function matches(filter: string, topic: string): boolean {
  const f = filter.split("/"),
    t = topic.split("/");
  for (let i = 0; i < f.length; i++) {
    if (f[i] === "#") return true;
    if (i >= t.length) return false;
    if (f[i] !== "+" && f[i] !== t[i]) return false;
  }
  return f.length === t.length;
}
const table: [string, string][] = [
  ["a/+/c", "a/b/c"],
  ["a/#", "a"],
  ["a/#", "a/b/c/d"],
  ["+", "a/b"],
  ["+/b", "a/b"],
  ["", ""],
];
for (const [f, t] of table) console.log(`${JSON.stringify(f)} ~ ${JSON.stringify(t)}: ${matches(f, t)}`);
