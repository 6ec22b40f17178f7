// JavaScript's typed arrays: numbers of one width in the bytes of an ArrayBuffer, which several of them may share. A
// reference, as in JavaScript: copies mean the same numbers. `join` lives in typed-array-text.h.
// Cost: 12 bytes (buffer, first element, length) beside the buffer; an element is read and written like one of a C array.
#pragma once
#include <stdint.h>
#include <string.h>

#include "array-buffer.h"
#include "array-sort.h"
#include "array.h"
#include "byte-element.h"
#include "check.h"
#include "key.h"
#include "memory.h"
#include "optional.h"
#include "relative-index.h"

class String;

namespace tsino {

template <class Element> class TypedArray {
  typedef ByteElement<Element> Conversion;

 public:
  typedef typename Conversion::Type T;
  /** Other typed arrays may see the same bytes as numbers of another type. */
  typedef T Cell __attribute__((__may_alias__));

  /** No array yet. */
  TypedArray() noexcept : items_(nullptr), length_(0) {}
  /** `new Uint8Array(length)`: zeros. */
  explicit TypedArray(int32_t length) : buffer_(bytesOf(length)), length_(length) { items_ = cells(0); }
  /** `new Uint8Array(buffer, byteOffset, length)` */
  explicit TypedArray(ArrayBuffer buffer, int32_t byteOffset = 0) : TypedArray(buffer, byteOffset, rest(buffer, byteOffset)) {}
  TypedArray(ArrayBuffer buffer, int32_t byteOffset, int32_t length)
      : buffer_(static_cast<ArrayBuffer&&>(buffer)), length_(length) {
    requireRange(byteOffset, 0, buffer_.byteLength(), "byte offset");
    if (byteOffset % size) failAnywhere("out-of-range", "the byte offset is no multiple of the element's size");
    requireRange(length, 0, (buffer_.byteLength() - byteOffset) / size, "length");
    items_ = cells(byteOffset);
  }

  /** `Uint8Array.of(…)` and `new Uint8Array([…])` */
  template <class... Numbers> static TypedArray of(Numbers... numbers) {
    TypedArray result(static_cast<int32_t>(sizeof...(Numbers)));
    result.place(0, numbers...);
    return result;
  }
  /** `new Uint8Array(array)`, of an Array or a typed array. */
  template <class Numbers> static TypedArray from(const Numbers& numbers) {
    TypedArray result(numbers.length());
    for (int32_t i = 0; i < result.length_; ++i) result.items_[i] = Conversion::from(numbers[i]);
    return result;
  }

  int32_t length() const { return length_; }
  int32_t byteLength() const { return length_ * size; }
  int32_t byteOffset() const { return static_cast<int32_t>(reinterpret_cast<uint8_t*>(items_) - buffer_.bytes()); }
  const ArrayBuffer& buffer() const { return buffer_; }

  /** The element itself; JavaScript's `undefined` for one outside stops. */
  Cell& operator[](int32_t index) const {
    requireIndex(index, length_);
    return items_[index];
  }
  /** `array[index]` where undefined has a meaning. */
  Optional<T> item(int32_t index) const {
    return static_cast<uint32_t>(index) < static_cast<uint32_t>(length_) ? Optional<T>(items_[index]) : Optional<T>();
  }
  /** Negative indices count from the end. */
  Optional<T> at(int32_t index) const { return item(index < 0 ? index + length_ : index); }
  /** `array[index] = value`: the number in the element's width; none outside. */
  template <class Number> void put(int32_t index, Number value) const {
    if (static_cast<uint32_t>(index) < static_cast<uint32_t>(length_)) items_[index] = Conversion::from(value);
  }

  /** `array.set(numbers, offset)`, of an Array or a typed array. */
  template <class Numbers> void set(const Numbers& numbers, int32_t offset = 0) const {
    requireRoom(offset, numbers.length());
    for (int32_t i = 0; i < numbers.length(); ++i) items_[offset + i] = Conversion::from(numbers[i]);
  }
  template <class Other> void set(const TypedArray<Other>& numbers, int32_t offset = 0) const {
    // Of the same bytes JavaScript reads all before it writes any.
    if (numbers.buffer() == buffer_) return set(TypedArray::from(numbers), offset);
    requireRoom(offset, numbers.length());
    for (int32_t i = 0; i < numbers.length(); ++i) items_[offset + i] = Conversion::from(numbers[i]);
  }

  /** A part that shares the bytes. */
  TypedArray subarray(int32_t from = 0, int32_t to = noEnd) const {
    const int32_t start = clampIndex(from, length_);
    const int32_t end = clampIndex(to, length_);
    TypedArray part(*this);
    part.items_ += start;
    part.length_ = end > start ? end - start : 0;
    return part;
  }
  /** A copy of a part. */
  TypedArray slice(int32_t from = 0, int32_t to = noEnd) const {
    const TypedArray part = subarray(from, to);
    TypedArray copy(part.length_);
    copy.moveFrom(0, part.items_, part.length_);
    return copy;
  }

  template <class Number> const TypedArray& fill(Number value, int32_t from = 0, int32_t to = noEnd) const {
    const int32_t end = clampIndex(to, length_);
    const T number = Conversion::from(value);
    for (int32_t i = clampIndex(from, length_); i < end; ++i) items_[i] = number;
    return *this;
  }
  const TypedArray& copyWithin(int32_t target, int32_t from, int32_t to = noEnd) const {
    const int32_t start = clampIndex(from, length_);
    const int32_t place = clampIndex(target, length_);
    const int32_t count = minimum(clampIndex(to, length_) - start, length_ - place);
    moveFrom(place, items_ + start, count);
    return *this;
  }
  const TypedArray& reverse() const {
    for (int32_t low = 0, high = length_ - 1; low < high; ++low, --high) {
      const T kept = items_[low];
      items_[low] = items_[high];
      items_[high] = kept;
    }
    return *this;
  }

  /** Strict equality: never finds NaN. */
  template <class Number> int32_t indexOf(Number value, int32_t from = 0) const {
    T wanted;
    if (!narrowKey(wide(value), wanted)) return -1;
    for (int32_t i = clampIndex(from, length_); i < length_; ++i)
      if (items_[i] == wanted) return i;
    return -1;
  }
  template <class Number> int32_t lastIndexOf(Number value, int32_t from = noEnd) const {
    T wanted;
    if (!narrowKey(wide(value), wanted)) return -1;
    for (int32_t i = from < 0 ? from + length_ : from < length_ ? from : length_ - 1; i >= 0; --i)
      if (items_[i] == wanted) return i;
    return -1;
  }
  /** As indexOf, but finds NaN. */
  template <class Number> bool includes(Number value, int32_t from = 0) const {
    T wanted;
    if (!narrowKey(wide(value), wanted)) return false;
    for (int32_t i = clampIndex(from, length_); i < length_; ++i)
      if (Key<T>::same(items_[i], wanted)) return true;
    return false;
  }

  /** By value: -0 before 0, NaN last. */
  const TypedArray& sort() const { return sort(Ascending()); }
  /** Stable; `compare(a, b)` returns a number as in JavaScript and must not touch the array. */
  template <class Compare> const TypedArray& sort(Compare compare) const {
    sortItems(const_cast<T*>(items_), length_, static_cast<Compare&&>(compare));
    // The sort knows its numbers by their own type only: what other arrays do to these bytes stays before or behind it.
    __asm__ __volatile__("" : : : "memory");
    return *this;
  }

  /** Defined in typed-array-text.h. */
  String join(const String& separator) const;
  /** By commas. */
  String join() const;

  /** What a Map tells typed arrays apart by: where no two views are made of the same bytes, it is the view. */
  const void* identity() const { return const_cast<const T*>(items_); }
  friend bool operator==(const TypedArray& a, const TypedArray& b) { return a.items_ == b.items_; }
  friend bool operator!=(const TypedArray& a, const TypedArray& b) { return a.items_ != b.items_; }

  Cell* begin() const { return items_; }
  Cell* end() const { return items_ + length_; }

 private:
  static constexpr int32_t size = sizeof(T);

  struct Ascending {
    int operator()(T a, T b) const { return rank(a, b); }
    template <class Integer> static int rank(Integer a, Integer b) { return a < b ? -1 : a > b; }
    static int rank(double a, double b) {
      if (a != a || b != b) return (a != a) - (b != b);
      if (a == 0 && b == 0) return (signbit(a) ? 0 : 1) - (signbit(b) ? 0 : 1);
      return a < b ? -1 : a > b;
    }
    static int rank(float a, float b) { return rank(static_cast<double>(a), static_cast<double>(b)); }
  };

  static double wide(double value) { return value; }
  static double wide(float value) { return static_cast<double>(value); }
  template <class Integer> static int64_t wide(Integer value) { return static_cast<int64_t>(value); }

  void requireRoom(int32_t offset, int32_t count) const {
    requireRange(count, 0, length_, "count");
    requireRange(offset, 0, length_ - count, "offset");
  }
  static int32_t bytesOf(int32_t length) {
    requireRange(length, 0, noEnd / 16, "length");
    return length * size;
  }
  static int32_t rest(const ArrayBuffer& buffer, int32_t byteOffset) {
    if (buffer.byteLength() % size) failAnywhere("out-of-range", "the buffer's length is no multiple of the element's size");
    return (buffer.byteLength() - byteOffset) / size;
  }
  Cell* cells(int32_t byteOffset) const { return reinterpret_cast<Cell*>(buffer_.bytes() + byteOffset); }
  void moveFrom(int32_t place, const Cell* from, int32_t count) const {
    if (count > 0) memmove(static_cast<void*>(items_ + place), from, static_cast<size_t>(count * size));
  }
  void place(int32_t) {}
  template <class First, class... Rest> void place(int32_t index, First first, Rest... rest) {
    items_[index] = Conversion::from(first);
    place(index + 1, rest...);
  }

  ArrayBuffer buffer_;
  Cell* items_;
  int32_t length_;
};

typedef TypedArray<int8_t> Int8Array;
typedef TypedArray<uint8_t> Uint8Array;
typedef TypedArray<Clamped> Uint8ClampedArray;
typedef TypedArray<int16_t> Int16Array;
typedef TypedArray<uint16_t> Uint16Array;
typedef TypedArray<int32_t> Int32Array;
typedef TypedArray<uint32_t> Uint32Array;
typedef TypedArray<float> Float32Array;
typedef TypedArray<double> Float64Array;

}  // namespace tsino
