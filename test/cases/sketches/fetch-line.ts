// Shows a TCP client: fetches one line from a server every ten seconds, with a timeout and a count of failures.
import { delay, millis, Serial } from "Arduino";
import { WIFI_STA, WiFi, WiFiClient, WL_CONNECTED } from "ESP8266WiFi";
import { secret } from "tsino";

const host = "192.168.1.10";
const port = 4242;
const timeout = 3000; // ms without a byte

let failures = 0;

export function setup(): void {
  Serial.begin(115200);
  WiFi.mode(WIFI_STA);
  WiFi.begin(secret("WIFI_SSID"), secret("WIFI_PASSWORD"));
  while (WiFi.status() !== WL_CONNECTED) delay(250);
  Serial.println(`I am ${WiFi.localIP()}`);
}

/** Reads up to the end of the line; what came so far when the server falls silent or leaves. */
function readLine(client: WiFiClient): string {
  let line = "";
  let lastByte = millis();
  while (client.connected() && millis() - lastByte < timeout) {
    if (client.available() === 0) {
      delay(1);
      continue;
    }
    const code = client.read();
    if (code === 10) break;
    if (code !== 13) line += String.fromCharCode(code);
    lastByte = millis();
  }
  return line;
}

export function loop(): void {
  const client = new WiFiClient();
  if (client.connect(host, port)) {
    client.println("quote, please");
    const line = readLine(client);
    if (line.length > 0) {
      Serial.println(`> ${line}`);
      failures = 0;
    } else {
      Serial.println("The server said nothing");
    }
    client.stop();
  } else {
    failures++;
    Serial.println(`No connection to ${host}:${port} (${failures} in a row)`);
  }
  delay(10000);
}
