// The lines of an upload: port, chip, secrets, flash. Pure.
import { relative } from "node:path";
import type { ChipName } from "../toolchain/chip-name.ts";
import type { ChosenPort } from "./choose-port.ts";
import { formatBytes, renderProgressBar } from "./size-bars.ts";

/** `  port   /dev/ttyUSB0  CH340 (1a86:7523)   (auto)` */
export function describeUploadPort({ path, what, origin }: ChosenPort): string {
  const how = origin === "found" ? "auto" : origin;
  return `  port   ${[path, what].filter((part) => part !== "").join("  ")}   (${how})`;
}

/** `  chip   ESP8266EX, 4 MB flash, MAC 5c:cf:7f:00:00:01   ✓ fits nodemcuv2` */
export function describeChip({ name, mac, flash }: ChipName, fqbn: string): string {
  const size = flash?.replace(/(\d)(?=[KM]B$)/, "$1 ");
  const parts = [name, size && `${size} flash`, mac && `MAC ${mac}`].filter((part) => part !== undefined);
  const [vendor, , board] = fqbn.split(":");
  const fits = vendor === "esp8266" && /^ESP82(?:66|85)/.test(name) ? `   ✓ fits ${board}` : "";
  return `  chip   ${parts.join(", ")}${fits}`;
}

/** `  secret WIFI_PASSWORD, WIFI_SSID from .env`, one line for each file. @param files names by the path of their file */
export function describeSecrets(
  files: ReadonlyMap<string, readonly string[]>,
  cwd: string,
): readonly string[] {
  return [...files].map(([path, names]) => `  secret ${names.join(", ")} from ${relative(cwd, path)}`);
}

/** `  flash  ████████████████████ 100 %   284.0 KB   6.8 s   verified` */
export function describeFlash(bytes: number | undefined, milliseconds: number, verified: boolean): string {
  const parts = [
    `flash  ${renderProgressBar(1)}`,
    ...(bytes === undefined ? [] : [formatBytes(bytes)]),
    `${(milliseconds / 1000).toFixed(1)} s`,
    ...(verified ? ["verified"] : []),
  ];
  return `  ${parts.join("   ")}`;
}
