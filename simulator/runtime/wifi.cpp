// The network classes of the simulated board over the host's sockets. Compiled once and kept; a sketch pays for
// what it uses only.
#include <ESP8266WiFi.h>
#include <host.h>

#include "interrupts.h"
#include "trap.h"

namespace {

bool defaultNoDelay = false;
bool defaultSync = false;
/** Milliseconds that a client waits unless the sketch says otherwise. */
constexpr unsigned long defaultTimeout = 5000;

/** Locally administered addresses: no real device has them. */
const uint8_t stationMac[6] = {0x5E, 0xCF, 0x7F, 0x74, 0x73, 0x01};
uint8_t accessPointMac[6] = {0x7A, 0x73, 0x69, 0x6E, 0x6F, 0x01};

String formatMac(const uint8_t* mac) {
  char text[18];
  snprintf(text, sizeof text, "%02X:%02X:%02X:%02X:%02X:%02X", mac[0], mac[1], mac[2], mac[3], mac[4], mac[5]);
  return String(text);
}

}  // namespace

/** One connection, shared by all WiFiClient objects that are copies of each other. */
struct TsinoConnection {
  explicit TsinoConnection(int32_t socket) : id(socket), sync(defaultSync), noDelay(defaultNoDelay), next(first) {
    first = this;
  }
  ~TsinoConnection() {
    TsinoConnection** link = &first;
    while (*link != this) link = &(*link)->next;
    *link = next;
    close();
  }
  TsinoConnection(const TsinoConnection&) = delete;
  TsinoConnection& operator=(const TsinoConnection&) = delete;

  void close() {
    if (id >= 0) host_tcp_close(id);
    id = -1;
  }

  static TsinoConnection* first;
  /** -1 after the close by the board. */
  int32_t id;
  uint16_t references = 0;
  bool sync;
  bool noDelay;
  uint16_t keepIdle = 0;
  uint16_t keepInterval = 0;
  uint8_t keepCount = 0;
  TsinoConnection* next;
};

TsinoConnection* TsinoConnection::first = nullptr;

WiFiClient::WiFiClient() { setTimeout(defaultTimeout); }

WiFiClient::WiFiClient(TsinoConnection* connection) : connection_(connection) {
  setTimeout(defaultTimeout);
  connection_->references++;
}

WiFiClient::WiFiClient(const WiFiClient& other) : Client(other), connection_(other.connection_) {
  if (connection_ != nullptr) connection_->references++;
}

WiFiClient& WiFiClient::operator=(const WiFiClient& other) {
  if (other.connection_ != nullptr) other.connection_->references++;
  if (connection_ != nullptr && --connection_->references == 0) delete connection_;
  connection_ = other.connection_;
  setTimeout(other.getTimeout());
  return *this;
}

WiFiClient::~WiFiClient() {
  if (connection_ != nullptr && --connection_->references == 0) delete connection_;
}

int WiFiClient::id() const { return connection_ == nullptr ? -1 : connection_->id; }

int WiFiClient::open(const char* host, size_t length, uint16_t port) {
  if (connection_ != nullptr) {
    stop();
    if (--connection_->references == 0) delete connection_;
    connection_ = nullptr;
  }
  const int32_t socket = tsino::behindInterrupts(host_tcp_connect(host, length, port, getTimeout()));
  if (socket < 0) return 0;
  connection_ = new TsinoConnection(socket);
  connection_->references = 1;
  return 1;
}

int WiFiClient::connect(const char* host, uint16_t port) { return open(host, strlen(host), port); }

int WiFiClient::connect(const String& host, uint16_t port) { return open(host.c_str(), host.length(), port); }

int WiFiClient::connect(IPAddress ip, uint16_t port) {
  char text[16];
  const int length = snprintf(text, sizeof text, "%u.%u.%u.%u", ip[0], ip[1], ip[2], ip[3]);
  return open(text, static_cast<size_t>(length), port);
}

size_t WiFiClient::write(uint8_t value) { return write(&value, 1); }

size_t WiFiClient::write(const uint8_t* data, size_t size) {
  if (id() < 0 || size == 0) return 0;
  const unsigned long patience = getTimeout() == defaultTimeout ? 0 : getTimeout();
  const size_t taken = static_cast<size_t>(tsino::behindInterrupts(host_tcp_write(id(), data, size, patience)));
  if (connection_->sync) flush(0);
  return taken;
}

size_t WiFiClient::write_P(PGM_P data, size_t size) { return write(reinterpret_cast<const uint8_t*>(data), size); }

size_t WiFiClient::write(Stream& stream) {
  return id() < 0 || stream.available() == 0 ? 0 : stream.sendAll(*this);
}

int WiFiClient::available() { return tsino::behindInterrupts(host_tcp_available(id())); }

int WiFiClient::read() {
  uint8_t value;
  return tsino::behindInterrupts(host_tcp_read(id(), &value, 1, 0)) == 1 ? value : -1;
}

