// @run
// Functions under another type, functions that never give anything in unions of generic classes, lists that may be missing.
function label(value: number | string | undefined): string {
  return `<${value}>`;
}
const ofNumber = label as (n: number) => string;
console.log(ofNumber(1), (label as (text: string) => string)("q"));
const noisy = ((): number => {
  console.log("ran");
  return 3;
}) as () => void;
noisy();
const table: ((n: number) => string)[] = [label as (n: number) => string, (n) => `${n * 2}`];
for (const one of table) console.log(one(4));
class Opt<T> {
  constructor(readonly value: T | null) {}
  map<U>(change: (value: T) => U): Opt<U> {
    return this.value === null ? new Opt<U>(null) : new Opt<U>(change(this.value));
  }
}
class Sure<T> {
  constructor(readonly value: T) {}
  map<U>(change: (value: T) => U): Opt<U> {
    return new Opt<U>(change(this.value));
  }
}
const pick = (on: boolean): Opt<number> | Sure<number> => (on ? new Sure(1) : new Opt<number>(null));
console.log(
  pick(false).map(() => {
    throw new Error("never");
  }).value,
);
try {
  pick(true).map(() => {
    throw new Error("thrown");
  });
} catch (error) {
  console.log((error as Error).message);
}
function count(list: number[] | undefined): number {
  const { length = 4 } = list || {};
  return length;
}
console.log(count([1]), count(undefined), count([]));
function size({ length = 7 }: string | { length?: number }): number {
  return length;
}
console.log(size("ab"), size({}), size({ length: 3 }));
function sum(numbers?: Iterable<number>): number {
  let total = 0;
  for (const n of numbers || []) total += n;
  return total;
}
console.log(sum(), sum([1, 2]), sum(new Set([4])));
