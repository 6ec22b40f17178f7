// @run
// device registry: abstract classes, static, interfaces, mixins by functions, instanceof, getters, toString, JSON
abstract class Device {
  static #next = 1;
  static readonly all: Device[] = [];
  readonly id = Device.#next++;
  protected abstract readonly kind: string;
  #name: string;
  constructor(name: string) {
    this.#name = name;
    Device.all.push(this);
  }
  get name() {
    return this.#name;
  }
  set name(v: string) {
    if (!v.trim()) throw new RangeError("empty name");
    this.#name = v.trim();
  }
  abstract read(): number | string | boolean;
  toString() {
    return `${this.kind}#${this.id}(${this.name})=${this.read()}`;
  }
  static find<T extends Device>(test: (d: Device) => d is T): T | undefined {
    return Device.all.find(test) as T | undefined;
  }
}
interface Switchable {
  on: boolean;
  toggle(): void;
}
class Lamp extends Device implements Switchable {
  protected kind = "lamp";
  on = false;
  toggle() {
    this.on = !this.on;
  }
  read() {
    return this.on;
  }
}
class Dimmer extends Lamp {
  protected override kind = "dimmer";
  level = 50;
  override read() {
    return super.read() && this.level > 0;
  }
  override toggle() {
    super.toggle();
    if (this.on && this.level === 0) this.level = 100;
  }
}
class Sensor extends Device {
  protected kind = "sensor";
  constructor(
    name: string,
    private readonly unit: string,
    private readonly source: () => number,
  ) {
    super(name);
  }
  read() {
    return `${this.source().toFixed(1)}${this.unit}`;
  }
}
const isSwitchable = (d: Device): d is Device & Switchable => "toggle" in d;
let x = 20;
const devices: Device[] = [new Lamp("hall"), new Dimmer("desk"), new Sensor("room", "C", () => x++)];
for (const d of devices) {
  if (isSwitchable(d)) d.toggle();
  console.log(String(d));
}
console.log(`${devices[2]}`, Device.all.length);
