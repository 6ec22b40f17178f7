// @run
// One object seen through several interfaces, some of which name what others don't: always the same properties.
interface Small {
  a: number;
}
interface Large {
  a: number;
  b?: number;
  tell?(): string;
}
class Both {
  a = 1;
  b = 2;
  tell(): string {
    return `b is ${this.b}`;
  }
}
class More extends Both {
  override b = 7;
}
class OnlyA {
  a = 4;
}
const show = (large: Large): void => console.log(large.a, large.b ?? "none", large.tell?.() ?? "silent");
const all: Small[] = [new Both(), new More(), new OnlyA(), { a: 3 }];
for (const one of all) show(one);
const small: Small = new Both();
const large: Large = small;
large.b = 5;
console.log((small as Both).b, large.b, large.tell?.());

class Named {
  name = "plain";
}
class Noted extends Named {
  note = "written";
}
const describe = (one: { name: string; note?: string }): string => `${one.name}: ${one.note ?? "-"}`;
const named: Named[] = [new Named(), new Noted()];
for (const one of named) console.log(describe(one));

abstract class Device {
  constructor(readonly id: number) {}
  abstract read(): string;
}
interface Switchable {
  on: boolean;
  toggle(): void;
  label?: string;
}
class Lamp extends Device implements Switchable {
  on = false;
  toggle(): void {
    this.on = !this.on;
  }
  read(): string {
    return `${this.on}`;
  }
}
class Fan extends Device implements Switchable {
  on = true;
  label = "fan";
  toggle(): void {
    this.on = false;
  }
  read(): string {
    return `${this.on}!`;
  }
}
class Sensor extends Device {
  label = "sensor";
  read(): string {
    return "20";
  }
}
const isSwitchable = (device: Device): device is Device & Switchable => "toggle" in device;
const devices: Device[] = [new Lamp(1), new Sensor(2), new Fan(3)];
for (const device of devices) {
  if (!isSwitchable(device)) continue;
  console.log(device.on, device.label ?? "no label", device.id);
  device.on = !device.on;
  console.log(device.read());
  device.toggle();
  console.log(device.on, device.read());
}
for (const one of devices.filter(isSwitchable)) one.on = true;
console.log(devices.map((device) => device.read()));
