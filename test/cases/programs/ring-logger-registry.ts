// @run
// @leaks
// ring buffer logger without generators
enum Level {
  Debug,
  Info,
  Warn,
  Error,
}
interface Entry {
  level: Level;
  tag: string;
  text: string;
  at: number;
}
type Sink = (entry: Readonly<Entry>, line: string) => void;
class Ring<T> {
  private readonly items: (T | undefined)[];
  private head = 0;
  private count = 0;
  constructor(readonly capacity: number) {
    this.items = new Array<T | undefined>(capacity).fill(undefined);
  }
  push(item: T): T | undefined {
    const old = this.count === this.capacity ? this.items[this.head] : undefined;
    this.items[(this.head + this.count) % this.capacity] = item;
    if (this.count < this.capacity) this.count++;
    else this.head = (this.head + 1) % this.capacity;
    return old;
  }
  forEach(visit: (item: T, index: number) => void): void {
    for (let i = 0; i < this.count; i++) {
      const item = this.items[(this.head + i) % this.capacity];
      if (item !== undefined) visit(item, i);
    }
  }
  toArray(): T[] {
    const out: T[] = [];
    this.forEach((x) => out.push(x));
    return out;
  }
  get size() {
    return this.count;
  }
}
class Logger {
  static #registry: { [tag: string]: Logger } = {};
  static now = 0;
  static get(tag: string): Logger {
    return (this.#registry[tag] ??= new Logger(tag));
  }
  static all(): string[] {
    return Object.keys(Logger.#registry).sort();
  }
  readonly history = new Ring<Entry>(4);
  private sinks: Sink[] = [];
  minimum = Level.Info;
  private constructor(readonly tag: string) {}
  addSink(sink: Sink): this {
    this.sinks.push(sink);
    return this;
  }
  log(level: Level, ...parts: (string | number | boolean | null)[]): void {
    if (level < this.minimum) return;
    const entry: Entry = {
      level,
      tag: this.tag,
      text: parts.map((p) => (typeof p === "number" ? p.toFixed(2) : String(p))).join(" "),
      at: Logger.now++,
    };
    const dropped = this.history.push(entry);
    const line = `[${String(entry.at).padStart(4)}] ${Level[level]!.toUpperCase().padEnd(5)} ${this.tag}: ${entry.text}`;
    this.sinks.forEach((s) => s(entry, line));
    if (dropped) console.log("dropped", dropped.text);
  }
  info = (...p: (string | number)[]) => this.log(Level.Info, ...p);
  warn(...p: (string | number)[]) {
    this.log(Level.Warn, ...p);
  }
}
const counts = new Map<Level, number>();
const wifi = Logger.get("wifi")
  .addSink((_, line) => console.log(line))
  .addSink(({ level }) => counts.set(level, (counts.get(level) ?? 0) + 1));
const { info } = wifi;
info("hello", 1);
wifi.warn("rssi", -71.256);
wifi.log(Level.Debug, "no");
for (let i = 0; i < 4; i++) wifi.log(Level.Error, "try", i, i % 2 === 0, null);
console.log(Logger.get("wifi") === wifi, Logger.all(), counts);
console.log(wifi.history.toArray().map(({ at, text }) => at + ":" + text));
Logger.get("a").info("x");
console.log(Logger.all().length, Logger.get("a").history.size);
