// secret-in-source: written by tsino from secret-in-source.ts
// Change the TypeScript, not this file.
#include <ESP8266WiFi.h>
#include "secrets.h"

const String guest = "open";

void setup() {
  WiFi.begin("home", "correct horse battery staple");  //~ secret-in-source
  WiFi.begin("cafe", "");
  WiFi.begin(guest.c_str());
  WiFi.begin("home", SECRET_WIFI_PASSWORD);
}

void loop() {}
