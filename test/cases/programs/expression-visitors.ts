// @run
// Expressions and their visitors: shown, evaluated, simplified and counted, by classes and by literals.
interface Visitor<R> {
  num(n: Num): R;
  bin(b: Bin): R;
  neg(n: Neg): R;
  variable(v: Var): R;
}
abstract class Node {
  abstract accept<R>(v: Visitor<R>): R;
  get depth(): number {
    return this.accept(new Depth());
  }
}
class Num extends Node {
  constructor(readonly value: number) {
    super();
  }
  accept<R>(v: Visitor<R>): R {
    return v.num(this);
  }
}
class Bin extends Node {
  constructor(
    readonly op: "+" | "*",
    readonly left: Node,
    readonly right: Node,
  ) {
    super();
  }
  accept<R>(v: Visitor<R>): R {
    return v.bin(this);
  }
}
class Neg extends Node {
  constructor(readonly inner: Node) {
    super();
  }
  accept<R>(v: Visitor<R>): R {
    return v.neg(this);
  }
}
class Var extends Node {
  constructor(readonly name: string) {
    super();
  }
  accept<R>(v: Visitor<R>): R {
    return v.variable(this);
  }
}
class Depth implements Visitor<number> {
  num() {
    return 1;
  }
  bin(b: Bin): number {
    return 1 + Math.max(b.left.accept(this), b.right.accept(this));
  }
  neg(n: Neg): number {
    return 1 + n.inner.accept(this);
  }
  variable() {
    return 1;
  }
}
class Show implements Visitor<string> {
  num({ value }: Num) {
    return String(value);
  }
  bin(b: Bin): string {
    const [l, r] = [b.left, b.right].map((n) => n.accept(this));
    return `(${l} ${b.op} ${r})`;
  }
  neg(n: Neg): string {
    return `-${n.inner.accept(this)}`;
  }
  variable(v: Var) {
    return v.name;
  }
}
class Eval implements Visitor<number | undefined> {
  constructor(private env: Map<string, number>) {}
  num(n: Num) {
    return n.value;
  }
  bin(b: Bin): number | undefined {
    const l = b.left.accept(this),
      r = b.right.accept(this);
    if (l === undefined || r === undefined) return undefined;
    return b.op === "+" ? l + r : l * r;
  }
  neg(n: Neg): number | undefined {
    const v = n.inner.accept(this);
    return v === undefined ? undefined : -v;
  }
  variable(v: Var) {
    return this.env.get(v.name);
  }
}
class Simplify implements Visitor<Node> {
  num(n: Num): Node {
    return n;
  }
  variable(v: Var): Node {
    return v;
  }
  neg(n: Neg): Node {
    const i = n.inner.accept(this);
    return i instanceof Neg ? i.inner : i instanceof Num ? new Num(-i.value) : new Neg(i);
  }
  bin(b: Bin): Node {
    const l = b.left.accept(this),
      r = b.right.accept(this);
    if (l instanceof Num && r instanceof Num)
      return new Num(b.op === "+" ? l.value + r.value : l.value * r.value);
    if (b.op === "*" && ((l instanceof Num && l.value === 0) || (r instanceof Num && r.value === 0)))
      return new Num(0);
    return l === b.left && r === b.right ? b : new Bin(b.op, l, r);
  }
}
const count: Visitor<Record<string, number>> = {
  num: () => ({ num: 1 }),
  variable: (v) => ({ [v.name]: 1 }),
  neg: (n) => n.inner.accept(count),
  bin: (b) => {
    const out: Record<string, number> = { ...b.left.accept(count) };
    for (const [k, n] of Object.entries(b.right.accept(count))) out[k] = (out[k] ?? 0) + n;
    return out;
  },
};
const x = new Var("x");
const e = new Bin(
  "+",
  new Bin("*", new Num(0), x),
  new Neg(new Neg(new Bin("+", new Num(1.5), new Bin("*", x, new Num(2))))),
);
console.log(e.accept(new Show()), e.depth, e.accept(new Simplify()).accept(new Show()));
console.log(e.accept(new Eval(new Map([["x", 4]]))), e.accept(new Eval(new Map())), e.accept(count));
let visited: string[] = [];
e.accept<void>({
  num(n) {
    visited.push(`n${n.value}`);
  },
  variable() {
    visited.push("v");
  },
  neg(n) {
    n.inner.accept(this);
  },
  bin(b) {
    b.left.accept(this);
    visited.push(b.op);
    b.right.accept(this);
  },
});
console.log(visited.join(" "));
