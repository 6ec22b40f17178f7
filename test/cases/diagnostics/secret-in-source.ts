import { WiFi } from "ESP8266WiFi";
import { secret } from "tsino";

const guest = "open";
export function setup(): void {
  WiFi.begin("home", "correct horse battery staple"); //~ secret-in-source
  WiFi.begin("cafe", "");
  WiFi.begin(guest);
  WiFi.begin("home", secret("WIFI_PASSWORD"));
}

export function loop(): void {}
