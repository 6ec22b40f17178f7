// @run
// A cast tells TypeScript which signature is meant; the value goes on as it is, whatever it is.
class Printer {
  show(value: number): string;
  show(value: string): string;
  show(value: number | string): string {
    return typeof value === "number" ? `#${value}` : `"${value}"`;
  }
}
class Framed extends Printer {
  show(value: number): string;
  show(value: string): string;
  show(value: number | string): string {
    return `[${super.show(value as number)}]`;
  }
}
const framed = new Framed();
console.log(framed.show(3), framed.show("three"));

type Setting = number | string | boolean;
function name(value: number): string;
function name(value: string): string;
function name(value: Setting): string {
  return `${typeof value} ${value}`;
}
const both = (value: number | string): string => `${name(value as string)}, ${name(value as number)}`;
console.log(both(1), both("one"));

function total(values: number): number;
function total(values: number[]): number;
function total(values: number | number[]): number {
  return typeof values === "number" ? values : values.reduce((sum, value) => sum + value, 0);
}
const some: (number | number[])[] = [4, [1, 2, 3]];
console.log(some.map((one) => total(one as number)).join(), some.map((one) => total(one as number[])).join());
