// Shows a TCP server for one client at a time that sends everything back and prints what passed through.
import { delay, millis, Serial } from "Arduino";
import { WIFI_STA, WiFi, WiFiServer, WL_CONNECTED } from "ESP8266WiFi";
import { secret } from "tsino";

const echoPort = 7000;
const server = new WiFiServer(echoPort);

let served = 0;

export function setup(): void {
  Serial.begin(115200);
  WiFi.mode(WIFI_STA);
  WiFi.begin(secret("WIFI_SSID"), secret("WIFI_PASSWORD"));
  while (WiFi.status() !== WL_CONNECTED) {
    delay(250);
    Serial.print(".");
  }
  server.begin();
  Serial.println(`\nEcho on ${WiFi.localIP()}:${echoPort}`);
}

export function loop(): void {
  const client = server.accept();
  if (!client.connected()) return;

  served++;
  const start = millis();
  let bytes = 0;
  let lines = 0;
  while (client.connected()) {
    while (client.available() > 0) {
      const value = client.read();
      client.write(value);
      bytes++;
      if (value === 10) lines++;
    }
  }
  client.stop();

  const seconds = (millis() - start) / 1000;
  Serial.println(`Client ${served}: ${bytes} bytes, ${lines} lines in ${seconds} s`);
}
