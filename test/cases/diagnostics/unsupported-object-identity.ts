import { WiFiClient } from "ESP8266WiFi";

const first = new WiFiClient();
const second = new WiFiClient();

export function setup(): void {
  if (first === second) first.stop(); //~ unsupported-object-identity
}

export function loop(): void {}
