// @run
// `return;` and the end of a body, where the result may be null, undefined or one of several types: undefined.
function find(n: number): string | null | undefined {
  if (n < 0) return;
  return n ? "x" : null;
}
console.log(find(-1), find(0), find(1));

const look = (key: string): string | null | undefined => {
  switch (key) {
    case "a":
      return "A";
    case "n":
      return null;
    case "u":
      return;
  }
};
console.log(look("a"), look("n"), look("u"), look("z"));

const scan = (n: number): number | string | null | undefined => {
  if (n > 0) {
    for (let i = 0; i < n; i++) if (i === 2) return;
    return null;
  }
  return n < 0 ? n : "zero";
};
console.log(scan(1), scan(5), scan(-1), scan(0));

function anything(n: number): unknown {
  if (n > 1) return;
  if (n === 1) return "one";
}
console.log(anything(2), anything(1), anything(0));

class Ring<T> {
  readonly items: T[] = [];
  shift(): T | undefined {
    if (!this.items.length) return;
    return this.items.shift();
  }
  peek(): T | undefined {
    if (this.items.length) return this.items[0];
  }
}
const names = new Ring<string | null>();
names.items.push("a", null);
console.log(names.peek(), names.shift(), names.shift(), names.shift(), names.peek());
const numbers = new Ring<number>();
console.log(numbers.shift(), numbers.peek());

const table = {
  find(n: number): { id: number } | null | undefined {
    if (n < 0) return;
    return n ? { id: n } : null;
  },
  get last(): string | null | undefined {
    return;
  },
};
console.log(table.find(-1), table.find(0), table.find(2), table.last);
console.log(
  [1, 2, 3].map((n): string | null | undefined => {
    if (n === 1) return;
    return n > 2 ? null : "two";
  }),
);
