// @run
// A name that borrows from a name that borrows: what lies at the end must live on when the first place changes.
class Leaf { constructor(readonly name: string, public next: Leaf | null = null) {} }
class Box { first: Leaf; constructor(name: string) { this.first = new Leaf(name + " with a long name on the heap"); } chosen(): Leaf { return this.first; } }
class Holder {
  box = new Box("a");
  run(): string {
    const box = this.box;
    const leaf = box.first;
    this.box = new Box("b");
    return leaf.name;
  }
  call(): string {
    const box = this.box;
    const leaf = box.chosen();
    this.box = new Box("c");
    return leaf.name;
  }
  walk(): string {
    let box = this.box;
    const leaf = box.first;
    let other: Leaf | null = box.first;
    this.box = new Box("d");
    return leaf.name + other.name;
  }
}
const h = new Holder();
console.log(h.run());
console.log(h.call());
console.log(h.walk());
