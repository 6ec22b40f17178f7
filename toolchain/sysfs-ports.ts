// Serial ports as Linux describes them under /sys/class/tty: needs neither udev nor a program, works in containers.
import { readdirSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Machine } from "./machine.ts";
import type { SerialPortInfo } from "./serial-ports.ts";
import { readUsbId, type UsbIdentity } from "./usb-chips.ts";

/** undefined where there is no such folder: a container may hide it. */
export function readSysfsPorts({ sys, dev }: Machine): readonly SerialPortInfo[] | undefined {
  const folder = join(sys, "class", "tty");
  let names: readonly string[];
  try {
    names = readdirSync(folder);
  } catch {
    return undefined;
  }
  return names.flatMap((name) => {
    const device = resolveLink(join(folder, name, "device"));
    // Consoles and terminals have no device behind them. A kernel lists many ports of the old kind that no
    // computer has: their type is 0.
    if (device === undefined || readText(join(folder, name, "type")) === "0") return [];
    return [{ path: join(dev, name), usb: findUsb(device, sys) }];
  });
}

/** The USB device that an interface or a port belongs to is one of the folders around it. */
function findUsb(device: string, sys: string): UsbIdentity | undefined {
  const top = resolveLink(sys) ?? sys;
  for (let folder = device; folder.startsWith(top) && folder !== top; folder = dirname(folder)) {
    const vendorId = readUsbId(readText(join(folder, "idVendor")));
    const productId = readUsbId(readText(join(folder, "idProduct")));
    if (vendorId === undefined || productId === undefined) continue;
    return {
      vendorId,
      productId,
      serialNumber: readText(join(folder, "serial")),
      manufacturer: readText(join(folder, "manufacturer")),
      product: readText(join(folder, "product")),
    };
  }
  return undefined;
}

function resolveLink(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function readText(path: string): string | undefined {
  try {
    const text = readFileSync(path, "utf8").trim();
    return text === "" ? undefined : text;
  } catch {
    return undefined;
  }
}
