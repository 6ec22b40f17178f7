class Widget {
  constructor(readonly name: string) {
    this.draw();
  }
  draw(): void {
    console.log(this.name);
  }
}
class Gauge extends Widget {
  width = 8;
  marks: number[] = [];
  maybe: number | undefined = 3;
  override draw(): void {
    console.log(this.width, this.maybe); //~ read-before-initialised
    this.mark();
  }
  private mark(): void {
    this.marks.push(1); //~ read-before-initialised
  }
}
class Guarded extends Widget {
  ready = false;
  items = ["a"];
  constructor() {
    super("guarded");
    this.ready = true;
    this.draw();
  }
  override draw(): void {
    if (!this.ready) return;
    console.log(this.items.length);
  }
}
class Order {
  first = this.next();
  step = 2;
  next(): number {
    return this.step; //~ read-before-initialised
  }
}
class Fine {
  private limit: number;
  private list: number[] = [];
  constructor(limit: number) {
    this.limit = limit;
    this.reset();
    this.show();
  }
  private reset(): void {
    this.list = [this.limit];
  }
  private show(): void {
    console.log(this.list.length, this.limit);
  }
}
class Meter {
  constructor(readonly start = this.first()) {}
  first(): number {
    return 1;
  }
}
class Odometer extends Meter {
  private offset = 5;
  override first(): number {
    return this.offset; //~ read-before-initialised
  }
}
class Blink {
  pins = [1, 2];
  all = this.pins.map(this.of.bind(this));
  each = this.pins.map((pin) => pin + this.offset); //~ read-before-initialised
  base = 1;
  offset: number;
  constructor() {
    this.offset = 4;
  }
  of(pin: number): number {
    return pin + this.base; //~ read-before-initialised
  }
}
console.log(new Blink().all.length);
console.log(new Odometer().start);
console.log(new Gauge("g"), new Guarded(), new Order(), new Fine(2));
class Pair {
  a: number;
  b: number;
  constructor() {
    [this.a, this.b] = [1, this.half()];
  }
  half(): number {
    return this.a / 2; //~ read-before-initialised
  }
}
class View {
  html: string;
  constructor() {
    this.html = this.render();
  }
  render(): string {
    return "view";
  }
}
class Button extends View {
  #presses = 0;
  #last: number | undefined;
  kind = "button";
  constructor(
    private label: string,
    readonly pins: number[] = [],
  ) {
    super();
  }
  override render(): string {
    this.#last = 3; //~ used-before-declared
    if (this.kind === undefined) this.#press(); //~ read-before-initialised
    else console.log(this.kind);
    return `${this.label} ${this.pins.length}`; //~ read-before-initialised read-before-initialised
  }
  #press(): void {
    this.#presses += this.#last ?? 1; //~ read-before-initialised
  }
}
class Path {
  full = this.join();
  constructor(private base: string) {}
  join(): string {
    return this.base; //~ read-before-initialised
  }
}
console.log(new Button("ok").html, new Path("a").full);
class Lifted extends View {
  height!: number;
  ready = false;
  constructor() {
    super();
    console.log(this.height); //~ read-before-initialised
  }
  override render(): string {
    this.height = 4;
    if (this.ready) console.log(this.kind());
    return this.kind();
  }
  kind(): string {
    return "lifted";
  }
}
new Lifted();
