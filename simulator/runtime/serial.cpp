// Serial and Serial1 over the host: port 0 is the terminal, port 1 sends to a pin where nobody listens. C's printf
// goes to Serial as on the board.
#include <HardwareSerial.h>
#include <host.h>
#include <stdarg.h>
#include <stdio.h>

#include "interrupts.h"

HardwareSerial Serial(0);
HardwareSerial Serial1(1);

void HardwareSerial::begin(unsigned long baud, SerialConfig, SerialMode mode, uint8_t, bool) {
  baud_ = baud;
  mode_ = mode;
  if (port_ == 0) host_serial_begin(baud);
}

void HardwareSerial::updateBaudRate(unsigned long baud) {
  if (baud_ == 0) return;
  baud_ = baud;
  if (port_ == 0) host_serial_begin(baud);
}

int HardwareSerial::available() { return isRxEnabled() ? tsino::behindInterrupts(host_serial_available()) : 0; }

int HardwareSerial::peek() {
  uint8_t value;
  return isRxEnabled() && tsino::behindInterrupts(host_serial_read(&value, 1, 1)) == 1 ? value : -1;
}

int HardwareSerial::read() {
  uint8_t value;
  return isRxEnabled() && tsino::behindInterrupts(host_serial_read(&value, 1, 0)) == 1 ? value : -1;
}

int HardwareSerial::read(uint8_t* buffer, size_t length) {
  return isRxEnabled() ? tsino::behindInterrupts(host_serial_read(buffer, length, 0)) : 0;
}

size_t HardwareSerial::readBytes(char* buffer, size_t length) {
  size_t count = 0;
  while (count < length) {
    const int first = timedRead();
    if (first < 0) break;
    buffer[count++] = static_cast<char>(first);
    count += static_cast<size_t>(read(reinterpret_cast<uint8_t*>(buffer) + count, length - count));
  }
  return count;
}

size_t HardwareSerial::write(const uint8_t* data, size_t size) {
  if (!isTxEnabled()) return 0;
  if (port_ == 0 && size > 0) host_serial_write(data, size);
  return size;
}

namespace {
int printToSerial(const char* format, va_list arguments) {
  char text[256];
  const int length = vsnprintf(text, sizeof text, format, arguments);
  if (length > 0) {
    const size_t bytes = static_cast<size_t>(length);
    Serial.write(text, bytes < sizeof text ? bytes : sizeof text - 1);
  }
  return length;
}
}  // namespace

extern "C" {
int printf(const char* format, ...) {
  va_list arguments;
  va_start(arguments, format);
  const int length = printToSerial(format, arguments);
  va_end(arguments);
  return length;
}
int printf_P(const char* format, ...) {
  va_list arguments;
  va_start(arguments, format);
  const int length = printToSerial(format, arguments);
  va_end(arguments);
  return length;
}
int puts(const char* text) { return static_cast<int>(Serial.println(text)); }
int putchar(int value) { return Serial.write(value) == 1 ? value : -1; }
}
