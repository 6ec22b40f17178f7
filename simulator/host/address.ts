// IPv4 addresses as the board's 32-bit numbers: first octet in the low byte, as in the core's IPAddress.
import { isIPv4 } from "node:net";
import { networkInterfaces } from "node:os";

/** `127.0.0.1` -> 0x0100007f (signed); 0 for anything that is not IPv4, plain or mapped into IPv6. */
export function packAddress(text: string | undefined): number {
  const plain = (text ?? "").replace(/^::ffff:/i, "");
  if (plain === "::1") return packAddress("127.0.0.1");
  if (!isIPv4(plain)) return 0;
  return plain.split(".").reduce((packed, octet, i) => packed | (Number(octet) << (8 * i)), 0);
}

/** An address under which programs reach a server that listens on `host`. */
export function reachableAddress(host: string): string {
  if (host !== "0.0.0.0" && host !== "::") return isIPv4(host) ? host : "127.0.0.1";
  for (const addresses of Object.values(networkInterfaces())) {
    const outside = addresses?.find((one) => one.family === "IPv4" && !one.internal);
    if (outside !== undefined) return outside.address;
  }
  return "127.0.0.1";
}