int WiFiClient::read(uint8_t* buffer, size_t size) {
  if (connection_ == nullptr) {
    tsino::stopProgram("null", "read(buffer, size) of a WiFiClient that was never connected");
  }
  return tsino::behindInterrupts(host_tcp_read(id(), buffer, size, 0));
}

int WiFiClient::peek() {
  uint8_t value;
  return tsino::behindInterrupts(host_tcp_read(id(), &value, 1, 1)) == 1 ? value : -1;
}

size_t WiFiClient::peekBytes(uint8_t* buffer, size_t length) {
  if (connection_ == nullptr) return 0;
  const unsigned long start = millis();
  while (static_cast<size_t>(available()) < length && millis() - start < getTimeout()) yield();
  return static_cast<size_t>(tsino::behindInterrupts(host_tcp_read(id(), buffer, length, 1)));
}

bool WiFiClient::flush(unsigned int maxWaitMs) {
  if (maxWaitMs == 0) maxWaitMs = WIFICLIENT_MAX_FLUSH_WAIT_MS;
  return id() < 0 || tsino::behindInterrupts(host_tcp_flush(id(), maxWaitMs)) == 1;
}

bool WiFiClient::stop(unsigned int maxWaitMs) {
  if (connection_ == nullptr) return true;
  const bool flushed = flush(maxWaitMs);
  connection_->close();
  return flushed;
}

void WiFiClient::abort() {
  if (connection_ != nullptr) connection_->close();
}

uint8_t WiFiClient::connected() { return static_cast<uint8_t>(tsino::behindInterrupts(host_tcp_connected(id()))); }

uint8_t WiFiClient::status() { return connected() ? ESTABLISHED : CLOSED; }

WiFiClient::operator bool() { return connection_ != nullptr && (available() || connected()); }

IPAddress WiFiClient::remoteIP() { return IPAddress(host_tcp_address(id(), 0)); }
uint16_t WiFiClient::remotePort() { return static_cast<uint16_t>(host_tcp_port(id(), 0)); }
IPAddress WiFiClient::localIP() { return IPAddress(host_tcp_address(id(), 1)); }
uint16_t WiFiClient::localPort() { return static_cast<uint16_t>(host_tcp_port(id(), 1)); }

int WiFiClient::availableForWrite() { return host_tcp_writable(id()); }

void WiFiClient::stopAll() { stopAllExcept(nullptr); }

void WiFiClient::stopAllExcept(WiFiClient* client) {
  const TsinoConnection* kept = client == nullptr ? nullptr : client->connection_;
  for (TsinoConnection* one = TsinoConnection::first; one != nullptr; one = one->next) {
    if (one != kept) one->close();
  }
}

void WiFiClient::keepAlive(uint16_t idle_sec, uint16_t intv_sec, uint8_t count) {
  if (connection_ == nullptr) return;
  const bool on = idle_sec != 0 && intv_sec != 0 && count != 0;
  connection_->keepIdle = on ? idle_sec : 0;
  connection_->keepInterval = on ? intv_sec : 0;
  connection_->keepCount = on ? count : 0;
}

bool WiFiClient::isKeepAliveEnabled() const { return getKeepAliveCount() != 0; }
uint16_t WiFiClient::getKeepAliveIdle() const { return connection_ == nullptr ? 0 : connection_->keepIdle; }
uint16_t WiFiClient::getKeepAliveInterval() const { return connection_ == nullptr ? 0 : connection_->keepInterval; }
uint8_t WiFiClient::getKeepAliveCount() const { return connection_ == nullptr ? 0 : connection_->keepCount; }

void WiFiClient::setDefaultNoDelay(bool noDelay) { defaultNoDelay = noDelay; }
bool WiFiClient::getDefaultNoDelay() { return defaultNoDelay; }
bool WiFiClient::getNoDelay() const { return connection_ != nullptr && connection_->noDelay; }
void WiFiClient::setNoDelay(bool noDelay) {
  if (connection_ != nullptr) connection_->noDelay = noDelay;
}
void WiFiClient::setDefaultSync(bool sync) { defaultSync = sync; }
bool WiFiClient::getDefaultSync() { return defaultSync; }
bool WiFiClient::getSync() const { return connection_ != nullptr && connection_->sync; }
void WiFiClient::setSync(bool sync) {
  if (connection_ != nullptr) connection_->sync = sync;
}

WiFiClient WiFiServer::accept() {
  const int32_t socket = listener_ < 0 ? -1 : tsino::behindInterrupts(host_tcp_accept(listener_));
  if (socket < 0) return WiFiClient();
  WiFiClient client(new TsinoConnection(socket));
  client.setNoDelay(getNoDelay());
  return client;
}

bool WiFiServer::hasClient() { return listener_ >= 0 && tsino::behindInterrupts(host_tcp_waiting(listener_)) > 0; }

bool WiFiServer::hasMaxPendingClients() {
  return listener_ >= 0 && tsino::behindInterrupts(host_tcp_waiting(listener_)) >= backlog_;
}

