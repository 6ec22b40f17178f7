// Wi-Fi of the simulated ESP8266: a station that joins any network after a moment; its address is one at which the
// PC's programs reach the sketch. Names and meanings are the core's. One global object, 2 Strings and a few bytes.
#pragma once
#include <Arduino.h>
#include <ESP8266WiFiType.h>
#include <IPAddress.h>
#include <WiFiClient.h>
#include <WiFiServer.h>
#include <WiFiUdp.h>
#include <wl_definitions.h>

#define TSINO_NOT_YET(what) __attribute__((unavailable("the simulator has no " what " yet")))

class ESP8266WiFiClass {
 public:
  bool mode(WiFiMode_t mode);
  WiFiMode_t getMode() { return mode_; }
  bool enableSTA(bool enable);

  /** WL_DISCONNECTED while joining; an empty name joins the simulator's own network, `tsino-sim`. */
  wl_status_t begin(const char* ssid, const char* passphrase = nullptr, int32_t channel = 0,
                    const uint8_t* bssid = nullptr, bool connect = true);
  wl_status_t begin(char* ssid, char* passphrase = nullptr, int32_t channel = 0, const uint8_t* bssid = nullptr,
                    bool connect = true) {
    return begin(static_cast<const char*>(ssid), static_cast<const char*>(passphrase), channel, bssid, connect);
  }
  wl_status_t begin(const String& ssid, const String& passphrase = String(), int32_t channel = 0,
                    const uint8_t* bssid = nullptr, bool connect = true) {
    return begin(ssid.c_str(), passphrase.c_str(), channel, bssid, connect);
  }
  wl_status_t begin();
  bool reconnect();
  bool disconnect(bool wifioff = false);
  bool disconnect(bool wifioff, bool eraseCredentials);
  bool isConnected() { return status() == WL_CONNECTED; }
  wl_status_t status();
  /** The status after joining, or -1 after `timeoutLength` milliseconds. */
  int8_t waitForConnectResult(unsigned long timeoutLength = 60000);

  /** Taken and ignored: the address stays one that the PC can reach. */
  bool config(IPAddress address, IPAddress gateway, IPAddress subnet, IPAddress dns1 = IPAddress(),
              IPAddress dns2 = IPAddress());
  /** Taken and ignored: names are looked up by the PC. */
  bool setDNS(IPAddress dns1, IPAddress dns2 = IPAddress()) { return (void)dns1, (void)dns2, true; }
  IPAddress localIP();
  IPAddress subnetMask();
  IPAddress gatewayIP() { return localIP(); }
  IPAddress dnsIP(uint8_t number = 0) { return number == 0 ? localIP() : IPAddress(); }
  IPAddress broadcastIP();
  /** 1 and the address, or 0. */
  int hostByName(const char* name, IPAddress& result) { return hostByName(name, result, 10000); }
  int hostByName(const char* name, IPAddress& result, uint32_t timeoutMs);

  String SSID() const { return ssid_; }
  String psk() const { return passphrase_; }
  uint8_t* BSSID();
  String BSSIDstr();
  /** dBm; 31 without a connection, as in the core. */
  int8_t RSSI();
  uint8_t channel() { return 1; }
  /** The state for people, in the core's words. */
  void printDiag(Print& to);

  // A scan finds one network, the simulator's own `tsino-sim`; `network` is its place in the list.
  /** Networks found, after a moment; WIFI_SCAN_RUNNING at once when `async`. */
  int8_t scanNetworks(bool async = false, bool showHidden = false);
  int8_t scanComplete();
  void scanDelete() { scanned_ = false; }
  String SSID(uint8_t network);
  uint8_t encryptionType(uint8_t network);
  int32_t RSSI(uint8_t network);
  uint8_t* BSSID(uint8_t network);
  String BSSIDstr(uint8_t network);
  int32_t channel(uint8_t network);
  bool isHidden(uint8_t network);

