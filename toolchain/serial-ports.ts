// The serial ports that a board may be at, by the names that the systems give them. Looks, opens nothing.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

// macOS also has /dev/tty.*, which waits for a modem's carrier and is never right for a board.
const names = /^(?:ttyUSB\d+|ttyACM\d+|cu\..+)$/;
const never = /^cu\.(?:Bluetooth|debug-console|wlan-debug)/;

/** Full paths, in natural order; empty where there is no such folder. */
export function listSerialPorts(folder = "/dev"): readonly string[] {
  let entries: readonly string[];
  try {
    entries = readdirSync(folder);
  } catch {
    return [];
  }
  return entries
    .filter((name) => names.test(name) && !never.test(name))
    .sort((a, b) => a.localeCompare(b, "en", { numeric: true }))
    .map((name) => join(folder, name));
}

/**
 * Whether a port can be there at all. Names without a folder (`COM3`, an address for upload over the network)
 * are for arduino-cli to judge.
 */
export function mayExist(port: string): boolean {
  return !port.includes("/") || existsSync(port);
}
