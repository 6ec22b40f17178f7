// @run
// A property that objects lack is added where it is written under another type: a union of theirs, or a cast.
interface Lamp {
  kind: "lamp";
  note?: string;
  count?: number | null;
}

interface Motor {
  kind: "motor";
  speed: number;
  note?: string;
  count?: number | null;
}

type Device = Lamp | Motor;

const lamp: Lamp = { kind: "lamp" };
const motor: Motor = { kind: "motor", speed: 3 };

function tag(device: Device, note: string | undefined): Device {
  device.note = note;
  return device;
}

console.log(tag(lamp, "hall"), tag(motor, undefined), lamp, JSON.stringify([lamp, motor]));
console.log(Object.keys(lamp), Object.keys(motor), "note" in motor, "count" in motor);

function bump(device: Device): void {
  device.count = (device.count ?? 0) + 1;
  device.count++;
  device.count *= 2;
  device.note ??= "new";
  device.note += "!";
}
bump(motor);
console.log(lamp, motor);

const later: Device[] = [{ kind: "lamp" }, { kind: "motor", speed: 1, count: 5 }, { kind: "lamp", note: "x" }];
later.forEach((device, at) => {
  if (at !== 1) device.count = null;
});
console.log(later, later.map((device) => "count" in device));
({ a: later[0].note, b: later[1].note } = { a: "taken", b: "apart" });
console.log(JSON.stringify(later));

class Holder {
  constructor(readonly held: Device) {}
  drop(): void {
    delete this.held.note;
  }
}
const holder = new Holder(tag({ kind: "motor", speed: 2 }, "held"));
console.log(holder);
holder.drop();
console.log(holder);

interface Options {
  name: string;
  mode?: string;
}
const options: Options = { name: "o" };
const whole = options as Required<Options>;
whole.mode = "cast";
console.log(options, whole.mode);