  uint8_t* macAddress(uint8_t* mac);
  String macAddress();
  String hostname() const;
  bool hostname(const char* name);
  bool hostname(const String& name) { return hostname(name.c_str()); }
  bool setHostname(const char* name) { return hostname(name); }
  const char* getHostname();

  // Settings of the radio: kept and told, nothing on a PC depends on them.
  bool setAutoConnect(bool on) { return autoConnect_ = on, true; }
  bool getAutoConnect() { return autoConnect_; }
  bool setAutoReconnect(bool on) { return autoReconnect_ = on, true; }
  bool getAutoReconnect() { return autoReconnect_; }
  void persistent(bool on) { persistent_ = on; }
  bool getPersistent() { return persistent_; }
  bool setSleepMode(WiFiSleepType_t type, uint8_t listenInterval = 0) {
    listenInterval_ = type == WIFI_NONE_SLEEP ? 0 : listenInterval;
    return sleep_ = type, true;
  }
  WiFiSleepType_t getSleepMode() { return sleep_; }
  bool setSleep(bool on) { return setSleepMode(on ? WIFI_MODEM_SLEEP : WIFI_NONE_SLEEP); }
  bool setSleep(wifi_ps_type_t type) { return setSleepMode(static_cast<WiFiSleepType_t>(type)); }
  uint8_t getListenInterval() { return listenInterval_; }
  bool getSleep() { return sleep_ == WIFI_MODEM_SLEEP; }
  bool setPhyMode(WiFiPhyMode_t mode) { return phy_ = mode, true; }
  WiFiPhyMode_t getPhyMode() { return phy_; }
  /** The radio goes off; after `micros` it may be woken, it stays off until forceSleepWake(). */
  bool forceSleepBegin(uint32_t micros = 0);
  bool forceSleepWake();
  /** 0 to 20.5 dBm. */
  void setOutputPower(float dBm) { (void)dBm; }

  TSINO_NOT_YET("access point")
  bool softAP(const char* ssid, const char* passphrase = nullptr, int channel = 1, int hidden = 0, int maxClients = 4);
  TSINO_NOT_YET("access point")
  bool softAP(const String& ssid, const String& passphrase = String(), int channel = 1, int hidden = 0,
              int maxClients = 4);
  TSINO_NOT_YET("access point") bool softAPConfig(IPAddress address, IPAddress gateway, IPAddress subnet);
  TSINO_NOT_YET("access point") IPAddress softAPIP();
  TSINO_NOT_YET("access point") uint8_t softAPgetStationNum();
  TSINO_NOT_YET("access point") bool softAPdisconnect(bool wifioff = false);
  TSINO_NOT_YET("access point") bool enableAP(bool enable);
  TSINO_NOT_YET("access point") IPAddress softAPbroadcastIP();
  TSINO_NOT_YET("access point") String softAPmacAddress();
  TSINO_NOT_YET("access point") String softAPSSID() const;
  TSINO_NOT_YET("access point") String softAPPSK() const;
  TSINO_NOT_YET("WPS") bool beginWPSConfig();
  TSINO_NOT_YET("SmartConfig") bool beginSmartConfig();
  TSINO_NOT_YET("SmartConfig") bool stopSmartConfig();
  TSINO_NOT_YET("SmartConfig") bool smartConfigDone();

 private:
  String ssid_;
  String passphrase_;
  String hostname_;
  WiFiMode_t mode_ = WIFI_OFF;
  WiFiMode_t sleptMode_ = WIFI_OFF;
  WiFiSleepType_t sleep_ = WIFI_MODEM_SLEEP;
  WiFiPhyMode_t phy_ = WIFI_PHY_MODE_11N;
  bool autoConnect_ = false;
  bool autoReconnect_ = true;
  bool persistent_ = false;
  uint8_t listenInterval_ = 0;
  bool scanned_ = false;
  unsigned long scanEnd_ = 0;
};

#undef TSINO_NOT_YET

extern ESP8266WiFiClass WiFi;
