// @run
// Classes with generic methods behind an interface and behind each other.
interface Acc { accept<T>(f: (n: number) => T): T; }
class One implements Acc { accept<T>(f: (n: number) => T): T { return f(1); } }
class Two extends One { override accept<T>(f: (n: number) => T): T { return f(2); } }
class Never extends Two { override accept<T>(f: (n: number) => T): T { return f(99); } }
class Other { constructor(public k = 7) {} accept<U>(g: (n: number) => U): U { return g(this.k); } }
const one: One = new Two();
const accs: Acc[] = [new One(), one, new Other(), new Other(3)];
console.log(accs.map((a) => a.accept((n) => n * 2)));
console.log(accs.map((a) => a.accept((n) => `<${n}>`)));
console.log(one.accept((n) => n > 1), new One().accept(String));
let total = 0;
for (const a of accs) a.accept((n) => { total += n; });
console.log(total);
accs.forEach((a) => a.accept<void>((n) => console.log(n)));

interface Linked { accept<T>(f: (n: number) => T): T; next?: Linked; }
class Item implements Linked { next?: Linked; constructor(public x: number, next?: Linked) { this.next = next; } accept<T>(f: (n: number) => T): T { return f(this.x); } }
class Far extends Item { override accept<T>(f: (n: number) => T): T { return super.accept((n) => f(n + 100)); } }
const n: Linked | undefined = new Far(1, new Item(2));
function via<M extends Linked>(m: M): string { return m.accept((v) => `v${v}`) + (m.next?.accept((v) => `n${v}`) ?? "none"); }
console.log(via(n), via(new Item(3)), via(new Far(4)));
const maybe: Item | undefined = one instanceof Never ? undefined : new Far(5);
console.log(maybe?.accept((v) => v * 2), maybe?.next?.accept((v) => v));
const any: Linked = new Far(6);
if (any instanceof Item) console.log(any.accept((v) => v), any.x);
if (any instanceof Far) console.log(any.accept((v) => [v]));

// A union of classes that have it, too.
class Reading {
  constructor(readonly value: number) {}
  as<T>(change: (value: number) => T): T {
    return change(this.value);
  }
}
class Doubled extends Reading {
  as<T>(change: (value: number) => T): T {
    return change(this.value * 2);
  }
}
class Fixed {
  as<U>(change: (value: number) => U): U {
    return change(100);
  }
}
const readings: (Reading | Fixed)[] = [new Reading(1), new Fixed(), new Doubled(4)];
for (const one of readings) console.log(one.as((n) => n + 1), one.as((n) => `#${n}`), one.as((n) => [n]).length);
const shownAs = (one: Reading | Fixed | null): string => one?.as((n) => n.toFixed(1)) ?? "none";
console.log(shownAs(readings[1]), shownAs(null), shownAs(readings[2]));
