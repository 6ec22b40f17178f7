// @run
// Generic methods called through an interface; visitors that call each other, with other types.
interface V<T> { lit(n: number): T; bin(op: string, l: Node, r: Node): T; }
interface Node { accept<T>(v: V<T>): T; }
class Lit implements Node { constructor(private n: number) {} accept<T>(v: V<T>): T { return v.lit(this.n); } }
class Bin implements Node { constructor(private op: string, private l: Node, private r: Node) {} accept<T>(v: V<T>): T { return v.bin(this.op, this.l, this.r); } }
class Depth implements V<number> { lit(): number { return 1; } bin(_op: string, l: Node, r: Node): number { return 1 + Math.max(l.accept(this), r.accept(this)); } }
class Lines implements V<string[]> {
  private indent = 0;
  lit(n: number): string[] { return [" ".repeat(this.indent) + n]; }
  bin(op: string, l: Node, r: Node): string[] {
    const d = l.accept(new Depth());
    const head = " ".repeat(this.indent) + op + d;
    this.indent += 2;
    const lines = [head, ...l.accept(this), ...r.accept(this)];
    this.indent -= 2;
    return lines;
  }
}
class Fold implements V<Node> {
  lit(n: number): Node { return new Lit(n); }
  bin(op: string, l: Node, r: Node): Node {
    const a = l.accept(this); const b = r.accept(this);
    const x = a.accept(new Value()); const y = b.accept(new Value());
    return x !== undefined && y !== undefined && op === "+" ? new Lit(x + y) : new Bin(op, a, b);
  }
}
class Value implements V<number | undefined> { lit(n: number): number | undefined { return n; } bin(): undefined { return undefined; } }
const tree: Node = new Bin("*", new Bin("+", new Lit(1), new Lit(2)), new Bin("-", new Lit(7), new Lit(4)));
console.log(tree.accept(new Depth()));
console.log(tree.accept(new Lines()).join("\n"));
console.log(tree.accept(new Fold()).accept(new Lines()).join("\n"));
class Count implements V<void> { n = 0; lit(): void { this.n++; } bin(_o: string, l: Node, r: Node): void { this.n++; l.accept(this); r.accept(this); } }
const c = new Count(); tree.accept(c); console.log(c.n);
