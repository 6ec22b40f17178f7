// A String that one can print to and read from as a stream; costs a String and a Stream in RAM.
#pragma once
#include <Stream.h>
#include <WString.h>

class StreamString : public String, public Stream {
 public:
  StreamString() {}
  StreamString(const char* text) : String(text) {}
  StreamString(const String& text) : String(text) {}
  StreamString& operator=(const String& text) {
    String::operator=(text);
    return *this;
  }

  using Print::write;
  size_t write(const uint8_t* data, size_t size) override {
    return concat(reinterpret_cast<const char*>(data), size) ? size : 0;
  }
  size_t write(uint8_t value) override { return concat(static_cast<char>(value)) ? 1 : 0; }

  using Stream::read;
  int available() override { return static_cast<int>(length()); }
  int read() override {
    if (length() == 0) return -1;
    const int first = static_cast<uint8_t>(charAt(0));
    remove(0, 1);
    return first;
  }
  int peek() override { return length() == 0 ? -1 : static_cast<uint8_t>(charAt(0)); }
  bool inputCanTimeout() override { return false; }
  bool outputCanTimeout() override { return false; }
  ssize_t streamRemaining() override { return static_cast<ssize_t>(length()); }
};
