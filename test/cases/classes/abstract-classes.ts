// @run
// Abstract methods and accessors, template methods, arrays of the abstract type.
abstract class Filter {
  protected count = 0;
  abstract readonly name: string;
  protected abstract step(value: number): number;
  run(value: number): number {
    this.count++;
    return this.step(value);
  }
  runAll(values: readonly number[]): string {
    return `${this.name}#${this.count}: ${values.map((value) => this.run(value)).join(" ")}`;
  }
}
class Average extends Filter {
  readonly name = "average";
  #window: number[] = [];
  constructor(private readonly size: number) {
    super();
  }
  protected step(value: number): number {
    this.#window.push(value);
    if (this.#window.length > this.size) this.#window.shift();
    return this.#window.reduce((sum, one) => sum + one, 0) / this.#window.length;
  }
}
class Limit extends Filter {
  get name(): string {
    return `limit ${this.low}..${this.high}`;
  }
  constructor(public low: number, public high: number) {
    super();
  }
  protected step(value: number): number {
    return Math.min(this.high, Math.max(this.low, value));
  }
}
class Chain extends Filter {
  readonly name: string = "chain";
  constructor(private readonly parts: Filter[]) {
    super();
  }
  protected step(value: number): number {
    return this.parts.reduce((now, part) => part.run(now), value);
  }
}
const limit = new Limit(0, 10);
const filters: Filter[] = [new Average(2), limit, new Chain([limit, new Average(3), new Chain([])])];
for (const filter of filters) console.log(filter.runAll([4, -8, 20, 6]));
limit.high = 5;
for (const filter of filters) console.log(filter.runAll([7, 9]));
