// @run
// @leaks
// Places whose author says that there will be a value: display: Display = null!
class Display {
  lines: string[] = [];
  show(t: string): void {
    this.lines.push(t);
    console.log(t);
  }
}
class App {
  private display: Display = null!;
  private title: string = undefined!;
  private level: number = null as unknown as number;
  private readonly started: boolean[] = [];
  handler: (n: number) => void = undefined!;
  begin(d: Display): this {
    this.display = d;
    this.title = "app";
    this.level = 3;
    this.handler = (n) => this.display.show(`${this.title}:${n + this.level}`);
    return this;
  }
  run(): void {
    this.started.push(true);
    this.handler(4);
  }
}
const app = new App();
class Plain {
  d: Display = null!;
  t: string = undefined!;
  n: number = null!;
}
const plain = new Plain();
console.log(plain);
plain.n = 3;
console.log(plain, JSON.stringify(plain));
console.log(JSON.stringify(app));
app.begin(new Display()).run();
console.log(JSON.stringify(app));
class Made {
  size: number = null!;
  name: string = undefined!;
  constructor(n: number) {
    this.size = n;
    this.name = `m${n}`;
  }
}
console.log(new Made(3), Object.keys(new Made(2)).join());
let current: Display = null!;
let best: number = undefined!;
function pick(): void {
  current = new Display();
  best = 7;
}
console.log(current, best);
pick();
current.show("here");
console.log(best + 1);
function inner(): number {
  let total: number = undefined!;
  for (const x of [1, 2]) total = x;
  return total;
}
console.log(inner());
class Node2<T> {
  next: Node2<T> = null!;
  constructor(public value: T) {}
}
const a = new Node2(1),
  b = new Node2(2);
a.next = b;
b.next = a;
console.log(a.next.next.value, a.next.value);
a.next = null!;
class Shared {
  static one: Shared = null!;
  static count: number = undefined!;
  static made: Shared = null!;
  id = 1;
  static {
    Shared.made = new Shared();
  }
}
console.log(Shared.one, Shared.count, Shared.made.id);
Shared.one = new Shared();
Shared.count = 2;
console.log(Shared.one.id + Shared.count);

// A part that may be handed over later: the author says that it is there.
interface Mediator {
  notify(sender: string): void;
}
class Component {
  protected mediator: Mediator;
  constructor(
    readonly name: string,
    mediator?: Mediator,
  ) {
    this.mediator = mediator!;
  }
  attach(mediator: Mediator): void {
    this.mediator = mediator;
  }
  isAttached(): boolean {
    return this.mediator !== undefined;
  }
  press(): void {
    this.mediator.notify(this.name);
  }
}
const mediatorOf = (title: string): Mediator => ({ notify: (sender) => console.log(title, sender) });
const lone = new Component("lone");
console.log(lone.isAttached());
lone.attach(mediatorOf("later"));
console.log(lone.isAttached());
lone.press();
new Component("whole", mediatorOf("at once")).press();
