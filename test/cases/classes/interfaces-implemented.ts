// @run
// Several interfaces by several classes, values of interface type in arrays, maps and fields.
interface Switchable {
  on: boolean;
  toggle(): boolean;
}
interface Measurable {
  read(): number;
  readonly unit?: string;
}
class Lamp implements Switchable {
  on = false;
  toggle(): boolean {
    return (this.on = !this.on);
  }
}
class Heater implements Switchable, Measurable {
  on = true;
  #heat = 20;
  readonly unit = "C";
  toggle(): boolean {
    this.on = !this.on;
    if (!this.on) this.#heat = 0;
    return this.on;
  }
  read(): number {
    return this.on ? (this.#heat += 5) : this.#heat;
  }
}
class Clock implements Measurable {
  static now = 100;
  read(): number {
    return Clock.now++;
  }
}
const heater = new Heater();
const switches: Switchable[] = [new Lamp(), heater, new Lamp()];
const sensors = new Map<string, Measurable>([["heat", heater], ["clock", new Clock()]]);
console.log(switches.map((one) => one.toggle()).join(), switches.filter((one) => one.on).length);
for (const [name, sensor] of sensors) console.log(name, sensor.read(), sensor.unit ?? "-");
heater.toggle();
for (const [name, sensor] of sensors) console.log(name, sensor.read(), sensor.read());

class Board {
  active: Switchable = switches[0]!;
  constructor(private source: Measurable) {}
  use(source: Measurable): this {
    this.source = source;
    return this;
  }
  sample(n: number): string {
    return Array.from({ length: n }, () => this.source.read()).join("/") + this.active.on;
  }
}
const board = new Board(new Clock());
console.log(board.sample(2), board.use(heater).sample(2));
board.active = { on: false, toggle: () => false };
console.log(board.use({ read: () => -1 }).sample(3));
