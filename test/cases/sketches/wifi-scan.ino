// wifi-scan: written by tsino from wifi-scan.ts
// Change the TypeScript, not this file.
#include <ESP8266WiFi.h>
#include "src/tsino/number.h"
#include "src/tsino/text.h"

// Shows an API that is asked by index: lists the Wi-Fi networks with bars, the strongest marked.

/** Bars from 0 to 5 for a signal from -90 dBm to -40 dBm. */
int32_t barsFor(int32_t signal) {
  const int32_t bars = (int32_t)tsino::round((signal + 90) / 10.0);
  return tsino::maximum<int32_t>(0, tsino::minimum<int32_t>(5, bars));
}

void setup() {
  Serial.begin(115200);
  WiFi.mode(WIFI_STA);
  WiFi.disconnect();
}

void loop() {
  const int8_t found = WiFi.scanNetworks();
  if (found <= 0) {
    Serial.println(F("No network found"));
    delay(5000);
    return;
  }

  int32_t strongest = 0;
  for (int32_t i = 1; i < found; i++) {
    if (WiFi.RSSI(i) > WiFi.RSSI(strongest)) strongest = i;
  }

  Serial.print(found);
  Serial.println(F(" networks"));
  for (int32_t i = 0; i < found; i++) {
    const String bars = tsino::padEnd(tsino::repeat(F("|"), barsFor(WiFi.RSSI(i))), 5, F("."));
    const __FlashStringHelper* const lock = WiFi.encryptionType(i) == ENC_TYPE_NONE ? F("open") : F("locked");
    const __FlashStringHelper* const mark = i == strongest ? F(" <- best") : F("");
    Serial.print(bars);
    Serial.print(F(" "));
    Serial.print(WiFi.RSSI(i));
    Serial.print(F(" dBm  "));
    Serial.print(WiFi.SSID(i));
    Serial.print(F(" ("));
    Serial.print(lock);
    Serial.print(F(", channel "));
    Serial.print(WiFi.channel(i));
    Serial.print(F(")"));
    Serial.println(mark);
  }
  delay(10000);
}
