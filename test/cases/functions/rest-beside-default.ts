// @run
// Functions with a rest, a default and the library's own in places of one type: each gets what the calls there give.
type Op = (a: number, b: number) => number;
const apply = (op: Op, a: number, b: number): number => op(a, b);
console.log(apply((...xs) => xs.length, 1, 2), apply((a, b, c = 10) => a + b + c, 1, 2), apply(Math.max, 3, 4));

const sum = (a: number, b = 2, c = 3): number => a + b + c;
const ops: Record<string, Op> = { max: Math.max, sum, count: (...xs) => xs.length };
for (const [name, op] of Object.entries(ops)) console.log(name, op(1, 2), apply(op, 3, 4));
console.log(sum(1), sum(1, 1), sum(1, 1, 1));

class Bell {
  #handlers: ((n: number) => number)[] = [];
  on(handler: (n: number) => number): void {
    this.#handlers.push(handler);
  }
  ring(n: number): readonly number[] {
    return this.#handlers.map((handler) => handler(n));
  }
}
const bell = new Bell();
bell.on((n, times = 2) => n * times);
bell.on((...all) => all.length);
bell.on(Math.min);
console.log(bell.ring(4));

interface Gauge {
  read(pin: number): number;
}
class Scaled implements Gauge {
  read(pin: number, by = 10): number {
    return pin * by;
  }
}
const counting: Gauge = { read: (...pins) => pins.length };
const gauges: Gauge[] = [new Scaled(), counting];
for (const gauge of gauges) console.log(gauge.read(3));
const chosen: Op | undefined = bell.ring(1).length > 2 ? (...xs) => xs.length : undefined;
console.log(chosen?.(5, 6));
