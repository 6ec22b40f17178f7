import { type Device, DeviceError } from "./errors.ts";

let open = 0;
export function opened(): number {
  return open;
}
export const loaded = load("first") + load("");

function load(name: string): string {
  try {
    if (name === "") throw new RangeError("no name");
    return name;
  } catch (error) {
    return ", " + (error as Error).message;
  }
}

export default function openDevice(name: string): Device {
  if (name === "") throw new TypeError("a device needs a name");
  open++;
  return {
    name,
    read: (times) => {
      if (name === "broken") throw new DeviceError(name, `can't be read ${times} times`);
      return name.length * times;
    },
  };
}
