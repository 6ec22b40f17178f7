// @run
// Fields that a base's constructor, an initialiser or a callback writes before their turn: those without a value of their own
// are undefined again then, and the property stands where the first write put it.
class Store {
  constructor(lines: string[]) {
    for (const line of lines) this.parse(line);
  }
  protected parse(_line: string): void {}
}
class Ini extends Store {
  private data?: Map<string, string>;
  last: string | undefined;
  size!: number;
  protected override parse(line: string): void {
    const [key = "", value = ""] = line.split("=");
    (this.data ??= new Map()).set(key, value);
    this.size = this.data.size;
    [this.last] = [key];
  }
  get(key: string): string {
    return this.data?.get(key) ?? "none";
  }
  add(line: string): this {
    this.parse(line);
    return this;
  }
}
const ini = new Ini(["a=1", "b=2"]);
console.log(ini.get("a"), ini.last, ini.size === undefined, ini.add("c=3").get("c"), ini.last, ini.size);

class Pulse {
  widths = [1, 2].map((width) => {
    this.sum = (this.sum ?? 0) + width;
    return width;
  });
  sum?: number;
  period = this.measure();
  name?: string;
  measure(): number {
    this.name = "early";
    return 20;
  }
}
console.log(new Pulse().sum, new Pulse().name, new Pulse().period);

// Through callbacks, functions and lists that get the object.
class Part {
  constructor(ready?: (part: Part) => void) {
    ready?.(this);
    parts.push(this);
    for (const part of parts) part.start();
    label(this);
  }
  start(): void {}
}
const parts: Part[] = [];
function label(part: Part): void {
  if (part instanceof Lamp) part.label = "lamp";
}
class Lamp extends Part {
  level: number | undefined;
  starts?: number;
  label?: string;
  constructor() {
    super((part) => {
      (part as Lamp).level = 3;
    });
    console.log(this.level, this.starts, this.label);
  }
  override start(): void {
    this.starts = (this.starts ?? 0) + 1;
  }
}
new Lamp();
console.log(new Lamp().starts, parts.map((part) => part instanceof Lamp && part.starts));

class Page {
  watcher = new Watcher({ changed: () => void (this.state = "changed") });
  state?: string;
}
class Watcher {
  constructor(options: { changed?: () => void }) {
    options.changed?.();
  }
}
console.log(new Page().state);

// The order of the properties.
abstract class Sensor<T> {
  abstract readonly unit: string;
  protected reading: T | undefined;
  constructor(first: T) {
    this.begin(first);
  }
  abstract begin(first: T): void;
}
class Thermometer extends Sensor<number> {
  readonly unit = "C";
  offset = 5;
  lowest = 0;
  constructor(readonly pin: number) {
    super(20);
  }
  begin(first: number): void {
    this.lowest = first;
    this.reading = first;
  }
}
const thermometer = new Thermometer(4);
console.log(thermometer, JSON.stringify(thermometer), Object.keys(new Thermometer(5)));
for (const key in thermometer) console.log(key);

// What asks for a parameter property that has no value yet.
class View {
  html = this.render();
  render(): string {
    return "view";
  }
}
class Button extends View {
  constructor(
    private readonly text: string,
    private readonly size = 2,
  ) {
    super();
  }
  override render(): string {
    if (this.size === undefined) return this.text ?? "no text";
    return `<${this.text}:${this.size}>`;
  }
}
console.log(new Button("ok").html, new Button("on", 3).render());

// One place with what a base promises.
abstract class Outline {
  abstract width: number;
  depth = 1;
  constructor() {
    this.measure();
  }
  measure(): void {
    this.width = 7;
  }
  area(): string {
    return this.width === undefined ? "no area" : `area ${this.width * this.depth}`;
  }
}
class Plate extends Outline {
  width!: number;
}
class Strip extends Outline {
  width = 3;
}
const plate = new Plate();
console.log(plate, plate.area(), new Strip(), new Strip().area());
plate.measure();
console.log(plate.area());
