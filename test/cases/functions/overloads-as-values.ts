// @run
// Functions with several signatures as values, and as members of interfaces and abstract classes that others answer.
interface Store {
  get(key: string): number | undefined;
  get(key: string, fallback: number): number;
  set(key: string): void;
  set(key: string, value: number): boolean;
}
class Memory implements Store {
  private readonly items = new Map<string, number>();
  get(key: string): number | undefined;
  get(key: string, fallback: number): number;
  get(key: string, fallback?: number): number | undefined {
    return this.items.get(key) ?? fallback;
  }
  set(key: string): void;
  set(key: string, value: number): boolean;
  set(key: string, value?: number): boolean | void {
    if (value === undefined) {
      this.items.delete(key);
      return;
    }
    this.items.set(key, value);
    return true;
  }
}
const store: Store = new Memory();
console.log(store.set("a", 3), store.get("a"), store.get("b"), store.get("b", 7) + 1);
console.log(store.set("a"), store.get("a"));

abstract class Sink {
  abstract write(byte: number): number;
  abstract write(text: string, end?: string): number;
  abstract flush(): void;
  abstract flush(force: boolean): boolean;
  all(): number {
    return this.write(7) + this.write("abc") + this.write("d", "x");
  }
}
class Counter extends Sink {
  count = 0;
  write(what: number | string, end = "\r\n"): number {
    this.count += typeof what === "number" ? 1 : what.length + end.length;
    return this.count;
  }
  flush(): void;
  flush(force: boolean): boolean;
  flush(force?: boolean): boolean | void {
    this.count = 0;
    if (force !== undefined) return force;
  }
}
class Doubled extends Counter {
  override write(what: number | string, end = "."): number {
    super.write(what, end);
    return super.write(what, end);
  }
}
const sinks: Sink[] = [new Counter(), new Doubled()];
for (const sink of sinks) {
  console.log(sink.all());
  sink.flush();
  console.log(sink.write("zz", "z"), sink.flush(true));
}

type Parse = { (text: string): number; (n: number): string };
function parse(text: string): number;
function parse(n: number): string;
function parse(value: string | number): string | number {
  return typeof value === "string" ? Number(value) : String(value);
}
const again = parse;
const toNumber: (text: string) => number = parse;
console.log(again("12") + 1, again(12) + "1", toNumber("5") + 1, [1, 2].map(parse));
let total = 0;
const counting: Parse = ((value: string | number) => {
  total++;
  return typeof value === "string" ? value.length : "n".repeat(value);
}) as Parse;
class Reader {
  constructor(private readonly parse: Parse) {}
  run(): string {
    return this.parse(3) + this.parse("abc");
  }
}
console.log(new Reader(parse).run(), new Reader(counting).run(), total);
const table: Record<string, Parse> = { parse, counting };
console.log(Object.keys(table).map((key) => table[key]?.("7")));
