// The handlers of UndefinedBehaviorSanitizer: each failed check of the sketch ends in one of them. The structures
// are those that the compiler writes (its runtime's version 1); the sentence says which values met.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "trap.h"

namespace {
using tsino::Site;
using tsino::stopProgram;

struct TypeDescriptor {
  uint16_t kind;  // 0 integer, 1 float
  uint16_t info;  // integers: 2 * log2(bits) + signed; floats: bits
  char name[1];   // in quotes, perhaps with an "aka"
};
/** A value, or where it lies when it is wider than a pointer. */
using Value = uintptr_t;

struct Text {
  char text[96];
};

bool isSigned(const TypeDescriptor& type) { return (type.info & 1) != 0; }
unsigned bitsOf(const TypeDescriptor& type) { return 1u << (type.info >> 1); }

int64_t integerOf(const TypeDescriptor& type, Value value) {
  const unsigned bits = bitsOf(type);
  if (bits > 32) return *reinterpret_cast<const int64_t*>(value);
  if (!isSigned(type)) return static_cast<int64_t>(value);
  return static_cast<int64_t>(static_cast<int32_t>(value << (32 - bits)) >> (32 - bits));
}

/** In JavaScript's words, as short as still means the same number. */
void describeDouble(double number, int digits, Text& out) {
  if (__builtin_isnan(number)) {
    strcpy(out.text, "NaN");
  } else if (__builtin_isinf(number)) {
    strcpy(out.text, number < 0 ? "-Infinity" : "Infinity");
  } else {
    for (int tried = digits; tried <= 17; tried++) {
      snprintf(out.text, sizeof out.text, "%.*g", tried, number);
      if (strtod(out.text, nullptr) == number) return;
    }
  }
}

const char* describe(const TypeDescriptor& type, Value value, Text& out) {
  if (type.kind == 1) {
    float single;
    memcpy(&single, &value, sizeof single);
    const bool wide = type.info == 64;
    describeDouble(wide ? *reinterpret_cast<const double*>(value) : static_cast<double>(single), wide ? 15 : 6, out);
  } else if (isSigned(type)) {
    snprintf(out.text, sizeof out.text, "%lld", static_cast<long long>(integerOf(type, value)));
  } else {
    snprintf(out.text, sizeof out.text, "%llu", static_cast<unsigned long long>(integerOf(type, value)));
  }
  return out.text;
}

/** The type as the source writes it, without the compiler's quotes. */
const char* nameOf(const TypeDescriptor& type, Text& out) {
  const char* const start = type.name[0] == '\'' ? type.name + 1 : type.name;
  const char* const end = strchr(start, '\'');
  const size_t length = end == nullptr ? strlen(start) : static_cast<size_t>(end - start);
  snprintf(out.text, sizeof out.text, "%.*s", static_cast<int>(length), start);
  return out.text;
}

struct Overflow {
  Site site;
  const TypeDescriptor* type;
};
struct Shift {
  Site site;
  const TypeDescriptor* leftType;
  const TypeDescriptor* rightType;
};
struct OutOfBounds {
  Site site;
  const TypeDescriptor* arrayType;
  const TypeDescriptor* indexType;
};
struct TypeMismatch {
  Site site;
  const TypeDescriptor* type;
  uint8_t logAlignment;
  uint8_t kind;
};
struct Conversion {
  Site site;
  const TypeDescriptor* from;
  const TypeDescriptor* to;
};
struct Unreachable {
  Site site;
};

char sentence[320];

[[noreturn]] void stopBinary(const Overflow* data, Value left, const char* sign, Value right) {
  Text a, b, type;
  snprintf(sentence, sizeof sentence, "%s %s %s does not fit %s", describe(*data->type, left, a), sign,
           describe(*data->type, right, b), nameOf(*data->type, type));
  stopProgram("overflow", sentence, data->site);
}

[[noreturn]] void stopConversion(const Conversion& data, const char* value) {
  Text type;
  snprintf(sentence, sizeof sentence, "%s does not fit %s", value, nameOf(*data.to, type));
  stopProgram("overflow", sentence, data.site);
}
}  // namespace

extern "C" {
[[noreturn]] void __ubsan_handle_add_overflow_abort(const Overflow* data, Value left, Value right) {
  stopBinary(data, left, "+", right);
}
[[noreturn]] void __ubsan_handle_sub_overflow_abort(const Overflow* data, Value left, Value right) {
  stopBinary(data, left, "-", right);
}
[[noreturn]] void __ubsan_handle_mul_overflow_abort(const Overflow* data, Value left, Value right) {
  stopBinary(data, left, "*", right);
}
[[noreturn]] void __ubsan_handle_negate_overflow_abort(const Overflow* data, Value value) {
  Text a, type;
  snprintf(sentence, sizeof sentence, "-(%s) does not fit %s", describe(*data->type, value, a),
           nameOf(*data->type, type));
  stopProgram("overflow", sentence, data->site);
}
[[noreturn]] void __ubsan_handle_divrem_overflow_abort(const Overflow* data, Value left, Value right) {
  Text a;
  if (integerOf(*data->type, right) != 0) stopBinary(data, left, "divided by", right);
  snprintf(sentence, sizeof sentence, "%s is divided by 0", describe(*data->type, left, a));
  stopProgram("divide-by-zero", sentence, data->site);
}
[[noreturn]] void __ubsan_handle_shift_out_of_bounds_abort(const Shift* data, Value, Value right) {
  Text count, type;
  snprintf(sentence, sizeof sentence, "%s is shifted by %s bits", nameOf(*data->leftType, type),
           describe(*data->rightType, right, count));
  stopProgram("overflow", sentence, data->site);
}
[[noreturn]] void __ubsan_handle_out_of_bounds_abort(const OutOfBounds* data, Value index) {
  Text number, type;
  snprintf(sentence, sizeof sentence, "index %s is outside %s", describe(*data->indexType, index, number),
           nameOf(*data->arrayType, type));
  stopProgram("out-of-range", sentence, data->site);
}
[[noreturn]] void __ubsan_handle_type_mismatch_v1_abort(const TypeMismatch* data, Value) {
  Text type;
  snprintf(sentence, sizeof sentence, "a null pointer to %s is used", nameOf(*data->type, type));
  stopProgram("null", sentence, data->site);
}
[[noreturn]] void __ubsan_handle_float_cast_overflow_abort(const Conversion* data, Value value) {
  Text number;
  stopConversion(*data, describe(*data->from, value, number));
}
// Recovers, so that it can tell who wraps: unsigned types are modular, signed ones are not.
void __ubsan_handle_implicit_conversion(const Conversion* data, Value from, Value) {
  Text number;
  if (isSigned(*data->to)) stopConversion(*data, describe(*data->from, from, number));
}
[[noreturn]] void __ubsan_handle_builtin_unreachable(const Unreachable* data) {
  stopProgram("abort", "a place is reached that can't be", data->site);
}
[[noreturn]] void __ubsan_handle_missing_return(const Unreachable* data) {
  stopProgram("abort", "a function ends without its result", data->site);
}
[[noreturn]] void __ubsan_handle_invalid_builtin_abort(const Unreachable* data) {
  stopProgram("abort", "leading or trailing zeros of 0 are counted", data->site);
}
}
