// @run
// A getter may give something else than it gave the test before, and a setter may keep something else than it was given.

interface Source {
  readonly next: number | null;
}

let left = 2;
const source: Source = {
  get next() {
    return left-- > 0 ? left : null;
  },
};

class Counter implements Source {
  #count = 0;
  get next(): number | null {
    this.#count++;
    return this.#count % 2 === 0 ? null : this.#count;
  }
}

function describe(from: Source): string {
  if (from.next === null) return "at its end";
  return `then ${from.next}`;
}

class Limited {
  #value: string | null = null;
  get value(): string | null {
    return this.#value;
  }
  set value(text: string | null) {
    this.#value = text !== null && text.length > 3 ? null : text;
  }
}

class Plain {
  #name: string | undefined;
  get name(): string | undefined {
    return this.#name;
  }
  set name(text: string | undefined) {
    this.#name = text;
  }
  forget(): void {
    this.#name = undefined;
  }
}

class Queue {
  readonly #waiting = ["a", "b"];
  get first(): string | undefined {
    return this.#waiting[0];
  }
  take(): void {
    this.#waiting.shift();
  }
}

class Lamp {
  level: number | null = 5;
  off(): void {
    this.level = null;
  }
}

console.log(describe(source), describe(source), describe(new Counter()));
const limited = new Limited();
limited.value = "on";
console.log(limited.value);
limited.value = "bright";
console.log(limited.value, `${limited.value}`, limited.value === "bright");

const plain = new Plain();
plain.name = "pump";
console.log(plain.name.length);
if (plain.name !== undefined) {
  console.log(plain.name.length);
  plain.forget();
  console.log(plain.name, String(plain.name));
}

const queue = new Queue();
while (queue.first !== undefined) {
  console.log(queue.first.length);
  queue.take();
  console.log(queue.first);
}

// Properties by their names in brackets, and the parts of a pair.
const lamp = new Lamp();
const pair: [number | null, string] = [1, "one"];
const clear = (): void => {
  pair[0] = null;
};
if (lamp["level"] !== null && pair[0] !== null) {
  console.log(lamp["level"] + pair[0]);
  lamp.off();
  clear();
  console.log(lamp["level"], pair[0]);
}
