// @run
// A counter.
class Counter {
  count = 0;
  readonly name: string;
  constructor(name: string, start = 0) {
    this.name = name;
    this.count = start;
  }
  // Adds one.
  increment(): void {
    this.count++;
  }
  add(n: number): Counter {
    this.count += n;
    return this;
  }
  get double(): number {
    return this.count * 2;
  }
  set double(v: number) {
    this.count = v / 2 | 0;
  }
}
const c = new Counter("clicks", 3);
c.increment();
c.add(2).add(5);
console.log(c.name, c.count, c.double);
c.double = 10;
console.log(c.count);

interface Point { x: number; y: number; label?: string }
function len(p: Point): number { return Math.sqrt(p.x * p.x + p.y * p.y); }
const p: Point = { x: 3, y: 4 };
const q = { x: 6, y: 8, label: "q" };
console.log(len(p), len(q), p.label ?? "none", q.label.length);
const alias = p;
alias.x = 0;
console.log(p.x, p === alias);

abstract class Shape { constructor(protected id: number) {} abstract area(): number; describe(): string { return `${this.id}: ${this.area()}`; } }
class Circle extends Shape { constructor(id: number, private r: number) { super(id); } area(): number { return this.r * this.r * 3; } }
class Square extends Shape { side = 2; area(): number { return this.side ** 2; } override describe(): string { return "square " + super.describe(); } }
const shapes: Shape[] = [new Circle(1, 2), new Square(2)];
for (const s of shapes) { console.log(s.describe()); if (s instanceof Square) { s.side = 5; console.log(s.area()); } }

interface Node2 { value: number; next: Node2 | null }
let head: Node2 | null = null;
for (let i = 0; i < 5; i++) head = { value: i, next: head };
let sum = 0;
for (let n = head; n !== null; n = n.next) sum += n.value;
console.log(sum);

class Stack<T> { private items: T[] = []; push(x: T): void { this.items.push(x); } pop(): T | undefined { return this.items.pop(); } get size(): number { return this.items.length; } }
const st = new Stack<number>(); st.push(1); st.push(2);
const ss = new Stack<string>(); ss.push("a");
console.log(st.pop(), st.size, ss.pop(), ss.pop());
function first<T>(xs: T[]): T | undefined { return xs[0]; }
console.log(first([1, 2]), first(["x"]));

interface Animal { speak(): string; legs: number }
class Dog implements Animal { legs = 4; speak(): string { return "woof"; } }
class Bird implements Animal { legs = 2; speak(): string { return "tweet"; } }
const zoo: Animal[] = [new Dog(), new Bird()];
for (const a of zoo) console.log(a.speak(), a.legs);

type Cmd = { kind: "move"; dx: number } | { kind: "say"; text: string };
function run(c: Cmd): string { switch (c.kind) { case "move": return "move " + c.dx; case "say": return "say " + c.text; } }
const cmds: Cmd[] = [{ kind: "move", dx: 3 }, { kind: "say", text: "hi" }];
for (const c of cmds) console.log(run(c));
class Config { static count = 0; static make(): Config { Config.count++; return new Config(); } }
Config.make(); Config.make(); console.log(Config.count);
