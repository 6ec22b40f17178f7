// A TCP socket server: whatever a telnet client types appears on the serial
// monitor, whatever is typed there goes to the client, and the FLASH button
// sends the client a line.
#include <ESP8266WiFi.h>
#include "secrets.h"

const uint8_t buttonPin = 0;  // FLASH, pressed = LOW
const uint16_t port = 8888;

WiFiServer server(port);

void setup() {
  pinMode(buttonPin, INPUT_PULLUP);
  Serial.begin(115200);
  Serial.println();

  WiFi.mode(WIFI_STA);
  WiFi.begin(SECRET_WIFI_SSID, SECRET_WIFI_PASSWORD);
  Serial.print(F("Connecting to Wi-Fi"));
  while (WiFi.status() != WL_CONNECTED) {
    delay(500);
    Serial.print(F("."));
  }

  server.begin();

  Serial.print(F("\nConnected to "));
  Serial.println(SECRET_WIFI_SSID);
  Serial.print(F("IP address: "));
  Serial.println(WiFi.localIP());
  Serial.print(F("Open telnet and connect to IP:"));
  Serial.print(WiFi.localIP());
  Serial.print(F(" on port "));
  Serial.println(port);
}

void loop() {
  WiFiClient client = server.accept();
  if (!client) return;

  Serial.println(F("Client connected"));
  bool wasPressed = false;
  while (client.connected()) {
    while (client.available() > 0) Serial.write(client.read());
    while (Serial.available() > 0) client.write(Serial.read());

    const bool pressed = digitalRead(buttonPin) == LOW;
    if (pressed != wasPressed) {
      wasPressed = pressed;
      if (pressed) client.println(F("The button was pressed"));
      delay(20);  // let the contact settle
    }
  }
  client.stop();
  Serial.println(F("Client disconnected"));
}
