// @run
// Static fields, methods, blocks, counters shared by all instances, and their order of initialisation.
const log: string[] = [];
class Device {
  static count = 0;
  static readonly all: Device[] = [];
  static readonly prefix = "dev" + Device.count;
  static last: Device | undefined;
  static {
    log.push("block with " + Device.prefix);
    Device.count = 10;
  }
  static #secret = Device.count * 2;
  readonly id: number;
  constructor(readonly name: string) {
    this.id = ++Device.count;
    Device.all.push(this);
    Device.last = this;
  }
  static create(...names: string[]): Device[] {
    return names.map((name) => new this(name));
  }
  static get secret(): number {
    return this.#secret++;
  }
  static find(name: string): Device | undefined {
    return Device.all.find((device) => device.name === name);
  }
  rename(name: string): Device {
    const copy = new Device(name);
    return copy;
  }
}
console.log(log.join(), Device.count, Device.prefix);
const made = Device.create("a", "b", "c");
console.log(Device.count, made.map((device) => device.id).join(), Device.last?.name);
console.log(Device.find("b") === made[1], Device.find("z")?.id, Device.all.length);
console.log(made[0]!.rename("d").id, Device.count, Device.secret, Device.secret);
Device.count += 100;
console.log(new Device("e").id);

class Special extends Device {
  static kind = "special";
  static describe(): string {
    return `${this.kind} ${this.count} ${super.find("a")?.id}`;
  }
}
console.log(Special.describe(), Special.count, Special.all.length);
