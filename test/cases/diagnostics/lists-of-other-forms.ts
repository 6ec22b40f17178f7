// Lists that are one memory under two types, inside of objects and of what functions give.
interface Box {
  values: (number | string)[];
}
const numbers = { values: [1, 2] };
const box: Box = numbers; //~ unsupported-conversion
box.values.push("x");
console.log(numbers.values.map((n) => n + 1));

interface Source {
  get(): (number | undefined)[];
}
class Counter implements Source {
  get(): number[] { //~ unsupported-conversion
    return [1, 2];
  }
}
const source: Source = new Counter();
console.log(source.get().length, new Counter().get().map((n) => n + 1));
