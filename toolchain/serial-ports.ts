// The serial ports that there are, and which of them a board is likely to be at. Looks, opens nothing.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Machine } from "./machine.ts";
import { readSysfsPorts } from "./sysfs-ports.ts";
import { nameChip, readUsbId, type UsbIdentity } from "./usb-chips.ts";

export interface SerialPortInfo {
  /** `/dev/ttyUSB0`, `/dev/cu.usbserial-1`, `COM3` */
  readonly path: string;
  /** Absent for a port that does not hang on USB, or where the system does not tell. */
  readonly usb: UsbIdentity | undefined;
}

/** What the library says of a port; all but the path may be missing. */
export interface LibraryPort {
  readonly path: string;
  readonly vendorId?: string | undefined;
  readonly productId?: string | undefined;
  readonly serialNumber?: string | undefined;
  readonly manufacturer?: string | undefined;
}

// macOS also has /dev/tty.*, which waits for a modem's carrier and is never right for a board.
const boardNames = /^(?:ttyUSB\d+|ttyACM\d+|cu\..+)$/;
const neverBoards = /^cu\.(?:Bluetooth|debug-console|wlan-debug)/;

/** All ports, in natural order. @param ask the library's list, for systems that can only be asked through it */
export async function listSerialPorts(
  machine: Machine,
  ask: () => Promise<readonly LibraryPort[]> = askLibrary,
): Promise<readonly SerialPortInfo[]> {
  return [...(await findPorts(machine, ask))].sort((a, b) =>
    a.path.localeCompare(b.path, "en", { numeric: true }),
  );
}

async function findPorts(
  machine: Machine,
  ask: () => Promise<readonly LibraryPort[]>,
): Promise<readonly SerialPortInfo[]> {
  if (machine.platform === "linux") return readSysfsPorts(machine) ?? readNames(machine.dev);
  const known = (await ask().catch(() => [])).map(readLibraryPort);
  if (machine.platform === "win32") return known;
  // macOS: the library names the tty.* of each port.
  const usbOf = new Map(known.map((port) => [port.path.replace(/\/tty\./, "/cu."), port.usb]));
  return readNames(machine.dev).map(({ path }) => ({ path, usb: usbOf.get(path) }));
}

function readNames(folder: string): readonly SerialPortInfo[] {
  let entries: readonly string[];
  try {
    entries = readdirSync(folder);
  } catch {
    return [];
  }
  return entries
    .filter((name) => boardNames.test(name) && !neverBoards.test(name))
    .map((name) => ({ path: join(folder, name), usb: undefined }));
}

async function askLibrary(): Promise<readonly LibraryPort[]> {
  const { SerialPort } = await import("serialport");
  return SerialPort.list();
}

function readLibraryPort(port: LibraryPort): SerialPortInfo {
  const vendorId = readUsbId(port.vendorId);
  const productId = readUsbId(port.productId);
  if (vendorId === undefined || productId === undefined) return { path: port.path, usb: undefined };
  const { serialNumber, manufacturer } = port;
  return { path: port.path, usb: { vendorId, productId, serialNumber, manufacturer, product: undefined } };
}

/** Whether a board hangs on it, as far as one can see: a known chip, or a name that such chips get. */
export function isLikelyBoard({ path, usb }: SerialPortInfo): boolean {
  if (usb !== undefined) return nameChip(usb) !== undefined;
  return boardNames.test(path.slice(path.lastIndexOf("/") + 1));
}

/** `CH340 (1a86:7523)`; what the device calls itself where the chip is not known; empty where nothing is. */
export function describePort({ usb }: SerialPortInfo): string {
  if (usb === undefined) return "";
  const name = nameChip(usb) ?? usb.product ?? usb.manufacturer ?? "USB";
  return `${name} (${usb.vendorId}:${usb.productId})`;
}

/**
 * Whether a port can be there at all. Names without a folder (`COM3`, an address for upload over the network)
 * are for arduino-cli to judge.
 */
export function mayExist(port: string): boolean {
  return !port.includes("/") || existsSync(port);
}
