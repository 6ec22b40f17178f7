// @run
// { ...(on ? a : b), more } where no type is written: the object has the properties of the one that is copied.
interface Wired {
  name: string;
  pin: number;
}

interface Radio {
  name: string;
  channel: string;
  power?: number;
}

function describe(isWired: boolean, wired: Wired, radio: Radio) {
  return { kind: "device", ...(isWired ? wired : radio), id: 7 };
}

const wired: Wired = { name: "relay", pin: 4 };
const radio: Radio = { name: "node", channel: "b", power: 0.5 };
for (const isWired of [true, false]) {
  const device = describe(isWired, wired, radio);
  console.log(device, device.name, device.id, Object.keys(device));
  if ("pin" in device) console.log(device.pin);
  else console.log(device.channel, device.power);
}
console.log(JSON.stringify(describe(false, wired, { name: "n", channel: "c" })));

function newest(items: Wired[], last: Wired, isLast: boolean) {
  return { ...(isLast ? last : items[0]!), seen: items.length };
}

console.log(newest([wired], { name: "fan", pin: 5 }, true), newest([wired], wired, false));
