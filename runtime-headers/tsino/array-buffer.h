// Bytes that typed arrays and DataViews share. A reference, as in JavaScript: copies mean the same bytes, which end with
// the last reference.
// Cost: one pointer; one heap block of 8 bytes more than asked for. Copying adds 1, leaving subtracts 1.
#pragma once
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "memory.h"
#include "relative-index.h"

namespace tsino {

class ArrayBuffer {
 public:
  /** No buffer yet: `let bytes: ArrayBuffer;`, which TypeScript proves to be assigned before it is read. */
  ArrayBuffer() noexcept : block_(nullptr) {}
  /** Zeros. */
  explicit ArrayBuffer(int32_t length) : block_(nullptr) {
    requireRange(length, 0, noEnd - headBytes, "length");
    const size_t bytes = static_cast<size_t>(length) + headBytes;
    if (bytes - headBytes != static_cast<uint32_t>(length)) outOfMemory();
    block_ = static_cast<Block*>(calloc(bytes, 1));
    if (!block_) outOfMemory();
    block_->count = 1;
    block_->length = length;
  }
  ArrayBuffer(const ArrayBuffer& other) noexcept : block_(other.block_) {
    if (block_) ++block_->count;
  }
  ArrayBuffer(ArrayBuffer&& other) noexcept : block_(other.block_) { other.block_ = nullptr; }
  ArrayBuffer& operator=(ArrayBuffer other) noexcept {
    Block* const old = block_;
    block_ = other.block_;
    other.block_ = old;
    return *this;
  }
  ~ArrayBuffer() {
    if (block_ && --block_->count == 0) free(block_);
  }

  int32_t byteLength() const { return block_ ? block_->length : 0; }

  /** A copy of a part. */
  ArrayBuffer slice(int32_t from = 0, int32_t to = noEnd) const {
    const int32_t start = clampIndex(from, byteLength());
    const int32_t end = clampIndex(to, byteLength());
    ArrayBuffer part(end > start ? end - start : 0);
    if (end > start) memcpy(part.bytes(), bytes() + start, static_cast<size_t>(end - start));
    return part;
  }

  /** The first byte, at an address for numbers of any width. */
  uint8_t* bytes() const { return block_ ? reinterpret_cast<uint8_t*>(block_) + headBytes : nullptr; }

  /** What a Map tells buffers apart by. */
  const void* identity() const { return block_; }
  friend bool operator==(const ArrayBuffer& a, const ArrayBuffer& b) { return a.block_ == b.block_; }
  friend bool operator!=(const ArrayBuffer& a, const ArrayBuffer& b) { return a.block_ != b.block_; }

 private:
  struct Block {
    uint32_t count;
    int32_t length;
  };
  static constexpr uint8_t headBytes = sizeof(Block);
  Block* block_;
};

}  // namespace tsino
