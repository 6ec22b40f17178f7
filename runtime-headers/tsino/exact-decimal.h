// The decimal digits of a double, exactly, one after the other: the base of printing, rounding and reading numbers.
// Plain multi-word integers without allocation; no tables, no printf.
// Cost: 310 bytes of stack while it lives, about 850 bytes of flash; a digit of an everyday value takes a few
// hundred instructions, of an extreme one (1e300) some thousands.
#pragma once
#include <stdint.h>
#include <string.h>

namespace tsino {

static_assert(sizeof(double) == 8, "exact number text needs a 64-bit double");

/** A positive double taken apart: mantissa × 2^exponent. */
struct Binary {
  uint64_t mantissa;
  int32_t exponent;
};

inline uint64_t bitsOf(double value) {
  uint64_t bits;
  memcpy(&bits, &value, sizeof bits);
  return bits;
}
inline double fromBits(uint64_t bits) {
  double value;
  memcpy(&value, &bits, sizeof value);
  return value;
}

/** `value` is finite; its sign is dropped. */
inline Binary takeApart(double value) {
  const uint64_t bits = bitsOf(value);
  const int32_t field = static_cast<int32_t>(bits >> 52 & 0x7FF);
  const uint64_t fraction = bits & 0xFFFFFFFFFFFFFull;
  if (field == 0) return Binary{fraction, -1074};
  return Binary{fraction | 0x10000000000000ull, field - 1075};
}

/** floor(log2(value)); `value` is not 0. */
inline int32_t topBit(uint64_t value) { return 63 - __builtin_clzll(value); }

/**
 * A number as value / unit × 10^exponent in multi-word integers. The words have 16 bits: their products fit the
 * 32-bit registers of the boards, which makes them smaller and faster there than words of 32 bits.
 */
class ExactDecimal {
 public:
  /** `number` is not 0. With `gap`, half the distance to the next double is kept too, for shortest digits. */
  ExactDecimal(Binary number, bool gap) {
    const int32_t bits = topBit(number.mantissa);
    // floor(log10) by log10(2) = 0.30103, rounded down: at most one too small, corrected below.
    const int32_t log2 = bits + number.exponent;
    exponent_ = log2 * (log2 < 0 ? 78914 : 78913) >> 18;
    // number / 10^exponent = mantissa × 2^shift / 5^exponent: the twos cancel before they cost words.
    const int32_t shift = number.exponent - exponent_;
    const int32_t fives = exponent_ < 0 ? -exponent_ : exponent_;
    const int32_t fiveBits = fives * 2378 / 1024 + 1;
    const int32_t up = bits + (exponent_ < 0 ? fiveBits : 0) + (shift > 0 ? shift : 0);
    const int32_t down = (exponent_ > 0 ? fiveBits : 0) + (shift < 0 ? -shift : 0);
    // Three bits for the factor 4, eight because the unit and what is compared with it are taken times ten.
    words_ = ((up > down ? up : down) + 11) / 16 + 1;
    memset(value_, 0, sizeof value_);
    memset(unit_, 0, sizeof unit_);
    memset(gap_, 0, sizeof gap_);
    // All three are scaled by 4, so that half and quarter of a step are integers.
    for (int32_t i = 0; i < 4; ++i) value_[i] = static_cast<uint16_t>(number.mantissa >> 16 * i & 0xFFFF);
    shiftLeft(value_, 2);
    unit_[0] = 4;
    gap_[0] = gap ? 2 : 0;
    uint16_t* const scaled = exponent_ < 0 ? value_ : unit_;
    for (int32_t left = fives; left > 0;) {
      uint32_t factor = 5;
      while (--left > 0 && factor < 15625) factor *= 5;
      times(scaled, factor);
      if (exponent_ < 0) times(gap_, factor);
    }
    if (shift < 0) {
      shiftLeft(unit_, -shift);
    } else {
      shiftLeft(value_, shift);
      shiftLeft(gap_, shift);
    }
    times(unit_, 10);
    if (compareSum(value_, nullptr, unit_) >= 0) {
      ++exponent_;
    } else {
      next();
    }
  }

  /** The first digit counts 10^exponent. */
  int32_t exponent() const { return exponent_; }

  /** The digit at the point; what it says is taken off. Call next() before the following one. */
  int32_t digit() {
    int32_t digit = 0;
    for (; compareSum(value_, nullptr, unit_) >= 0; ++digit) {
      int32_t carry = 0;
      for (int32_t i = 0; i < words_; ++i) {
        carry += static_cast<int32_t>(value_[i]) - static_cast<int32_t>(unit_[i]);
        value_[i] = static_cast<uint16_t>(carry & 0xFFFF);
        carry >>= 16;
      }
    }
    return digit;
  }

  /** Moves on to the next digit. */
  void next() {
    times(value_, 10);
    times(gap_, 10);
  }

  /** Whether the digits so far are the whole number. */
  bool isSpent() const {
    for (int32_t i = 0; i < words_; ++i)
      if (value_[i]) return false;
    return true;
  }

  /** The rest against the gap below (which is halved under a power of two): negative when the digits so far
   *  already read as this double, zero when they lie right between two. */
  int32_t compareBelow(bool halved) const { return compareSum(value_, halved ? value_ : nullptr, gap_); }
  /** The rest plus the gap above against one unit: positive when the digits with the last one increased do. */
  int32_t compareAbove() const { return compareSum(value_, gap_, unit_); }
  /** Twice the rest against one unit: which of the two is nearer. */
  int32_t compareHalf() const { return compareSum(value_, value_, unit_); }

 private:
  void times(uint16_t* words, uint32_t factor) const {
    uint32_t carry = 0;
    for (int32_t i = 0; i < words_; ++i) {
      carry += words[i] * factor;
      words[i] = static_cast<uint16_t>(carry & 0xFFFF);
      carry >>= 16;
    }
  }

  void shiftLeft(uint16_t* words, int32_t bits) const {
    const int32_t whole = bits / 16;
    const int32_t part = bits % 16;
    for (int32_t i = words_ - 1; i >= 0; --i) {
      const uint32_t high = i >= whole ? words[i - whole] : 0;
      const uint32_t low = i > whole ? words[i - whole - 1] : 0;
      words[i] = static_cast<uint16_t>((high << 16 | low) >> (16 - part) & 0xFFFF);
    }
  }

  /** Sign of a + b - c; b may be absent. */
  int32_t compareSum(const uint16_t* a, const uint16_t* b, const uint16_t* c) const {
    int32_t sign = 0;
    int32_t carry = 0;
    for (int32_t i = 0; i < words_; ++i) {
      carry += static_cast<int32_t>(a[i]) + (b ? b[i] : 0);
      const int32_t difference = (carry & 0xFFFF) - c[i];
      if (difference) sign = difference;
      carry >>= 16;
    }
    return carry ? 1 : sign;
  }

  // The smallest normal double needs 49 words, the greatest double 46.
  static constexpr int32_t capacity = 50;
  uint16_t value_[capacity];
  uint16_t unit_[capacity];
  uint16_t gap_[capacity];
  int32_t words_;
  int32_t exponent_;
};

}  // namespace tsino
