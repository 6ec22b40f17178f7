// @run
// The visitor pattern: an abstract generic method, one virtual method for each type that a visitor gives.
interface Visitor<T> { num(n: Num): T; add(a: Add): T; neg(n: Neg): T; }
abstract class Expr { abstract accept<T>(visitor: Visitor<T>): T; }
class Num extends Expr {
  constructor(readonly value: number) { super(); }
  override accept<T>(visitor: Visitor<T>): T { return visitor.num(this); }
}
class Add extends Expr {
  constructor(readonly left: Expr, readonly right: Expr) { super(); }
  override accept<R>(v: Visitor<R>): R { return v.add(this); }
}
class Neg extends Expr {
  constructor(readonly of: Expr) { super(); }
  override accept<T>(visitor: Visitor<T>): T { return visitor.neg(this); }
}
class Evaluate implements Visitor<number> {
  num(n: Num): number { return n.value; }
  add(a: Add): number { return a.left.accept(this) + a.right.accept(this); }
  neg(n: Neg): number { return -n.of.accept(this); }
}
class Print implements Visitor<string> {
  num(n: Num): string { return String(n.value); }
  add(a: Add): string { return `(${a.left.accept(this)} + ${a.right.accept(this)})`; }
  neg(n: Neg): string { return `-${n.of.accept<string>(this)}=${n.accept(new Evaluate())}`; }
}
let total = 0;
const count: Visitor<void> = {
  num: () => { total += 1; },
  add: (a) => { a.left.accept(count); a.right.accept(count); },
  neg: (n) => n.of.accept(count),
};

const find: Visitor<string | undefined> = {
  num: (n) => (n.value > 2 ? `big ${n.value}` : undefined),
  add: (a) => a.left.accept(find) ?? a.right.accept(find),
  neg: (n) => n.of.accept(find),
};
const tree: Expr = new Add(new Num(1), new Neg(new Add(new Num(2), new Num(3.5))));
console.log(tree.accept(new Evaluate()));
console.log(tree.accept(new Print()));
tree.accept(count);
console.log(total);
console.log(tree.accept(find), new Num(1).accept(find));
