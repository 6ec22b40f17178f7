import { WiFiClient } from "ESP8266WiFi";

const client = new WiFiClient();
const kept: unknown[] = [1, client]; //~ unsupported-unknown

export function setup(): void {
  console.log(kept.length);
}

export function loop(): void {}
