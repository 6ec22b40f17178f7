// A TCP connection of the simulated board, over a real socket of the PC. Copies share the connection and the last
// one closes it. 24 bytes each, 20 on the heap per connection. `connected()` ends with the peer's close, unread
// bytes stay readable, as in the core; unlike a board, writing still works after the peer has shut down its side.
#pragma once
#include <Client.h>
#include <wl_definitions.h>

#define WIFICLIENT_MAX_PACKET_SIZE 1460
#define WIFICLIENT_MAX_FLUSH_WAIT_MS 300
#define TCP_DEFAULT_KEEPALIVE_IDLE_SEC 7200
#define TCP_DEFAULT_KEEPALIVE_INTERVAL_SEC 75
#define TCP_DEFAULT_KEEPALIVE_COUNT 9

class WiFiServer;
struct TsinoConnection;

class WiFiClient : public Client {
 public:
  WiFiClient();
  ~WiFiClient() override;
  WiFiClient(const WiFiClient& other);
  WiFiClient& operator=(const WiFiClient& other);

  /** A wl_tcp_state: ESTABLISHED, or CLOSED when nothing more can come. */
  virtual uint8_t status();
  /** 1 when the connection is up; waits up to the timeout (5000 ms unless set). */
  int connect(IPAddress ip, uint16_t port) override;
  int connect(const char* host, uint16_t port) override;
  virtual int connect(const String& host, uint16_t port);

  /** Wait while the peer is slow; return the bytes taken. A board gives up after 5 s without progress and the rest is
   *  lost; here that is reported and the write goes on waiting, unless the sketch has set a timeout of its own. */
  size_t write(uint8_t value) override;
  size_t write(const uint8_t* data, size_t size) override;
  virtual size_t write_P(PGM_P data, size_t size);
  [[deprecated("use stream.sendAll(client)")]] size_t write(Stream& stream);
  using Print::write;

  int available() override;
  int read() override;
  int read(uint8_t* buffer, size_t size) override;
  int read(char* buffer, size_t size) { return read(reinterpret_cast<uint8_t*>(buffer), size); }
  int peek() override;
  /** Waits for `length` bytes up to the timeout, then copies what is there. */
  virtual size_t peekBytes(uint8_t* buffer, size_t length);
  size_t peekBytes(char* buffer, size_t length) { return peekBytes(reinterpret_cast<uint8_t*>(buffer), length); }

  void flush() override { (void)flush(0); }
  void stop() override { (void)stop(0); }
  /** True when all written bytes have left within `maxWaitMs` (300 when 0). */
  bool flush(unsigned int maxWaitMs);
  bool stop(unsigned int maxWaitMs);
  void abort();
  uint8_t connected() override;
  operator bool() override;

  virtual IPAddress remoteIP();
  virtual uint16_t remotePort();
  virtual IPAddress localIP();
  virtual uint16_t localPort();

  int availableForWrite() override;
  bool outputCanTimeout() override { return connected() != 0; }
  bool inputCanTimeout() override { return connected() != 0; }

  static void stopAll();
  static void stopAllExcept(WiFiClient* client);

  virtual void keepAlive(uint16_t idle_sec = TCP_DEFAULT_KEEPALIVE_IDLE_SEC,
                         uint16_t intv_sec = TCP_DEFAULT_KEEPALIVE_INTERVAL_SEC,
                         uint8_t count = TCP_DEFAULT_KEEPALIVE_COUNT);
  virtual bool isKeepAliveEnabled() const;
  virtual uint16_t getKeepAliveIdle() const;
  virtual uint16_t getKeepAliveInterval() const;
  virtual uint8_t getKeepAliveCount() const;
  virtual void disableKeepAlive() { keepAlive(0, 0, 0); }

  // Kept and told, without effect on a PC's loopback: packets leave at once in any case.
  static void setDefaultNoDelay(bool noDelay);
  static bool getDefaultNoDelay();
  bool getNoDelay() const;
  void setNoDelay(bool noDelay);
  static void setDefaultSync(bool sync);
  static bool getDefaultSync();
  bool getSync() const;
  /** true: each write waits until it has left. */
  void setSync(bool sync);

 private:
  friend class WiFiServer;
  explicit WiFiClient(TsinoConnection* connection);
  int open(const char* host, size_t length, uint16_t port);
  int id() const;

  TsinoConnection* connection_ = nullptr;
};
