// A TCP server of the simulated board: listens on the PC, on 127.0.0.1 unless the simulator was told otherwise.
// 12 bytes. A port that can't be had ends the simulation with an error that names it.
#pragma once
#include <IPAddress.h>
#include <WiFiClient.h>

class WiFiServer {
 public:
  using ClientType = WiFiClient;

  /** `address` is the board's and chooses nothing here. */
  WiFiServer(const IPAddress& address, uint16_t port) : port_(port) { (void)address; }
  WiFiServer(uint16_t port = 23) : port_(port) {}
  virtual ~WiFiServer() {}

  /** The next waiting client, or one that is false; never waits. */
  WiFiClient accept();
  __attribute__((deprecated("Renamed to accept()."))) WiFiClient available(uint8_t* status = nullptr) {
    (void)status;
    return accept();
  }
  bool hasClient();
  __attribute__((unavailable("the simulator has no look into the data of waiting clients yet"))) size_t hasClientData();
  bool hasMaxPendingClients();
  void begin() { begin(port_); }
  void begin(uint16_t port) { begin(port, 5); }
  /** `backlog` 0 only closes. */
  void begin(uint16_t port, uint8_t backlog);
  void setNoDelay(bool noDelay) { noDelay_ = noDelay ? 1 : 0; }
  bool getNoDelay() { return noDelay_ < 0 ? WiFiClient::getDefaultNoDelay() : noDelay_ > 0; }
  uint8_t status() { return listener_ < 0 ? CLOSED : LISTEN; }
  uint16_t port() const { return port_; }
  void close();
  void stop() { close(); }
  void end() { close(); }
  explicit operator bool() { return status() != CLOSED; }

 private:
  uint16_t port_;
  int8_t noDelay_ = -1;
  uint8_t backlog_ = 0;
  int32_t listener_ = -1;
};
