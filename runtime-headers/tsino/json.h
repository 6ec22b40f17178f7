// JSON.stringify. The program's own types and collections add functions `writeJson(out, value)` of their own
// (json-writer.h shows one). Cost: that of json-writer.h and of the text of numbers; nothing for types not written.
#pragma once
#include <Arduino.h>
#include <stdint.h>

#include "array.h"
#include "error.h"
#include "json-writer.h"
#include "memory.h"
#include "optional.h"
#include "ref.h"
#include "shared.h"
#include "to-text.h"

namespace tsino {

inline void writeJson(JsonWriter& out, const String& value) { out.writeText(value); }
inline void writeJson(JsonWriter& out, const __FlashStringHelper* value) { out.writeText(String(value)); }
inline void writeJson(JsonWriter& out, bool value) { out.write(value ? F("true") : F("false")); }
inline void writeJson(JsonWriter& out, int value) { out.write(toText(value)); }
inline void writeJson(JsonWriter& out, unsigned value) { out.write(toText(value)); }
inline void writeJson(JsonWriter& out, long value) { out.write(toText(value)); }
inline void writeJson(JsonWriter& out, unsigned long value) { out.write(toText(value)); }
inline void writeJson(JsonWriter& out, long long value) { out.write(toText(value)); }
inline void writeJson(JsonWriter& out, unsigned long long value) { out.write(toText(value)); }
#if __SIZEOF_DOUBLE__ == 8
/** NaN and the infinities are null. */
inline void writeJson(JsonWriter& out, double value) {
  if (value - value == 0) out.write(toText(value));
  else out.write(F("null"));
}
inline void writeJson(JsonWriter& out, float value) { writeJson(out, static_cast<double>(value)); }
#endif
template <class T> typename When<IsEnum<T>::value>::type writeJson(JsonWriter& out, T value) {
  writeJson(out, static_cast<int32_t>(value));
}
/** In a list undefined is null, too. */
template <class T> void writeJson(JsonWriter& out, const Optional<T>& value) {
  if (value.has()) writeJson(out, value.value());
  else out.write(F("null"));
}
template <class T> void writeJson(JsonWriter& out, const Shared<T>& value) { writeJson(out, *value); }
template <class T> void writeJson(JsonWriter& out, const Ref<T>& value) { value->writeJson(out); }
template <class T> void writeJson(JsonWriter& out, const Array<T>& value) {
  out.beginList(value);
  for (int32_t i = 0; i < value.length(); ++i) out.element(value[i]);
  out.endList();
}

/** The text, unless an object holds itself: then the program ends, as with an error that nobody catches. */
inline String finished(const JsonWriter& out) {
  if (!out.ok()) {
    raise(make<TypeError>(out.error()));
    uncaught();
  }
  return out.result();
}

/** `JSON.stringify(value)` */
template <class T> String toJson(const T& value) {
  JsonWriter out;
  writeJson(out, value);
  return finished(out);
}
/** `JSON.stringify(value, null, indent)`: a number of spaces or a text. */
template <class T, class Indent> String toJson(const T& value, const Indent& indent) {
  JsonWriter out(indent);
  writeJson(out, value);
  return finished(out);
}

/** The same of a value that may be undefined, which has no JSON. */
template <class T> Optional<String> toJsonOrNothing(const T& value) {
  return isAbsent(value) ? Optional<String>() : Optional<String>(toJson(value));
}
template <class T, class Indent> Optional<String> toJsonOrNothing(const T& value, const Indent& indent) {
  return isAbsent(value) ? Optional<String>() : Optional<String>(toJson(value, indent));
}

}  // namespace tsino
