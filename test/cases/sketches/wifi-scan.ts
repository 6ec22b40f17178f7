// Shows an API that is asked by index: lists the Wi-Fi networks with bars, the strongest marked.
import { delay, Serial } from "Arduino";
import { ENC_TYPE_NONE, WIFI_STA, WiFi } from "ESP8266WiFi";

/** Bars from 0 to 5 for a signal from -90 dBm to -40 dBm. */
function barsFor(signal: number): number {
  const bars = Math.round((signal + 90) / 10);
  return Math.max(0, Math.min(5, bars));
}

export function setup(): void {
  Serial.begin(115200);
  WiFi.mode(WIFI_STA);
  WiFi.disconnect();
}

export function loop(): void {
  const found = WiFi.scanNetworks();
  if (found <= 0) {
    Serial.println("No network found");
    delay(5000);
    return;
  }

  let strongest = 0;
  for (let i = 1; i < found; i++) {
    if (WiFi.RSSI(i) > WiFi.RSSI(strongest)) strongest = i;
  }

  Serial.println(`${found} networks`);
  for (let i = 0; i < found; i++) {
    const bars = "|".repeat(barsFor(WiFi.RSSI(i))).padEnd(5, ".");
    const lock = WiFi.encryptionType(i) === ENC_TYPE_NONE ? "open" : "locked";
    const mark = i === strongest ? " <- best" : "";
    Serial.println(`${bars} ${WiFi.RSSI(i)} dBm  ${WiFi.SSID(i)} (${lock}, channel ${WiFi.channel(i)})${mark}`);
  }
  delay(10000);
}
