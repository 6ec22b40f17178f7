// @run
// Lists that methods of a generic class keep, give away and walk along while handlers change them.
class Bus<T> {
  private handlers: ((value: T, all: T[]) => void)[] = [];
  private history: T[] = [];
  on(h: (value: T, all: T[]) => void): () => void {
    this.handlers.push(h);
    return () => {
      this.handlers = this.handlers.filter((x) => x !== h);
    };
  }
  emit(value: T): void {
    this.history.push(value);
    for (const h of this.handlers) h(value, this.history);
  }
  emitAll(values: T[]): T[] {
    for (const v of values) this.emit(v);
    return values;
  }
  reset(): T[] {
    const old = this.history;
    this.history = [];
    return old;
  }
  since(n: number): T[] {
    return this.history.slice(n);
  }
  get all(): T[] {
    return this.history;
  }
  #secret = ["s"];
  peek(): string[] {
    return this.#secret;
  }
  absorb(other: Bus<T>): void {
    this.emitAll(other.history);
  }
}
const bus = new Bus<string>();
const seen: string[] = [];
const off = bus.on((v, all) => {
  seen.push(v + all.length);
  if (v === "two") off();
});
console.log(bus.emitAll(["one", "two", "three"]).length, seen);
const old = bus.reset();
old.push("four");
bus.emit("five");
console.log(old, bus.all, bus.since(0) === bus.all, bus.all === bus.all);
bus.peek().push("t");
console.log(bus.peek());
const second = new Bus<string>();
second.absorb(bus);
console.log(second.all);
const self = new Bus<number>();
self.emit(1);
self.on((v, all) => {
  if (all.length < 5) all.push(v * 10);
});
self.emit(2);
console.log(self.all);
abstract class Shape {
  abstract corners(): number[][];
  box(): number[] {
    const xs = this.corners().map(([x]) => x);
    return [Math.min(...xs), Math.max(...xs)];
  }
  put(list: number[][]): void {
    for (const c of this.corners()) list.push(c);
  }
}
class Quad extends Shape {
  private cs = [[0, 1], [2, 3]];
  corners(): number[][] {
    return this.cs;
  }
  put(list: number[][]): void {
    super.put(list);
    list.push([9, 9]);
  }
}
const q = new Quad();
const cs: number[][] = [];
q.put(cs);
cs[0][0] = 42;
console.log(q.box(), cs, q.corners());
