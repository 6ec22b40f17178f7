// JSON.parse into one of several types: what a value begins with says which. Cost: a test for each type.
#pragma once
#include <Arduino.h>

#include "json-parse-record.h"
#include "json-parse.h"
#include "union.h"

namespace tsino {

/** Whether a value that begins like this may be a T; '\0' is none. */
template <class T> struct JsonStart {
  /** Numbers and objects of the program. */
  static bool is(char kind) { return kind == '0'; }
};
template <> struct JsonStart<Undefined> { static bool is(char) { return false; } };
template <> struct JsonStart<Null> { static bool is(char kind) { return kind == 'n'; } };
template <> struct JsonStart<bool> { static bool is(char kind) { return kind == 't' || kind == 'f'; } };
template <> struct JsonStart<String> { static bool is(char kind) { return kind == '"'; } };
template <class T> struct JsonStart<Ref<T>> { static bool is(char kind) { return kind == '{'; } };
template <class V> struct JsonStart<Shared<Record<V>>> { static bool is(char kind) { return kind == '{'; } };
template <class T> struct JsonStart<Shared<Array<T>>> { static bool is(char kind) { return kind == '['; } };

inline void readJson(JsonReader&, Undefined&) {}
inline void readJson(JsonReader& in, Null&) { in.takeWord(); }

template <class Value, class... Types> struct UnionReader;
template <class Value> struct UnionReader<Value> {
  static void read(JsonReader& in, char, Value&) { in.refuse(F("a value of one of its types")); }
};
template <class Value, class First, class... Rest> struct UnionReader<Value, First, Rest...> {
  static void read(JsonReader& in, char kind, Value& value) {
    if (!JsonStart<First>::is(kind)) return UnionReader<Value, Rest...>::read(in, kind, value);
    First fresh = First();
    readJson(in, fresh);
    value = Value(moved(fresh));
  }
};

template <class... Types> void readJson(JsonReader& in, Union<Types...>& value) {
  UnionReader<Union<Types...>, Types...>::read(in, in.peek(), value);
}

}  // namespace tsino
