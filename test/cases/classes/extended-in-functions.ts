// @run
// Classes in functions that extend one another, and use variables and functions around them.
function scaled(factor: number): string {
  let made = 0;
  class Base {
    readonly id = ++made;
    constructor(readonly n: number) {}
    value(): number {
      return this.n * factor;
    }
  }
  class Plain extends Base {}
  class Offset extends Base {
    readonly label = `o${factor}`;
    constructor(n: number, private readonly by: number) {
      super(n + factor);
      made += 10;
    }
    override value(): number {
      return super.value() + this.by + made;
    }
  }
  const offset = 5;
  class Far extends Offset {
    more = offset;
    override value(): number {
      return super.value() + this.more + offset + factor;
    }
  }
  const kinds: (new (n: number, by: number) => Base)[] = [Plain, Far];
  const all = [new Base(1), new Plain(2), new Offset(3, 1), new Far(4, 2), ...kinds.map((Kind) => new Kind(7, 8))];
  return all.map((one) => `${one.id}:${one.value()}`).join();
}
console.log(scaled(2), scaled(3));

interface Point { x: number; }
function moved(step: (n: number) => number, Kind: new (x: number) => Point) {
  const log: string[] = [];
  const note = (text: string): void => { log.push(text); };
  class Mover {
    move(n: number): number {
      note(`move ${n}`);
      return new Kind(step(n)).x;
    }
    each(list: number[]): string {
      return list.map(step).join();
    }
  }
  class Pair {
    readonly movers = [new Mover(), new Mover()];
    move(n: number): string {
      return this.movers.map((mover) => mover.move(n)).join();
    }
  }
  return { pair: new Pair(), mover: new Mover(), log };
}
class Place { constructor(readonly x: number) {} }
class Double { x: number; constructor(x: number) { this.x = x * 2; } }
const one = moved((n) => n + 1, Place);
const two = moved((n) => n * n, Double);
console.log(one.pair.move(3), two.pair.move(3), one.mover.each([1, 2]), two.mover.move(5), two.log.join());
