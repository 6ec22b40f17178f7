// @run
// Errors across modules: classes of another module, its top level, a circle of imports, default and renamed imports.
import { DeviceError, explain, type Device } from "./errors.ts";
import openDevice, { opened as count, loaded } from "./device.ts";

function open(name: string): string {
  try {
    const device: Device = openDevice(name);
    return device.name + " " + device.read(3);
  } catch (error) {
    return explain(error);
  } finally {
    console.log("opened", count());
  }
}
console.log(open("lamp"));
console.log(open(""));
console.log(open("broken"));
console.log(loaded);
let total = 0;
try {
  for (const name of ["a", "bb", "broken", "cc"]) total += openDevice(name).read(1);
} catch (error) {
  console.log(error instanceof DeviceError && error.device, total);
}
