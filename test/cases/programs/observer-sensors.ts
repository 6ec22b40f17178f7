// @run
// @leaks
// The observer pattern without a framework: observables with map, filter and scan, subjects, a derived value that is
// recomputed only on change, and observers that leave while they are notified.
interface Observer<T> {
  next(value: T): void;
  complete?(): void;
}

type Teardown = () => void;

abstract class Observable<T> {
  abstract subscribe(observer: Observer<T>): Teardown;

  listen(next: (value: T) => void): Teardown {
    return this.subscribe({ next });
  }

  map<U>(change: (value: T) => U): Observable<U> {
    return new Derived<T, U>(this, (value, emit) => emit(change(value)));
  }

  filter(test: (value: T) => boolean): Observable<T> {
    return new Derived<T, T>(this, (value, emit) => {
      if (test(value)) emit(value);
    });
  }

  scan<U>(start: U, step: (sum: U, value: T) => U): Observable<U> {
    let sum = start;
    return new Derived<T, U>(this, (value, emit) => {
      sum = step(sum, value);
      emit(sum);
    });
  }

  changes(same: (a: T, b: T) => boolean = (a, b) => a === b): Observable<T> {
    let previous: { value: T } | null = null;
    return this.filter((value) => {
      const changed = previous === null || !same(previous.value, value);
      if (changed) previous = { value };
      return changed;
    });
  }

  pairs(): Observable<[T, T]> {
    let last: T[] = [];
    return new Derived<T, [T, T]>(this, (value, emit) => {
      if (last.length > 0) emit([last[0], value]);
      last = [value];
    });
  }
}

class Derived<T, U> extends Observable<U> {
  constructor(
    private readonly source: Observable<T>,
    private readonly handle: (value: T, emit: (value: U) => void) => void,
  ) {
    super();
  }

  subscribe(observer: Observer<U>): Teardown {
    return this.source.subscribe({
      next: (value) => this.handle(value, (result) => observer.next(result)),
      complete: () => observer.complete?.(),
    });
  }
}

class Subject<T> extends Observable<T> implements Observer<T> {
  private observers: Observer<T>[] = [];
  private done = false;

  subscribe(observer: Observer<T>): Teardown {
    if (this.done) {
      observer.complete?.();
      return () => {};
    }
    this.observers = [...this.observers, observer];
    return () => {
      this.observers = this.observers.filter((other) => other !== observer);
    };
  }

  next(value: T): void {
    for (const observer of this.observers) observer.next(value);
  }

  complete(): void {
    this.done = true;
    const { observers } = this;
    this.observers = [];
    observers.forEach((observer) => observer.complete?.());
  }

  get observerCount(): number {
    return this.observers.length;
  }
}

class Value<T> extends Subject<T> {
  constructor(private current: T) {
    super();
  }

  get value(): T {
    return this.current;
  }

  set value(value: T) {
    if (value === this.current) return;
    this.current = value;
    super.next(value);
  }

  override next(value: T): void {
    this.value = value;
  }

  override subscribe(observer: Observer<T>): Teardown {
    observer.next(this.current);
    return super.subscribe(observer);
  }
}

class Thermostat implements Observer<number> {
  heating = false;
  readonly #switches: number[] = [];
  #seen = 0;

  constructor(
    private readonly low: number,
    private readonly high: number,
  ) {}

  next(temperature: number): void {
    this.#seen++;
    const before = this.heating;
    if (temperature < this.low) this.heating = true;
    else if (temperature > this.high) this.heating = false;
    if (before !== this.heating) this.#switches.push(this.#seen);
  }

  complete(): void {
    this.heating = false;
  }

  toString(): string {
    return `heating ${this.heating ? "on" : "off"} after ${this.#seen}, switched at ${this.#switches.join(",") || "-"}`;
  }
}

const log: string[] = [];
const raw = new Subject<number>();
const celsius = raw.map((value) => value / 10);
const thermostat = new Thermostat(19, 21);
const teardowns: Teardown[] = [];
teardowns.push(celsius.subscribe(thermostat));
teardowns.push(
  celsius
    .map((value) => Math.round(value))
    .changes()
    .listen((value) => log.push(`rounded ${value}`)),
);
teardowns.push(
  raw
    .pairs()
    .filter(([a, b]) => Math.abs(a - b) > 15)
    .map(([a, b]) => (b > a ? "jump" : "drop"))
    .listen((word) => log.push(word)),
);
teardowns.push(
  celsius
    .scan({ count: 0, sum: 0 }, ({ count, sum }, value) => ({ count: count + 1, sum: sum + value }))
    .filter(({ count }) => count % 3 === 0)
    .listen(({ count, sum }) => log.push(`mean of ${count} is ${(sum / count).toFixed(2)}`)),
);
let first = 0;
const leaveAfterTwo = raw.listen((value) => {
  first++;
  log.push(`visitor ${value}`);
  if (first === 2) leaveAfterTwo();
});
raw.subscribe({ next: () => {}, complete: () => log.push("complete") });

console.log(raw.observerCount);
for (const value of [201, 204, 188, 189, 215, 214, 216, 150, 170]) raw.next(value);
console.log(log.join("\n"));
console.log(`${thermostat}; ${raw.observerCount} observers`);
log.length = 0;
const [stopThermostat, ...others] = teardowns;
stopThermostat();
raw.next(300);
others.forEach((stop) => stop());
console.log(String(thermostat), log, raw.observerCount);
raw.complete();
raw.next(1);
raw.subscribe({ next: () => log.push("never"), complete: () => log.push("too late") });
console.log(log.slice(-2));

const name = new Value("lamp");
const brightness = new Value(3);
const shown: string[] = [];
const label = () => `${name.value} ${"*".repeat(brightness.value)}`;
const refresh = () => shown.push(label());
const stops = [name.listen(refresh), brightness.listen(refresh)];
brightness.value = 5;
brightness.next(5);
name.value += "!";
brightness.value -= 4;
stops[1]();
brightness.value = 0;
name.next("end");
console.log(shown.map((text) => `(${text})`).join(" "));
const isBright = brightness.map((value) => value > 2).changes();
const flags: boolean[] = [];
isBright.listen((flag) => flags.push(flag));
for (const level of [1, 2, 3, 4, 2, 2, 9]) brightness.value = level;
console.log(flags, name.observerCount, brightness.observerCount);
