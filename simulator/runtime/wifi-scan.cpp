// Looking for networks, and the radio's own affairs. A scan finds the network that the simulator makes; the meaning
// of every answer, also that about a network that is not in the list, is the core's.
#include <ESP8266WiFi.h>

namespace {
/** Milliseconds of a scan; a board takes two seconds. */
constexpr unsigned long scanTime = 100;
constexpr int8_t found = 1;
constexpr int32_t strength = -50;
constexpr int32_t radioChannel = 1;
constexpr uint8_t noEncryptionType = 255;
}  // namespace

int8_t ESP8266WiFiClass::scanNetworks(bool async, bool) {
  if (scanComplete() == WIFI_SCAN_RUNNING) return WIFI_SCAN_RUNNING;
  enableSTA(true);
  scanned_ = true;
  scanEnd_ = millis() + scanTime;
  if (async) return WIFI_SCAN_RUNNING;
  delay(scanTime);
  return found;
}

int8_t ESP8266WiFiClass::scanComplete() {
  if (!scanned_) return WIFI_SCAN_FAILED;
  return static_cast<long>(millis() - scanEnd_) < 0 ? WIFI_SCAN_RUNNING : found;
}

String ESP8266WiFiClass::SSID(uint8_t network) {
  return String(network < scanComplete() ? F("tsino-sim") : F(""));
}
uint8_t ESP8266WiFiClass::encryptionType(uint8_t network) {
  return network < scanComplete() ? static_cast<uint8_t>(ENC_TYPE_NONE) : noEncryptionType;
}
int32_t ESP8266WiFiClass::RSSI(uint8_t network) { return network < scanComplete() ? strength : 0; }
uint8_t* ESP8266WiFiClass::BSSID(uint8_t network) { return network < scanComplete() ? BSSID() : nullptr; }
String ESP8266WiFiClass::BSSIDstr(uint8_t network) { return network < scanComplete() ? BSSIDstr() : String(); }
int32_t ESP8266WiFiClass::channel(uint8_t network) { return network < scanComplete() ? radioChannel : 0; }
bool ESP8266WiFiClass::isHidden(uint8_t) { return false; }

bool ESP8266WiFiClass::forceSleepBegin(uint32_t) {
  sleptMode_ = mode_;
  return mode(WIFI_OFF);
}

bool ESP8266WiFiClass::forceSleepWake() {
  if (!mode(sleptMode_)) return false;
  if ((mode_ & WIFI_STA) != 0) reconnect();
  return true;
}

void ESP8266WiFiClass::printDiag(Print& to) {
  static const char* const modes[] = {"NULL", "STA", "AP", "STA+AP"};
  static const char* const standards[] = {"", "B", "G", "N"};
  to.print(F("Mode: "));
  to.println(modes[mode_]);
  to.print(F("PHY mode: "));
  to.println(standards[phy_]);
  to.print(F("Channel: "));
  to.println(channel());
  to.println(F("AP id: 0"));
  to.print(F("Status: "));
  to.println(isConnected() ? 5 : 0);  // STATION_GOT_IP of the chip's maker
  to.print(F("Auto connect: "));
  to.println(autoConnect_ ? 1 : 0);
  to.print(F("SSID ("));
  to.print(ssid_.length());
  to.print(F("): "));
  to.print(ssid_);
  to.print('\n');
  to.print(F("Passphrase ("));
  to.print(passphrase_.length());
  to.print(F("): "));
  to.print(passphrase_);
  to.print('\n');
  to.println(F("BSSID set: 0"));
}
