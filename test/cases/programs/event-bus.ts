// @run
// @leaks
// A typed event bus: handlers by name, once, unsubscribing while an event is delivered, wildcard listeners, errors kept
// apart, and a few devices wired together over it.
interface Events {
  button: { pin: number; pressed: boolean };
  temperature: { celsius: number; source: string };
  message: string;
  tick: number;
}

type Handler<T> = (payload: T) => void;
type Unsubscribe = () => void;

interface Subscription<T> {
  handler: Handler<T>;
  once: boolean;
  active: boolean;
}

class Channel<T> {
  private subscriptions: Subscription<T>[] = [];
  private delivered = 0;

  on(handler: Handler<T>, once = false): Unsubscribe {
    const subscription = { handler, once, active: true };
    this.subscriptions.push(subscription);
    return () => {
      subscription.active = false;
      this.subscriptions = this.subscriptions.filter((other) => other !== subscription);
    };
  }

  emit(payload: T, onError: (error: Error) => void): number {
    let called = 0;
    for (const subscription of [...this.subscriptions]) {
      if (!subscription.active) continue;
      if (subscription.once) {
        subscription.active = false;
        this.subscriptions.splice(this.subscriptions.indexOf(subscription), 1);
      }
      called++;
      try {
        subscription.handler(payload);
      } catch (error) {
        onError(error instanceof Error ? error : new Error(String(error)));
      }
    }
    this.delivered += called;
    return called;
  }

  get count(): number {
    return this.subscriptions.length;
  }

  get total(): number {
    return this.delivered;
  }
}

class Bus {
  readonly channels = {
    button: new Channel<Events["button"]>(),
    temperature: new Channel<Events["temperature"]>(),
    message: new Channel<Events["message"]>(),
    tick: new Channel<Events["tick"]>(),
  };
  readonly errors: string[] = [];
  private readonly watchers = new Set<(name: keyof Events, listeners: number) => void>();

  watch(watcher: (name: keyof Events, listeners: number) => void): Unsubscribe {
    this.watchers.add(watcher);
    return () => {
      this.watchers.delete(watcher);
    };
  }

  button(payload: Events["button"]): void {
    this.note("button", this.channels.button.emit(payload, this.keep));
  }

  temperature(celsius: number, source = "room"): void {
    this.note("temperature", this.channels.temperature.emit({ celsius, source }, this.keep));
  }

  message(...words: string[]): void {
    this.note("message", this.channels.message.emit(words.join(" "), this.keep));
  }

  tick(now: number): void {
    this.note("tick", this.channels.tick.emit(now, this.keep));
  }

  private readonly keep = (error: Error): void => {
    this.errors.push(`${error.name}: ${error.message}`);
  };

  private note(name: keyof Events, listeners: number): void {
    for (const watcher of this.watchers) watcher(name, listeners);
  }
}

class Lamp {
  on = false;
  private changes = 0;
  private readonly stop: Unsubscribe;

  constructor(
    private readonly name: string,
    bus: Bus,
    pin: number,
  ) {
    this.stop = bus.channels.button.on(({ pin: which, pressed }) => {
      if (which !== pin || !pressed) return;
      this.on = !this.on;
      this.changes++;
      bus.message(this.name, "is", this.on ? "on" : "off");
    });
  }

  disconnect(): void {
    this.stop();
  }

  toString(): string {
    return `${this.name}(${this.on ? "on" : "off"}, ${this.changes} changes)`;
  }
}

/** Calls the handler with the mean of every `size` values. */
function averaged(size: number, handler: Handler<number>): Handler<Events["temperature"]> {
  let values: number[] = [];
  return ({ celsius }) => {
    values.push(celsius);
    if (values.length === size) {
      handler(values.reduce((a, b) => a + b, 0) / size);
      values = [];
    }
  };
}

const bus = new Bus();
const seen: Record<string, number> = {};
const unwatch = bus.watch((name, listeners) => {
  seen[`${name}/${listeners}`] = (seen[`${name}/${listeners}`] ?? 0) + 1;
});

const printed: string[] = [];
bus.channels.message.on((text) => printed.push(text));
const hall = new Lamp("hall", bus, 4);
const porch = new Lamp("porch", bus, 5);
const copy = new Lamp("copy", bus, 4);

for (const pin of [4, 5, 4, 6, 4]) {
  bus.button({ pin, pressed: true });
  bus.button({ pin, pressed: false });
}
console.log(`${hall}, ${porch}, ${copy}`);
copy.disconnect();
bus.button({ pin: 4, pressed: true });
console.log(`${hall}, ${porch}, ${copy}, ${bus.channels.button.count} listeners`);
printed.forEach((text, index) => console.log(`${index}: ${text}`));

const means: string[] = [];
bus.channels.temperature.on(averaged(3, (mean) => means.push(mean.toFixed(2))));
bus.channels.temperature.on(({ celsius, source }) => {
  if (celsius > 30) throw new RangeError(`${source} is too hot: ${celsius}`);
});
bus.channels.temperature.on(({ celsius }) => {
  if (celsius < 0) throw new Error("frost");
}, true);
[20, 21.5, 31, -4, 35.25, 18].forEach((celsius, i) =>
  i % 2 ? bus.temperature(celsius, "roof") : bus.temperature(celsius),
);
console.log(means.join(" "), bus.errors);

const order: string[] = [];
const stopB: { now?: Unsubscribe } = {};
bus.channels.tick.on((now) => {
  order.push(`a${now}`);
  if (now === 2) stopB.now?.();
});
stopB.now = bus.channels.tick.on((now) => order.push(`b${now}`));
bus.channels.tick.on((now) => order.push(`c${now}`), true);
bus.channels.tick.on((now) => {
  order.push(`d${now}`);
  if (now === 1) bus.channels.tick.on((later) => order.push(`e${later}`));
});
for (let now = 1; now <= 3; now++) bus.tick(now);
console.log(order.join(" "));
console.log(bus.channels.tick.count, bus.channels.tick.total);

unwatch();
bus.tick(4);
for (const key of Object.keys(seen).sort()) console.log(key.padEnd(14), seen[key]);
