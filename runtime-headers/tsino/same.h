// Equality as === has it, where C++'s == differs: the core compares Strings as C strings, which end at a zero byte.
// Cost: a length and a memcmp, 30 bytes of flash for Strings; nothing for other types.
#pragma once
#include <string.h>

#include "memory.h"

class String;

namespace tsino {

template <class Text> typename When<Same<Text, String>::value, bool>::type same(const Text& a, const Text& b) {
  return a.length() == b.length() && memcmp(a.c_str(), b.c_str(), a.length()) == 0;
}
template <class Value> typename When<!Same<Value, String>::value, bool>::type same(const Value& a, const Value& b) {
  return a == b;
}

}  // namespace tsino
