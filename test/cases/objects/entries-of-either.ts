// @run
// `Object.keys`, `values` and `entries` of an object that is one of several shapes: what each really has, in its order.
interface Device {
  name: string;
  pins: number[];
}
interface Network {
  host: string;
  port: number;
  secure?: boolean;
}
const device: Device = { name: "lamp", pins: [4, 5] };
const network: Network = { host: "h", port: 80 };
for (const [name, section] of Object.entries({ device, network })) {
  console.log(name, Object.keys(section).join(), Object.entries(section).map(([key, value]) => `${key}=${value}`).join(" "));
}
network.secure = true;
device.pins.push(6);
const either = (first: boolean): Device | Network => (first ? device : network);
console.log(Object.keys(either(true)), Object.keys(either(false)), Object.values(either(false)).length);
type Shape = { kind: "circle"; r: number } | { kind: "box"; w: number; h: number } | { kind: "dot" };
const shapes: Shape[] = [{ kind: "box", w: 2, h: 3 }, { kind: "dot" }, { kind: "circle", r: 1.5 }];
for (const shape of shapes) {
  const parts: string[] = [];
  for (const key in shape) parts.push(key);
  console.log(parts.join(), Object.entries(shape).map(([key, value]) => `${key}:${value}`).join("; "));
}
