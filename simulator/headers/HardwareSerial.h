// Serial, the USB serial port: here the terminal. Serial1, the board's transmit-only second port, goes nowhere.
// As on the board nothing is sent before begin(). Each read and write is one call of the host; nothing allocates.
#pragma once
#include <Stream.h>

enum SerialConfig {
  SERIAL_5N1 = 0x10, SERIAL_6N1 = 0x14, SERIAL_7N1 = 0x18, SERIAL_8N1 = 0x1c,
  SERIAL_5N2 = 0x30, SERIAL_6N2 = 0x34, SERIAL_7N2 = 0x38, SERIAL_8N2 = 0x3c,
  SERIAL_5E1 = 0x12, SERIAL_6E1 = 0x16, SERIAL_7E1 = 0x1a, SERIAL_8E1 = 0x1e,
  SERIAL_5E2 = 0x32, SERIAL_6E2 = 0x36, SERIAL_7E2 = 0x3a, SERIAL_8E2 = 0x3e,
  SERIAL_5O1 = 0x13, SERIAL_6O1 = 0x17, SERIAL_7O1 = 0x1b, SERIAL_8O1 = 0x1f,
  SERIAL_5O2 = 0x33, SERIAL_6O2 = 0x37, SERIAL_7O2 = 0x3b, SERIAL_8O2 = 0x3f,
};
enum SerialMode { SERIAL_FULL = 0, SERIAL_RX_ONLY = 1, SERIAL_TX_ONLY = 2 };

class HardwareSerial : public Stream {
 public:
  explicit HardwareSerial(int port) : port_(port) {}

  /** `baud` in bits per second; the simulator sends as fast as the reader takes, whatever it is. */
  void begin(unsigned long baud, SerialConfig config = SERIAL_8N1, SerialMode mode = SERIAL_FULL,
             uint8_t txPin = 1, bool invert = false);
  void end() { baud_ = 0; }
  void updateBaudRate(unsigned long baud);
  int baudRate() { return static_cast<int>(baud_); }
  size_t setRxBufferSize(size_t size) { return rxSize_ = size; }
  size_t getRxBufferSize() { return rxSize_; }
  void setDebugOutput(bool) {}
  __attribute__((unavailable("the simulator has no other serial pins yet"))) bool swap();
  __attribute__((unavailable("the simulator has no other serial pins yet"))) bool set_tx(uint8_t pin);
  __attribute__((unavailable("the simulator has no other serial pins yet"))) bool pins(uint8_t tx, uint8_t rx);
  bool isTxEnabled() { return baud_ != 0 && mode_ != SERIAL_RX_ONLY; }
  bool isRxEnabled() { return baud_ != 0 && port_ == 0 && mode_ != SERIAL_TX_ONLY; }
  bool hasOverrun() { return false; }
  bool hasRxError() { return false; }
  operator bool() const { return baud_ != 0; }

  using Stream::read;
  int available() override;
  int peek() override;
  int read() override;
  int read(uint8_t* buffer, size_t length) override;
  using Stream::readBytes;
  size_t readBytes(char* buffer, size_t length) override;

  using Print::write;
  int availableForWrite() override { return isTxEnabled() ? 128 : 0; }
  size_t write(uint8_t value) override { return write(&value, 1); }
  size_t write(const uint8_t* data, size_t size) override;
  void flush() override {}

 private:
  int port_;
  unsigned long baud_ = 0;
  size_t rxSize_ = 256;
  SerialMode mode_ = SERIAL_FULL;
};

extern HardwareSerial Serial;
extern HardwareSerial Serial1;
