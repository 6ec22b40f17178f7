// @run
// Instances with the name of their class, inherited fields, private fields hidden, empty classes.
class Point {
  constructor(public x: number, public y: number) {}
  norm(): number {
    return this.x + this.y;
  }
}
class Point3 extends Point {
  label = "p";
  constructor(x: number, y: number, readonly z: number) {
    super(x, y);
  }
}
class Empty {}
class Hidden {
  #secret = 1;
  shown = "yes";
  get value(): number {
    return this.#secret;
  }
  toString(): string {
    return "not used by console.log";
  }
}
class Holder {
  point = new Point(0, 0);
  list: Point[] = [];
  static count = 5;
  maybe?: string;
}
console.log(new Point(1, 2), new Point3(1, 2, 3), new Empty(), new Hidden());
const holder = new Holder();
holder.list.push(new Point(9, 9));
console.log(holder);
holder.maybe = "set";
console.log(holder, [new Empty()], { p: new Point(1, 1) });
console.log([new Point(1, 2), new Point(3, 4)], new Map([["p", new Point(5, 6)]]));
class Node {
  children: Node[] = [];
  constructor(readonly name: string) {}
}
const root = new Node("root");
root.children.push(new Node("a"), new Node("b"));
root.children[0]!.children.push(new Node("deep"));
console.log(root);
console.log(new Point(1, 2).norm(), `${new Hidden()}`);
