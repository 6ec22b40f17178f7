// An ESP8266 that waits for an upload at a serial port, and the platform that uploads to it as the real one does.
import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ArduinoHome } from "./arduino-home.ts";
import { PtyBoard } from "./pty-board.ts";
import { esptoolModules } from "./real-tools.ts";

const rom = fileURLToPath(new URL("./esp8266/rom.py", import.meta.url));
const fixtures = fileURLToPath(new URL("../fixtures", import.meta.url));

/** Plugs an ESP8266 in. @param flash file that keeps the flash memory */
export function startEsp8266(flash: string): Promise<PtyBoard> {
  return PtyBoard.start("python3", [rom], flash);
}

/** The test's `esp8266:esp8266` platform; gives the environment that it needs beside that of the home. */
export function addEsp8266Platform(home: ArduinoHome): Readonly<Record<string, string>> {
  const platform = home.addPlatform("esp8266", "esp8266");
  cpSync(join(fixtures, "esp8266-platform"), platform, { recursive: true });
  mkdirSync(join(platform, "variants", "nodemcu"), { recursive: true });
  cpSync(join(fixtures, "board"), join(platform, "cores", "esp8266"), { recursive: true });
  return { ...home.env, TSINO_TEST_ESPTOOL: esptoolModules };
}
