// @run
// Constants that only go on to places of a type with `undefined`, or are compared, may be missing like the element itself.
interface Item {
  key: number;
}

const heap: Item[] = [{ key: 1 }, { key: 2 }];
const names: Record<string, string> = { a: "alpha" };
const counts = [0, 3];

function pop(): Item | undefined {
  const top = heap[0];
  heap.shift();
  return top;
}

function isFirst(key: string): boolean {
  const name = names[key];
  return name === "alpha";
}

function areAlike(at: number): boolean {
  const one = counts[at];
  const other = counts[at + 1];
  return one === other;
}

function shown(name?: string, count?: number): string {
  return `${name ?? "nobody"} ${count ?? "none"}`;
}

function row(key: string, at: number): { text: string; name: string | undefined } {
  const name = names[key];
  const count = counts[at];
  return { text: shown(name, count), name: name };
}

function itemOf<T>(list: readonly T[], at: number): T | undefined {
  const item = list[at];
  return item;
}

class Display {
  last?: Item;

  take(at: number): () => Item | undefined {
    const item = heap[at];
    this.last = item;
    return () => item;
  }
}

const display = new Display();
console.log(display.take(1)(), display.last, display.take(5)(), display.last);
console.log(isFirst("a"), isFirst("b"), areAlike(0), areAlike(1), areAlike(7));
console.log(row("a", 1), row("b", 2), itemOf([1, 2], 1), itemOf(["x"], 2));
console.log(pop(), pop(), pop());
