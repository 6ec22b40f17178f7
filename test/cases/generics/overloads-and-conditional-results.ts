// @run
// Overload signatures over one implementation, also generic ones, and results that depend on an argument.
function parse(text: string): number;
function parse(text: string, radix: number): number;
function parse(list: string[]): number[];
function parse(input: string | string[], radix = 10): number | number[] {
  return typeof input === "string" ? parseInt(input, radix) : input.map((text) => parseInt(text, 10));
}
console.log(parse("12"), parse("ff", 16), parse(["1", "2"]).join(), parse([]).length);

function get<T>(items: T[], index: number): T | undefined;
function get<T>(items: T[], index: number, fallback: T): T;
function get<T>(items: T[], index: number, fallback?: T): T | undefined {
  return index < items.length ? items[index] : fallback;
}
console.log(get([1, 2], 1), get([1, 2], 5), get([1, 2], 5, -1) + 1, get(["a"], 3, "none").toUpperCase());

class Output {
  private text = "";
  write(value: string): this;
  write(value: number, digits?: number): this;
  write(value: string | number, digits = 0): this {
    this.text += typeof value === "number" ? value.toFixed(digits) : value;
    return this;
  }
  done(): string {
    return this.text;
  }
}
console.log(new Output().write("pi=").write(3.14159, 2).write("/").write(2.7).done());

function first(list: readonly string[]): string;
function first(list: readonly number[]): number;
function first(list: readonly (string | number)[]): string | number {
  return list[0]!;
}
console.log(first(["x"]).length, first([41]) + 1);
function asList<T>(value: T | T[]): T[] {
  return Array.isArray(value) ? value : [value];
}
console.log(asList(1).length, asList([1, 2]).length, asList("ab").join(), asList<string>([]).length);