void WiFiServer::begin(uint16_t port, uint8_t backlog) {
  close();
  if (backlog == 0) return;
  port_ = port;
  backlog_ = backlog;
  listener_ = host_tcp_listen(port);
  if (listener_ >= 0 && port == 0) port_ = static_cast<uint16_t>(host_tcp_listen_port(listener_));
}

void WiFiServer::close() {
  if (listener_ >= 0) host_tcp_unlisten(listener_);
  listener_ = -1;
}

ESP8266WiFiClass WiFi;

bool ESP8266WiFiClass::mode(WiFiMode_t mode) {
  if ((mode & WIFI_STA) == 0) host_wifi_disconnect();
  mode_ = mode;
  return true;
}

bool ESP8266WiFiClass::enableSTA(bool enable) {
  return mode(static_cast<WiFiMode_t>(enable ? mode_ | WIFI_STA : mode_ & ~WIFI_STA));
}

wl_status_t ESP8266WiFiClass::begin(const char* ssid, const char* passphrase, int32_t channel, const uint8_t* bssid,
                                    bool connect) {
  (void)channel;
  (void)bssid;
  const size_t passphraseLength = passphrase == nullptr ? 0 : strlen(passphrase);
  if ((ssid != nullptr && strlen(ssid) > WL_SSID_MAX_LENGTH) || passphraseLength > WL_WPA_KEY_MAX_LENGTH + 1) {
    return WL_CONNECT_FAILED;
  }
  enableSTA(true);
  ssid_ = ssid == nullptr || *ssid == '\0' ? "tsino-sim" : ssid;
  passphrase_ = passphrase == nullptr ? "" : passphrase;
  if (connect) host_wifi_begin(ssid_.c_str(), ssid_.length());
  return status();
}

wl_status_t ESP8266WiFiClass::begin() {
  const String ssid = ssid_;
  const String passphrase = passphrase_;
  return begin(ssid, passphrase);
}

bool ESP8266WiFiClass::reconnect() {
  if ((mode_ & WIFI_STA) == 0) return false;
  host_wifi_disconnect();
  host_wifi_begin(ssid_.c_str(), ssid_.length());
  return true;
}

bool ESP8266WiFiClass::disconnect(bool wifioff) {
  host_wifi_disconnect();
  return wifioff ? enableSTA(false) : true;
}

bool ESP8266WiFiClass::disconnect(bool wifioff, bool eraseCredentials) {
  if (eraseCredentials) {
    ssid_ = "";
    passphrase_ = "";
  }
  return disconnect(wifioff);
}

wl_status_t ESP8266WiFiClass::status() { return static_cast<wl_status_t>(tsino::behindInterrupts(host_wifi_status())); }

int8_t ESP8266WiFiClass::waitForConnectResult(unsigned long timeoutLength) {
  if ((mode_ & WIFI_STA) == 0) return WL_DISCONNECTED;
  const unsigned long start = millis();
  while (status() == WL_DISCONNECTED) {
    if (millis() - start >= timeoutLength) return -1;
    delay(100);
  }
  return static_cast<int8_t>(status());
}

bool ESP8266WiFiClass::config(IPAddress address, IPAddress gateway, IPAddress subnet, IPAddress dns1,
                              IPAddress dns2) {
  (void)address;
  (void)gateway;
  (void)subnet;
  (void)dns1;
  (void)dns2;
  return true;
}

IPAddress ESP8266WiFiClass::localIP() { return IPAddress(host_wifi_ip()); }

IPAddress ESP8266WiFiClass::subnetMask() {
  const IPAddress address = localIP();
  if (!address.isSet()) return address;
  return address[0] == 127 ? IPAddress(255, 0, 0, 0) : IPAddress(255, 255, 255, 0);
}

IPAddress ESP8266WiFiClass::broadcastIP() { return IPAddress(localIP().v4() | ~subnetMask().v4()); }

int ESP8266WiFiClass::hostByName(const char* name, IPAddress& result, uint32_t timeoutMs) {
  if (result.fromString(name)) return 1;
  result = IPAddress(tsino::behindInterrupts(host_resolve(name, strlen(name), timeoutMs)));
  return result.isSet() ? 1 : 0;
}

uint8_t* ESP8266WiFiClass::BSSID() { return accessPointMac; }

String ESP8266WiFiClass::BSSIDstr() { return formatMac(accessPointMac); }

int8_t ESP8266WiFiClass::RSSI() { return static_cast<int8_t>(host_wifi_rssi()); }

uint8_t* ESP8266WiFiClass::macAddress(uint8_t* mac) {
  memcpy(mac, stationMac, sizeof stationMac);
  return mac;
}

String ESP8266WiFiClass::macAddress() { return formatMac(stationMac); }

const char* ESP8266WiFiClass::getHostname() {
  if (hostname_.length() == 0) hostname_ = "ESP-747301";
  return hostname_.c_str();
}

String ESP8266WiFiClass::hostname() const { return hostname_.length() == 0 ? String("ESP-747301") : hostname_; }

bool ESP8266WiFiClass::hostname(const char* name) {
  const size_t length = strlen(name);
  if (length == 0 || length > 32) return false;
  hostname_ = name;
  return true;
}
