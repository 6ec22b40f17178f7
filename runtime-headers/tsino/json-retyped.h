// What JSON.parse made of a text, as another type: tables as objects of the program, lists of anything as lists of one type.
// Cost: the JSON text of the value, for as long as it is read again; 300 bytes of flash on top of json-parse.h.
#pragma once
#include <Arduino.h>
#include <math.h>

#include "array.h"
#include "check.h"
#include "json-parse.h"
#include "json-text.h"
#include "record.h"
#include "shared.h"
#include "to-text.h"
#include "union.h"

namespace tsino {

/** Writes what JSON has; all else says that the value has another type. */
struct ParsedText {
  String& to;
  bool& isJson;

  void operator()(Null) const { appendPart(to, F("null")); }
  void operator()(bool value) const { appendPart(to, value ? F("true") : F("false")); }
  void operator()(double value) const {
    isJson = isJson && isfinite(value);
    if (value == 0 && signbit(value)) appendPart(to, '-');
    appendPart(to, toText(value));
  }
  void operator()(const String& value) const { appendJsonText(to, value); }
  template <class Value> typename When<IsUnion<Value>::value>::type operator()(const Value& value) const {
    value.template visit<void>(*this);
  }
  template <class Value> void operator()(const Shared<Array<Value>>& list) const {
    char before = '[';
    if (list->length() == 0) appendPart(to, before);
    for (const Value& value : *list) {
      appendPart(to, before);
      (*this)(value);
      before = ',';
    }
    appendPart(to, ']');
  }
  template <class Value> void operator()(const Shared<Record<Value>>& table) const {
    char before = '{';
    if (table->size() == 0) appendPart(to, before);
    for (const auto& entry : table->entries()) {
      appendPart(to, before);
      appendJsonText(to, entry.key());
      appendPart(to, ':');
      (*this)(entry.value());
      before = ',';
    }
    appendPart(to, '}');
  }
  template <class Other> typename When<!IsUnion<Other>::value>::type operator()(const Other&) const {
    isJson = false;
  }
};

/** `value as T` */
template <class T, class Value> T retyped(const Value& value) {
  String text;
  bool isJson = true;
  const ParsedText act = {text, isJson};
  act(value);
  JsonReader in(text);
  T result = fromJson<T>(in);
  if (!isJson || !in.ok()) failAnywhere("null", "the value has another type");
  return result;
}

}  // namespace tsino
