// @run
// A parameter property is two things of one name: in the constructor's body it is the parameter.
class Board {
  readonly cells: number[] = [];
  constructor(
    private readonly size: number,
    public name: string,
    readonly first = size + 1,
  ) {
    for (let i = 0; i < size; i++) this.cells.push(i * first);
    size = size * 10;
    name += "!";
    console.log(`${size} ${this.size} ${name} ${this.name} ${this.first}`);
  }
  area(): number {
    return this.size * this.size;
  }
}

class Wide extends Board {
  constructor(
    readonly width: number,
    name: string,
  ) {
    super(width + 1, name);
    const grow = width + this.width;
    console.log(`${grow} ${this.name}`);
  }
}
const b = new Board(3, "b");
console.log(`${b.area()} ${b.cells.join(" ")}`);
b.name = "c";
const w = new Wide(2, "wide");
console.log(`${w.area()} ${w.width} ${w.first} ${b.name}`);
