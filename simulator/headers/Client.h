// A connection that can be opened, read and written: what WiFiClient has in common with other networks' clients.
// An interface; costs nothing by itself.
#pragma once
#include <IPAddress.h>
#include <Stream.h>

class Client : public Stream {
 public:
  virtual int connect(IPAddress ip, uint16_t port) = 0;
  virtual int connect(const char* host, uint16_t port) = 0;
  size_t write(uint8_t value) override = 0;
  size_t write(const uint8_t* data, size_t size) override = 0;
  int available() override = 0;
  int read() override = 0;
  int read(uint8_t* buffer, size_t size) override = 0;
  int peek() override = 0;
  void flush() override = 0;
  virtual void stop() = 0;
  virtual uint8_t connected() = 0;
  virtual operator bool() = 0;
  using Print::write;
  using Stream::read;
};
