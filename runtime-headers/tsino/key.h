// When two keys of a Map or values of a Set are one, as JavaScript's SameValueZero: NaN is NaN, -0 is 0, text by its
// letters, objects and functions by identity. A type of its own kind adds a specialization of Key.
// Cost: an int hashes in one instruction, a double in a dozen, a text in about six a byte; 150 bytes of flash for text.
#pragma once
#include <stdint.h>
#include <string.h>

#include "memory.h"
#include "optional.h"
#include "same.h"

class String;

namespace tsino {

template <class... Types> class Union;

/** Numbers, booleans and enums. The table multiplies, so that neighbours part there. */
template <class K, bool isClass = __is_class(K)> struct Key {
  static uint32_t hash(K key) {
    if (sizeof(K) <= 4) return static_cast<uint32_t>(key);
    const uint64_t bits = static_cast<uint64_t>(key);
    return static_cast<uint32_t>(bits) ^ static_cast<uint32_t>(bits >> 32);
  }
  static bool same(K a, K b) { return a == b; }
  /** Makes the key what JavaScript keeps. */
  static void settle(K&) {}
};

template <> struct Key<double, false> {
  static uint32_t hash(double key) {
    // Both zeros are one key, and so are all NaNs.
    if (key == 0) return 0;
    if (key != key) return 1;
    uint32_t words[sizeof key / sizeof(uint32_t)];
    memcpy(words, &key, sizeof key);
    uint32_t hash = 0;
    for (const uint32_t word : words) hash = hash * 0x85EBCA6Bu ^ word;
    return hash;
  }
  static bool same(double a, double b) { return a == b || (a != a && b != b); }
  static void settle(double& key) {
    if (key == 0) key = 0;
  }
};
template <> struct Key<float, false> {
  static uint32_t hash(float key) { return Key<double>::hash(static_cast<double>(key)); }
  static bool same(float a, float b) { return a == b || (a != a && b != b); }
  static void settle(float& key) {
    if (key == 0) key = 0;
  }
};

/** An address: where objects lie, their low bits are equal, which the table's multiplication puts right. */
inline uint32_t hashAddress(const void* at) { return static_cast<uint32_t>(reinterpret_cast<uintptr_t>(at)); }

/** Objects of the board. */
template <class T> struct Key<T*, false> {
  static uint32_t hash(const T* key) { return hashAddress(key); }
  static bool same(const T* a, const T* b) { return a == b; }
  static void settle(T*&) {}
};

// A class is a reference, or derives from a union: a value that may be anything.
template <class K> uint32_t hashOfClass(const void*, const K& key) { return hashAddress(key.identity()); }
template <class K, class... Types> uint32_t hashOfClass(const Union<Types...>* key, const K&) {
  return Key<Union<Types...>>::hash(*key);
}
template <class K> bool isSameClass(const void*, const K& a, const K& b) { return a == b; }
template <class K, class... Types> bool isSameClass(const Union<Types...>* a, const K&, const K& b) {
  return Key<Union<Types...>>::same(*a, b);
}
template <class K> void settleClass(void*, K&) {}
template <class K, class... Types> void settleClass(Union<Types...>* key, K&) {
  Key<Union<Types...>>::settle(*key);
}

/** References: Ref, Shared, Function and whatever else has an identity; and what may be anything. */
template <class K> struct Key<K, true> {
  static uint32_t hash(const K& key) { return hashOfClass(&key, key); }
  static bool same(const K& a, const K& b) { return isSameClass(&a, a, b); }
  static void settle(K& key) { settleClass(&key, key); }
};

template <> struct Key<String, true> {
  // A template, so that String need not be known yet.
  template <class Text> static uint32_t hash(const Text& key) {
    uint32_t hash = 2166136261u;
    const char* at = key.c_str();
    for (const char* const end = at + key.length(); at != end; ++at)
      hash = (hash ^ static_cast<uint8_t>(*at)) * 16777619u;
    return hash;
  }
  template <class Text> static bool same(const Text& a, const Text& b) { return tsino::same(a, b); }
  static void settle(String&) {}
};

template <class T> struct Key<Optional<T>, true> {
  static uint32_t hash(const Optional<T>& key) { return key.has() ? Key<T>::hash(key.value()) : 0x9E3779B9u; }
  static bool same(const Optional<T>& a, const Optional<T>& b) {
    return a.has() == b.has() && (!a.has() || Key<T>::same(a.value(), b.value()));
  }
  static void settle(Optional<T>& key) {
    if (key.has()) Key<T>::settle(key.value());
  }
};

/** A key of several types: of the same type and the same in it. */
template <class... Types> struct Key<Union<Types...>, true> {
  typedef Union<Types...> K;
  struct Hashing {
    template <class T> uint32_t operator()(const T& key) const { return Key<T>::hash(key); }
  };
  struct Matching {
    const K* other;
    template <class T> bool operator()(const T& key) const {
      return other->template is<T>() && Key<T>::same(key, other->template get<T>());
    }
  };
  struct Settling {
    template <class T> void operator()(T& key) const { Key<T>::settle(key); }
  };
  static uint32_t hash(const K& key) {
    Hashing act;
    return key.template visit<uint32_t>(act);
  }
  static bool same(const K& a, const K& b) {
    Matching act = {&b};
    return a.template visit<bool>(act);
  }
  static void settle(K& key) {
    Settling act;
    key.template visit<void>(act);
  }
};

/** The key that a number of a wider type is; false when no key can be that number. */
template <class K, class Number> bool narrowKey(Number number, K& key) {
  key = static_cast<K>(number);
  return static_cast<Number>(key) == number;
}
template <class K> bool narrowKey(double number, K& key) {
  // Beyond these the conversion would be undefined; the comparison also refuses NaN.
  if (!(number > -9223372036854775808.0 && number < 9223372036854775808.0)) return false;
  const int64_t whole = static_cast<int64_t>(number);
  return static_cast<double>(whole) == number && narrowKey<K, int64_t>(whole, key);
}
inline bool narrowKey(double number, double& key) {
  key = number;
  return true;
}
inline bool narrowKey(double number, float& key) {
  key = static_cast<float>(number);
  return static_cast<double>(key) == number || number != number;
}

}  // namespace tsino
