// @run
// @leaks
// A logger with levels over a ring buffer: child loggers with prefixes, sinks as functions or objects, lazy messages,
// counts per level, and a query over what is kept.
enum Level {
  Debug,
  Info,
  Warn,
  Error,
}

interface Entry {
  readonly sequence: number;
  readonly level: Level;
  readonly scope: string;
  readonly text: string;
}

class RingBuffer<T> {
  readonly #slots: (T | undefined)[];
  #head = 0;
  #count = 0;
  #lost = 0;

  constructor(readonly capacity: number) {
    this.#slots = new Array<T | undefined>(capacity).fill(undefined);
  }

  push(item: T): T | undefined {
    const at = (this.#head + this.#count) % this.capacity;
    const old = this.#slots[at];
    this.#slots[at] = item;
    if (this.#count < this.capacity) {
      this.#count++;
      return undefined;
    }
    this.#head = (this.#head + 1) % this.capacity;
    this.#lost++;
    return old;
  }

  get length(): number {
    return this.#count;
  }

  get lost(): number {
    return this.#lost;
  }

  at(index: number): T | undefined {
    const from = index < 0 ? index + this.#count : index;
    if (from < 0 || from >= this.#count) return undefined;
    return this.#slots[(this.#head + from) % this.capacity];
  }

  forEach(action: (item: T, index: number) => void): void {
    for (let i = 0; i < this.#count; i++) {
      const item = this.at(i);
      if (item !== undefined) action(item, i);
    }
  }

  filter(test: (item: T) => boolean): T[] {
    const found: T[] = [];
    this.forEach((item) => {
      if (test(item)) found.push(item);
    });
    return found;
  }

  clear(): void {
    this.#slots.fill(undefined);
    this.#head = this.#count = 0;
  }
}

interface Sink {
  write(entry: Entry): void;
}

type Message = string | number | boolean | (() => string);

const levelNames: readonly string[] = Object.values(Level).filter((name) => typeof name === "string");

function textOf(message: Message): string {
  switch (typeof message) {
    case "function":
      return message();
    case "number":
      return Number.isInteger(message) ? message.toString() : message.toFixed(2);
    case "boolean":
      return message ? "yes" : "no";
    default:
      return message;
  }
}

class Logger {
  private static sequence = 0;
  private readonly counts: [number, number, number, number] = [0, 0, 0, 0];

  constructor(
    private readonly sinks: Sink[],
    public threshold: Level = Level.Info,
    private readonly scope = "",
    private readonly parent?: Logger,
  ) {}

  child(name: string, threshold = this.threshold): Logger {
    return new Logger(this.sinks, threshold, this.scope === "" ? name : `${this.scope}.${name}`, this);
  }

  log(level: Level, ...messages: Message[]): boolean {
    if (level < this.threshold) return false;
    const entry: Entry = {
      sequence: ++Logger.sequence,
      level,
      scope: this.scope,
      text: messages.map(textOf).join(" "),
    };
    for (let logger: Logger | undefined = this; logger !== undefined; logger = logger.parent) logger.counts[level]++;
    for (const sink of this.sinks) sink.write(entry);
    return true;
  }

  debug = (...messages: Message[]) => this.log(Level.Debug, ...messages);
  info = (...messages: Message[]) => this.log(Level.Info, ...messages);
  warn = (...messages: Message[]) => this.log(Level.Warn, ...messages);
  error = (...messages: Message[]) => this.log(Level.Error, ...messages);

  get statistics(): string {
    return this.counts.map((count, level) => `${Level[level].toLowerCase()} ${count}`).join(", ");
  }
}

const format = ({ sequence, level, scope, text }: Entry): string =>
  `${String(sequence).padStart(3, "0")} ${Level[level].charAt(0)} ${scope ? `[${scope}] ` : ""}${text}`;

class MemorySink implements Sink {
  readonly buffer: RingBuffer<Entry>;
  readonly dropped: number[] = [];

  constructor(capacity: number) {
    this.buffer = new RingBuffer(capacity);
  }

  write(entry: Entry): void {
    const old = this.buffer.push(entry);
    if (old) this.dropped.push(old.sequence);
  }

  find({ min = Level.Debug, scope, contains = "" }: { min?: Level; scope?: string; contains?: string }): Entry[] {
    return this.buffer.filter(
      (entry) =>
        entry.level >= min && (scope === undefined || entry.scope.startsWith(scope)) && entry.text.includes(contains),
    );
  }
}

const lines: string[] = [];
const memory = new MemorySink(5);
const alerts = new Set<string>();
const root = new Logger([
  memory,
  { write: (entry) => void lines.push(format(entry)) },
  {
    write({ level, scope }) {
      if (level >= Level.Error) alerts.add(scope || "root");
    },
  },
]);

let expensive = 0;
const lazy = () => {
  expensive++;
  return `computed ${expensive}`;
};

const wifi = root.child("wifi", Level.Debug);
const dhcp = wifi.child("dhcp");
const sensor = root.child("sensor", Level.Warn);

root.info("starting", 7, true);
root.debug("not shown", lazy);
wifi.debug("scan", lazy);
dhcp.info("lease", 3600, 0.5);
sensor.info("not shown");
sensor.warn("noise", 12.345);
console.log(sensor.error("broken", false), sensor.debug(lazy), expensive);
root.threshold = Level.Error;
console.log(root.warn("quiet now"), wifi.info("still talking"), dhcp.threshold === Level.Debug);
const { error } = root;
error("detached");
dhcp.error(lazy, lazy);
console.log(lines.join("\n"));

console.log(`kept ${memory.buffer.length}, lost ${memory.buffer.lost}: ${memory.dropped.join(",")}`);
memory.buffer.forEach((entry, index) => console.log(`${index}: ${format(entry)}`));
console.log(memory.buffer.at(-1)?.text, "|", memory.buffer.at(0)?.scope, "|", memory.buffer.at(9)?.text);
for (const query of [{ min: Level.Error }, { scope: "wifi" }, { contains: "o", min: Level.Info }, { scope: "none" }]) {
  console.log(memory.find(query).map(({ sequence }) => sequence));
}
for (const [name, logger] of Object.entries({ root, wifi, dhcp, sensor })) console.log(`${name}: ${logger.statistics}`);
console.log(levelNames.join("/"), Level["Warn"], [...alerts].join(" "));
memory.buffer.clear();
console.log(memory.buffer.length, memory.buffer.at(0), memory.find({}).length);
