// Telnet to serial for several clients at once: what any of them types appears
// on the serial monitor, and everything that serial says goes to each of them.
#include <ESP8266WiFi.h>
#include "secrets.h"

const uint16_t port = 2323;
const uint8_t maxClients = 8;

WiFiServer server(port);
WiFiClient clients[maxClients];
uint8_t clientCount = 0;

void setup() {
  Serial.begin(115200);
  WiFi.mode(WIFI_STA);
  WiFi.begin(SECRET_WIFI_SSID, SECRET_WIFI_PASSWORD);
  Serial.print(F("\nConnecting to Wi-Fi"));
  while (WiFi.status() != WL_CONNECTED) {
    delay(500);
    Serial.print(F("."));
  }

  server.begin();
  server.setNoDelay(true);  // send every key at once
  Serial.print(F("\nUp to "));
  Serial.print(maxClients);
  Serial.print(F(" clients may telnet to IP:"));
  Serial.print(WiFi.localIP());
  Serial.print(F(" on port "));
  Serial.println(port);
}

void welcome(WiFiClient& client) {
  if (clientCount == maxClients) {
    client.println(F("Sorry, all places are taken"));
    client.stop();
    return;
  }
  clients[clientCount++] = client;
  Serial.print(client.remoteIP());
  Serial.print(F(" joined, "));
  Serial.print(clientCount);
  Serial.println(F(" connected"));
}

void dismiss(uint8_t index) {
  clients[index].stop();
  for (uint8_t i = index + 1; i < clientCount; i++) clients[i - 1] = clients[i];
  clients[--clientCount] = WiFiClient();
  Serial.print(F("A client left, "));
  Serial.print(clientCount);
  Serial.println(F(" connected"));
}

void loop() {
  WiFiClient newcomer = server.accept();
  if (newcomer) welcome(newcomer);

  // From the end, so that a removal moves no client that is still to be served.
  for (int8_t i = clientCount - 1; i >= 0; i--) {
    WiFiClient& client = clients[i];
    while (client.available() > 0) Serial.write(client.read());
    if (!client.connected()) dismiss(i);
  }

  while (Serial.available() > 0) {
    const uint8_t data = Serial.read();
    for (uint8_t i = 0; i < clientCount; i++) clients[i].write(data);
  }
}
