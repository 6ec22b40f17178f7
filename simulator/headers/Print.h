// Text output: numbers, strings and Printables to bytes. Formats to the letter as the ESP8266 core does (upper case
// in other bases, "\r\n" line ends, two decimals, `nan` and `inf`). Allocates only in printf with long results.
#pragma once
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <Printable.h>
#include <WString.h>
#include <stdlib_noniso.h>

#define DEC 10
#define HEX 16
#define OCT 8
#define BIN 2

class Print {
 public:
  Print() {}

  int getWriteError() { return writeError_; }
  void clearWriteError() { setWriteError(0); }

  virtual size_t write(uint8_t value) = 0;
  /** One byte at a time through write(uint8_t); stops at the first that is not taken. */
  virtual size_t write(const uint8_t* data, size_t size);
  size_t write(const char* text) {
    return text == nullptr ? 0 : write(reinterpret_cast<const uint8_t*>(text), strlen(text));
  }
  size_t write(const char* data, size_t size) { return write(reinterpret_cast<const uint8_t*>(data), size); }
  // Without these, write(0) could mean a null pointer.
  size_t write(short value) { return write(static_cast<uint8_t>(value)); }
  size_t write(unsigned short value) { return write(static_cast<uint8_t>(value)); }
  size_t write(int value) { return write(static_cast<uint8_t>(value)); }
  size_t write(unsigned int value) { return write(static_cast<uint8_t>(value)); }
  size_t write(long value) { return write(static_cast<uint8_t>(value)); }
  size_t write(unsigned long value) { return write(static_cast<uint8_t>(value)); }
  size_t write(long long value) { return write(static_cast<uint8_t>(value)); }
  size_t write(unsigned long long value) { return write(static_cast<uint8_t>(value)); }
  size_t write(char value) { return write(static_cast<uint8_t>(value)); }
  size_t write(int8_t value) { return write(static_cast<uint8_t>(value)); }

  /** Bytes that can be written without waiting; 0 where nobody knows. */
  virtual int availableForWrite() { return 0; }

  size_t printf(const char* format, ...) __attribute__((format(printf, 2, 3)));
  size_t printf_P(const char* format, ...) __attribute__((format(printf, 2, 3)));

  size_t print(const __FlashStringHelper* text);
  size_t print(const String& text);
  size_t print(const char text[]);
  size_t print(char value);
  size_t print(unsigned char value, int base = DEC);
  size_t print(int value, int base = DEC);
  size_t print(unsigned int value, int base = DEC);
  size_t print(long value, int base = DEC);
  size_t print(unsigned long value, int base = DEC);
  size_t print(long long value, int base = DEC);
  size_t print(unsigned long long value, int base = DEC);
  size_t print(double value, int decimals = 2);
  size_t print(const Printable& value);

  size_t println(const __FlashStringHelper* text);
  size_t println(const String& text);
  size_t println(const char text[]);
  size_t println(char value);
  size_t println(unsigned char value, int base = DEC);
  size_t println(int value, int base = DEC);
  size_t println(unsigned int value, int base = DEC);
  size_t println(long value, int base = DEC);
  size_t println(unsigned long value, int base = DEC);
  size_t println(long long value, int base = DEC);
  size_t println(unsigned long long value, int base = DEC);
  size_t println(double value, int decimals = 2);
  size_t println(const Printable& value);
  size_t println();

  virtual void flush() {}
  virtual bool outputCanTimeout() { return true; }

 protected:
  void setWriteError(int error = 1) { writeError_ = error; }

 private:
  size_t printUnsigned(unsigned long long value, unsigned base);
  size_t printFormatted(const char* format, va_list arguments);

  int writeError_ = 0;
};
