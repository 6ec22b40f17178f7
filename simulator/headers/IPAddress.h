// An IPv4 address: 8 bytes with its vtable pointer, as on the board. The first octet is the low byte of the number.
#pragma once
#include <Printable.h>
#include <WString.h>
#include <stdint.h>

class IPAddress : public Printable {
 public:
  IPAddress() : address_(0) {}
  IPAddress(uint8_t first, uint8_t second, uint8_t third, uint8_t fourth)
      : address_(static_cast<uint32_t>(first) | static_cast<uint32_t>(second) << 8 |
                 static_cast<uint32_t>(third) << 16 | static_cast<uint32_t>(fourth) << 24) {}
  IPAddress(uint32_t address) : address_(address) {}
  IPAddress(unsigned long address) : address_(static_cast<uint32_t>(address)) {}
  IPAddress(int address) : address_(static_cast<uint32_t>(address)) {}
  IPAddress(const uint8_t* octets) { *this = octets; }
  IPAddress(const IPAddress&) = default;
  IPAddress& operator=(const IPAddress&) = default;
  IPAddress& operator=(uint32_t address) {
    address_ = address;
    return *this;
  }
  IPAddress& operator=(const uint8_t* octets) {
    memcpy(&address_, octets, sizeof address_);
    return *this;
  }

  /** Reads "1.2.3.4"; false, and an undefined value, when `text` is nothing of the kind. */
  bool fromString(const char* text);
  bool fromString(const String& text) { return fromString(text.c_str()); }
  static bool isValid(const char* text) { return IPAddress().fromString(text); }
  static bool isValid(const String& text) { return isValid(text.c_str()); }

  operator uint32_t() const { return address_; }
  operator uint32_t() { return address_; }
  bool isSet() const { return address_ != 0 && address_ != 0xFFFFFFFFu; }
  operator bool() const { return isSet(); }
  operator bool() { return isSet(); }
  const uint32_t& v4() const { return address_; }
  uint32_t& v4() { return address_; }
  bool isV4() const { return true; }
  void setV4() {}
  bool isV6() const { return false; }
  bool isLocal() const { return (address_ & 0xFFFFu) == 0xFEA9u; }
  void clear() { address_ = 0; }

  bool operator==(const IPAddress& other) const { return address_ == other.address_; }
  bool operator!=(const IPAddress& other) const { return address_ != other.address_; }
  bool operator==(uint32_t other) const { return address_ == other; }
  bool operator==(unsigned long other) const { return address_ == other; }
  bool operator!=(uint32_t other) const { return address_ != other; }
  bool operator!=(unsigned long other) const { return address_ != other; }
  bool operator==(const uint8_t* octets) const { return memcmp(&address_, octets, sizeof address_) == 0; }
  int operator>>(int bits) const { return static_cast<int>(address_ >> bits); }

  /** Octet 0 to 3, the first as written; any other index is the board's undefined behaviour and stops here. */
  uint8_t operator[](int index) const { return reinterpret_cast<const uint8_t*>(&address_)[checkOctet(index)]; }
  uint8_t& operator[](int index) { return reinterpret_cast<uint8_t*>(&address_)[checkOctet(index)]; }

  size_t printTo(Print& to) const override;
  String toString() const;

 private:
  static int checkOctet(int index);

  uint32_t address_;
};

extern const IPAddress INADDR_ANY;
extern const IPAddress INADDR_NONE;
