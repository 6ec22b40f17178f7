// echo-server: written by tsino from echo-server.ts
// Change the TypeScript, not this file.
#include <ESP8266WiFi.h>
#include "src/tsino/print.h"
#include "secrets.h"

// Shows a TCP server for one client at a time that sends everything back and prints what passed through.

const uint16_t echoPort = 7000;
WiFiServer server(echoPort);

int32_t served = 0;

void setup() {
  Serial.begin(115200);
  WiFi.mode(WIFI_STA);
  WiFi.begin(SECRET_WIFI_SSID, SECRET_WIFI_PASSWORD);
  while (WiFi.status() != WL_CONNECTED) {
    delay(250);
    Serial.print(F("."));
  }
  server.begin();
  Serial.print(F("\nEcho on "));
  Serial.print(WiFi.localIP());
  Serial.print(F(":"));
  Serial.println(echoPort);
}

void loop() {
  WiFiClient client = server.accept();
  if (!client.connected()) return;

  served++;
  const uint32_t start = millis();
  int32_t bytes = 0;
  int32_t lines = 0;
  while (client.connected()) {
    while (client.available() > 0) {
      const int16_t value = client.read();
      client.write(value);
      bytes++;
      if (value == 10) lines++;
    }
  }
  client.stop();

  const double seconds = (millis() - start) / 1000.0;
  Serial.print(F("Client "));
  Serial.print(served);
  Serial.print(F(": "));
  Serial.print(bytes);
  Serial.print(F(" bytes, "));
  Serial.print(lines);
  Serial.print(F(" lines in "));
  tsino::print(Serial, seconds);
  Serial.println(F(" s"));
}
