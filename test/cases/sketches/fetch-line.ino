// fetch-line: written by tsino from fetch-line.ts
// Change the TypeScript, not this file.
#include <ESP8266WiFi.h>
#include "src/tsino/text.h"
#include "secrets.h"

// Shows a TCP client: fetches one line from a server every ten seconds, with a timeout and a count of failures.

const String host = "192.168.1.10";
const uint16_t port = 4242;
const int32_t timeout = 3000;  // ms without a byte

int32_t failures = 0;

void setup() {
  Serial.begin(115200);
  WiFi.mode(WIFI_STA);
  WiFi.begin(SECRET_WIFI_SSID, SECRET_WIFI_PASSWORD);
  while (WiFi.status() != WL_CONNECTED) delay(250);
  Serial.print(F("I am "));
  Serial.println(WiFi.localIP());
}

/** Reads up to the end of the line; what came so far when the server falls silent or leaves. */
String readLine(WiFiClient& client) {
  String line = F("");
  uint32_t lastByte = millis();
  while (client.connected() && millis() - lastByte < (uint32_t)timeout) {
    if (client.available() == 0) {
      delay(1);
      continue;
    }
    const int16_t code = client.read();
    if (code == 10) break;
    if (code != 13) line += tsino::fromCharCode(code);
    lastByte = millis();
  }
  return line;
}

void loop() {
  WiFiClient client;
  if (client.connect(host.c_str(), port)) {
    client.println(F("quote, please"));
    const String line = readLine(client);
    if (tsino::length(line) > 0) {
      Serial.print(F("> "));
      Serial.println(line);
      failures = 0;
    } else {
      Serial.println(F("The server said nothing"));
    }
    client.stop();
  } else {
    failures++;
    Serial.print(F("No connection to "));
    Serial.print(host);
    Serial.print(F(":"));
    Serial.print(port);
    Serial.print(F(" ("));
    Serial.print(failures);
    Serial.println(F(" in a row)"));
  }
  delay(10000);
}
