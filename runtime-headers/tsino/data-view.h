// Numbers of any width at any byte of a buffer, in either order of bytes. A reference, as in JavaScript.
// Cost: 12 bytes beside the buffer; a number is put together byte by byte, some ten instructions, so it may lie anywhere.
#pragma once
#include <stdint.h>
#include <string.h>

#include "array-buffer.h"
#include "byte-element.h"
#include "check.h"

namespace tsino {

class DataView {
 public:
  /** No view yet. */
  DataView() noexcept : bytes_(nullptr), length_(0) {}
  explicit DataView(ArrayBuffer buffer, int32_t byteOffset = 0)
      : DataView(buffer, byteOffset, buffer.byteLength() - byteOffset) {}
  DataView(ArrayBuffer buffer, int32_t byteOffset, int32_t byteLength)
      : buffer_(static_cast<ArrayBuffer&&>(buffer)), length_(byteLength) {
    requireRange(byteOffset, 0, buffer_.byteLength(), "byte offset");
    requireRange(byteLength, 0, buffer_.byteLength() - byteOffset, "byte length");
    bytes_ = buffer_.bytes() + byteOffset;
  }

  const ArrayBuffer& buffer() const { return buffer_; }
  int32_t byteLength() const { return length_; }
  int32_t byteOffset() const { return static_cast<int32_t>(bytes_ - buffer_.bytes()); }

  int8_t getInt8(int32_t offset) const { return static_cast<int8_t>(read(offset, 1, true)); }
  uint8_t getUint8(int32_t offset) const { return static_cast<uint8_t>(read(offset, 1, true)); }
  int16_t getInt16(int32_t offset, bool little = false) const { return static_cast<int16_t>(read(offset, 2, little)); }
  uint16_t getUint16(int32_t offset, bool little = false) const { return static_cast<uint16_t>(read(offset, 2, little)); }
  int32_t getInt32(int32_t offset, bool little = false) const { return asSigned(read(offset, 4, little)); }
  uint32_t getUint32(int32_t offset, bool little = false) const { return read(offset, 4, little); }
  float getFloat32(int32_t offset, bool little = false) const {
    const uint32_t bits = read(offset, 4, little);
    float value;
    memcpy(&value, &bits, sizeof value);
    return value;
  }

  template <class Number> void setInt8(int32_t offset, Number value) const { setUint8(offset, value); }
  template <class Number> void setUint8(int32_t offset, Number value) const { write(offset, 1, word(value), true); }
  template <class Number> void setInt16(int32_t offset, Number value, bool little = false) const {
    setUint16(offset, value, little);
  }
  template <class Number> void setUint16(int32_t offset, Number value, bool little = false) const {
    write(offset, 2, word(value), little);
  }
  template <class Number> void setInt32(int32_t offset, Number value, bool little = false) const {
    setUint32(offset, value, little);
  }
  template <class Number> void setUint32(int32_t offset, Number value, bool little = false) const {
    write(offset, 4, word(value), little);
  }
  template <class Number> void setFloat32(int32_t offset, Number value, bool little = false) const {
    const float single = static_cast<float>(value);
    uint32_t bits;
    memcpy(&bits, &single, sizeof bits);
    write(offset, 4, bits, little);
  }

// AVR's double has 32 bits.
#if __SIZEOF_DOUBLE__ == 8
  double getFloat64(int32_t offset, bool little = false) const {
    requireWidth(offset, 8);
    const uint64_t first = read(offset, 4, little);
    const uint64_t second = read(offset + 4, 4, little);
    const uint64_t bits = little ? second << 32 | first : first << 32 | second;
    double value;
    memcpy(&value, &bits, sizeof value);
    return value;
  }
  template <class Number> void setFloat64(int32_t offset, Number value, bool little = false) const {
    requireWidth(offset, 8);
    const double number = static_cast<double>(value);
    uint64_t bits;
    memcpy(&bits, &number, sizeof bits);
    const uint32_t low = static_cast<uint32_t>(bits);
    const uint32_t high = static_cast<uint32_t>(bits >> 32);
    write(offset, 4, little ? low : high, little);
    write(offset + 4, 4, little ? high : low, little);
  }
#endif

 private:
  template <class Number> static uint32_t word(Number value) { return ByteElement<uint32_t>::from(value); }

  void requireWidth(int32_t offset, int32_t width) const { requireRange(offset, 0, length_ - width, "offset"); }

  uint32_t read(int32_t offset, int32_t width, bool little) const {
    requireWidth(offset, width);
    uint32_t bits = 0;
    for (int32_t i = 0; i < width; ++i) bits = bits << 8 | bytes_[offset + (little ? width - 1 - i : i)];
    return bits;
  }
  void write(int32_t offset, int32_t width, uint32_t bits, bool little) const {
    requireWidth(offset, width);
    for (int32_t i = 0; i < width; ++i) {
      bytes_[offset + (little ? i : width - 1 - i)] = static_cast<uint8_t>(bits);
      bits >>= 8;
    }
  }

  ArrayBuffer buffer_;
  uint8_t* bytes_;
  int32_t length_;
};

}  // namespace tsino
