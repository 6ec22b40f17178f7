// @run
// Optional methods, one behind the other, of objects that are made on the way.
interface Shape {
  n: number;
  scale?(by: number): Shape;
  next?(): Shape;
  inner?: Shape;
}
class Sq implements Shape { n = 1; scale(by: number): Shape { return { n: this.n * by, scale: (k) => ({ n: by * k * 10 }) }; } next(): Shape { return new Sq(); } }
const plain: Shape = { n: 5 };
let calls = 0;
const count = (): number => ++calls;
const shapes: Shape[] = [new Sq(), plain, { n: 7, scale(by) { return new Sq(); } }, { n: 2, inner: new Sq() }];
for (const s of shapes) {
  console.log(s.scale?.(count()).scale?.(2).n, s.scale?.(3).n, calls);
  console.log(s.next?.().next?.().n ?? 'none', s.next?.().scale === undefined, s.next?.().next?.().scale?.(4).scale?.(count()).n, calls);
  console.log(s.inner?.scale?.(2).n, s.inner?.next?.().next?.().n, s.scale?.(2).inner?.next?.().n);
  if (s.scale?.(2).scale?.(3)) console.log('twice');
  s.scale?.(1).next?.();
}
