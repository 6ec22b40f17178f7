// @run
// Classes declared in functions and blocks, that capture variables; class expressions.
function makeClass(prefix: string) {
  let made = 0;
  return class Tagged {
    readonly id = `${prefix}${++made}`;
    same(other: Tagged): boolean {
      return this.id === other.id;
    }
  };
}
const A = makeClass("a");
const B = makeClass("b");
const first = new A();
const second = new A();
console.log(first.id, second.id, new B().id);
console.log(first.same(second), first.same(first));

const Point = class {
  constructor(readonly x: number, readonly y: number) {}
  get sum(): number {
    return this.x + this.y;
  }
};
console.log(new Point(1, 2).sum);

function local(values: number[]): string {
  class Row {
    cells: string[] = [];
    constructor(values: number[]) {
      for (const value of values) this.cells.push(String(value));
    }
    render(): string {
      return this.cells.join("|");
    }
  }
  const rows = [new Row(values), new Row(values.map((value) => -value))];
  return rows.map((row) => row.render()).join(" / ");
}
console.log(local([1, 2]), local([]));
{
  class Point {
    name = "inner";
  }
  console.log(new Point().name);
}
