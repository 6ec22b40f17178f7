// @run
// Generic methods of classes that extend others, where the class says which one runs.
interface V<R> {
  a(x: A): R;
  b(x: B): R;
}
class A {
  accept<R>(v: V<R>): R {
    return v.a(this);
  }
  both<T>(x: T): T[] {
    return [x, x];
  }
}
class B extends A {
  override accept<R>(v: V<R>): R {
    return v.b(this);
  }
  n = 3;
  up<R>(v: V<R>): R {
    return super.accept(v);
  }
}
const names: V<string> = { a: () => "A", b: (x) => "B" + x.n };
const b = new B();
console.log(b.accept(names), b.up(names), b.both(1), new A().both("x"));
