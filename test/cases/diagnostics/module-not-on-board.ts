// @board uno
// Libraries that come with the core of other boards.
import type { IPAddress } from "Arduino";
import { WiFi } from "ESP8266WiFi"; //~ module-not-on-board

export function setup(): void {
  const here: IPAddress = WiFi.localIP();
  here.toString();
}

export function loop(): void {}
